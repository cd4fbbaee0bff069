import { isSpeaking } from '@koinon/shared/identity/people';
import type { KeyboardEvent, ReactNode } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './ClerkPeople.module.css';
import { countHere, everybody, presenceActions, seated } from './model.ts';
import type { Listed } from './model.ts';
import { StateMark } from './StateMark.tsx';

interface ClerkPeopleProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  /** What else can be done with somebody who may speak, and its key. */
  readonly more: (listed: Listed) => ReactNode;
  readonly onListKey: (listed: Listed) => void;
}

const GIVEN_HERE = ['NoteArrival', 'NoteDeparture'];

/** Everybody's presence, kept by hand: arrow keys between people, one letter for what happens. */
export function ClerkPeople({ view, session, more, onListKey }: ClerkPeopleProps) {
  const t = useTranslations('presence');
  const actions = presenceActions(session);
  const all = everybody(view);
  const seats = seated(view);
  const keys: Readonly<Record<string, (listed: Listed) => void>> = {
    KeyA: ({ person }) => actions.noteArrival(person.id),
    KeyD: ({ person }) => actions.noteDeparture(person.id),
    KeyL: onListKey,
  };
  // Before the list itself takes letters for a search by name.
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element))
      return;
    const row = event.target.closest('[data-key]')?.getAttribute('data-key');
    const listed = all.find(({ person }) => person.id === row);
    const act = keys[event.code];
    if (listed === undefined || act === undefined) return;
    event.stopPropagation();
    act(listed);
  };
  const count = t('presentOf', { here: countHere(seats), all: seats.length });
  return (
    <Panel title={t('people')} aside={<span className={styles['count']}>{count}</span>}>
      <div onKeyDownCapture={onKey}>
        <GridList aria-label={t('people')} className={styles['grid'] ?? ''}>
          {all.map((listed) => (
            <GridListItem
              key={listed.person.id}
              id={listed.person.id}
              textValue={listed.person.name}
              className={styles['row'] ?? ''}
            >
              <StateMark state={listed.state} />
              <span className={styles['who']}>
                <bdi className={styles['name']}>{listed.person.name}</bdi>
                <span className={styles['more']}>
                  {t(`role.${listed.person.role}`)}, {t(`state.${listed.state}`)}
                </span>
              </span>
              <span className={styles['actions']}>
                <PresenceButtons view={view} listed={listed} actions={actions} />
                {isSpeaking(listed.person.role) && more(listed)}
              </span>
            </GridListItem>
          ))}
        </GridList>
      </div>
      <p className={styles['keys']}>{t('keys')}</p>
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </Panel>
  );
}

interface PresenceButtonsProps {
  readonly view: MeetingView;
  readonly listed: Listed;
  readonly actions: ReturnType<typeof presenceActions>;
}

function PresenceButtons({ view, listed, actions }: PresenceButtonsProps) {
  const t = useTranslations('presence');
  const { person, state } = listed;
  const waits = (type: 'NoteArrival' | 'NoteDeparture') =>
    view.pending.some(({ command }) => command.type === type && command.person === person.id);
  return (
    <>
      {state !== 'room' && (
        <Button
          size="s"
          label={t('arrivedInRoomOf', { name: person.name })}
          waiting={waits('NoteArrival')}
          onPress={() => actions.noteArrival(person.id)}
        >
          {t('arrivedInRoom')}
        </Button>
      )}
      {state !== 'absent' && (
        <Button
          size="s"
          label={t('leftOf', { name: person.name })}
          waiting={waits('NoteDeparture')}
          onPress={() => actions.noteDeparture(person.id)}
        >
          {t('left')}
        </Button>
      )}
    </>
  );
}
