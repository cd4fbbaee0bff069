import { isSecret } from '@koinon/shared/voting/announcement';
import type { OpenPoll } from '@koinon/shared/voting/poll';
import type { KeyboardEvent } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { registerRows } from './clerk-model.ts';
import type { RegisterRow } from './clerk-model.ts';
import styles from './ClerkPoll.module.css';
import { KeyedButton } from './KeyedButton.tsx';
import { ObjectionFor } from './ObjectionFor.tsx';
import { mayEnter, PaperButton, RowWords } from './RegisterRow.tsx';
import { useEntering } from './use-entering.ts';
import { pollActions } from './voting-actions.ts';

interface RegisterGridProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly poll: OpenPoll;
}

/**
 * Everybody in the register, arrow keys between them: digits enter a vote, P
 * notes a paper, C confirms what another officer entered, W takes it back.
 */
export function RegisterGrid({ view, session, poll }: RegisterGridProps) {
  const t = useTranslations('voting');
  const entering = useEntering({ view, session, poll });
  const actions = pollActions(session, poll.poll);
  const rows = registerRows(view, poll);
  const secret = isSecret(poll.kind);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (!(event.target instanceof Element)) return;
    const id = event.target.closest('[data-key]')?.getAttribute('data-key');
    const row = rows.find((one) => one.id === id);
    const act = row && actOf(row, event.code);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const actOf = (row: RegisterRow, code: string): (() => void) | undefined => {
    const keyed = entering.byCode(code);
    if (keyed !== undefined && mayEnter(row.state)) return () => entering.enter(row.id, keyed);
    if (code === 'KeyP' && secret) {
      return () =>
        void (row.state.kind === 'paper'
          ? actions.withdrawPaper(row.id)
          : actions.notePaper(row.id));
    }
    if (row.state.kind !== 'entered') return undefined;
    if (code === 'KeyC') return () => void actions.confirm(row.id);
    return code === 'KeyW' ? () => void actions.withdrawEntry(row.id) : undefined;
  };
  return (
    <>
      <p className={styles['title']}>{t('register', { count: rows.length })}</p>
      <div onKeyDownCapture={onKey}>
        <GridList
          aria-label={t('register', { count: rows.length })}
          className={styles['grid'] ?? ''}
        >
          {rows.map((row) => (
            <GridListItem
              key={row.id}
              id={row.id}
              textValue={row.name}
              className={styles['row'] ?? ''}
            >
              <span className={styles['who']}>
                <bdi>{row.name}</bdi>
                <span className={styles['state']}>
                  <RowWords view={view} poll={poll} state={row.state} />
                </span>
              </span>
              <span className={styles['actions']}>
                {secret ? (
                  <PaperButton view={view} session={session} poll={poll} row={row} />
                ) : (
                  mayEnter(row.state) &&
                  entering.answers.map((keyed) => (
                    <KeyedButton
                      key={keyed.key}
                      keyed={keyed}
                      name={row.name}
                      bare
                      waiting={entering.isEntering(row.id)}
                      onPress={() => entering.enter(row.id, keyed)}
                    />
                  ))
                )}
              </span>
            </GridListItem>
          ))}
        </GridList>
      </div>
      {entering.objecting !== null && (
        <ObjectionFor
          name={nameOf(view.people, entering.objecting)}
          onGiven={entering.object}
          onCancel={entering.dropObjection}
        />
      )}
      <p className={styles['hint']}>{secret ? t('registerKeysSecret') : t('registerKeys')}</p>
    </>
  );
}
