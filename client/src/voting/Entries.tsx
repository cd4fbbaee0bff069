import type { OpenPoll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Entries.module.css';
import { Given } from './MyVoteState.tsx';
import { pollActions } from './voting-actions.ts';

interface EntriesProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly poll: OpenPoll;
}

/** Votes that one officer entered and another confirms, one by one or all at once. */
export function Entries({ view, session, poll }: EntriesProps) {
  const t = useTranslations('voting');
  const actions = pollActions(session, poll.poll);
  const entries = poll.register.flatMap((person) => {
    const entry = poll.entries[person];
    return entry === undefined ? [] : [{ person, ...entry }];
  });
  const mine = entries.filter(({ enteredBy }) => enteredBy !== view.you.id);
  if (entries.length === 0) return null;
  const waiting = (type: string, person: string) =>
    view.pending.some(
      ({ command }) => command.type === type && 'person' in command && command.person === person,
    );
  return (
    <section className={styles['entries']} aria-label={t('entries')}>
      <p className={styles['title']}>{t('entries')}</p>
      <ul>
        {entries.map(({ person, answer, enteredBy }) => (
          <li key={person} className={styles['entry']}>
            <span className={styles['who']}>
              <bdi>{nameOf(view.people, person)}</bdi> <Given about={poll} answer={answer} />
              <small>{t('enteredBy', { name: nameOf(view.people, enteredBy) })}</small>
            </span>
            <span className={styles['buttons']}>
              {enteredBy !== view.you.id && (
                <Button
                  size="s"
                  kind="act"
                  label={t('confirmOf', { name: nameOf(view.people, person) })}
                  waiting={waiting('ConfirmVote', person)}
                  onPress={() => void actions.confirm(person)}
                >
                  {t('confirm')}
                </Button>
              )}
              <Button
                size="s"
                kind="quiet"
                label={t('withdrawOf', { name: nameOf(view.people, person) })}
                waiting={waiting('WithdrawEntry', person)}
                onPress={() => void actions.withdrawEntry(person)}
              >
                {t('withdraw')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {mine.length > 1 && (
        <Button
          onPress={() => {
            for (const { person } of mine) void actions.confirm(person);
          }}
        >
          {t('confirmAll', { count: mine.length })}
        </Button>
      )}
      {mine.length < entries.length && <p className={styles['hint']}>{t('secondOfficer')}</p>}
      <RefusedHere
        refused={view.refused}
        types={['ConfirmVote', 'WithdrawEntry']}
        onSeen={session.dismiss}
      />
    </section>
  );
}
