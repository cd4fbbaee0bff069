import { isSecret } from '@koinon/shared/voting/announcement';
import type { EnteredCount, OpenPoll } from '@koinon/shared/voting/poll';
import type { Tally } from '@koinon/shared/voting/result';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './CountDesk.module.css';
import { CountForm } from './CountForm.tsx';
import { isLonePaper } from './count-model.ts';
import { Counts } from './Counts.tsx';
import { pollActions } from './voting-actions.ts';

interface CountDeskProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly poll: OpenPoll;
}

/** By this id the chair's next step finds it. */
export const COUNT_DESK = 'count-desk';

/** Hands or papers: one officer enters what was counted, another confirms it. */
export function CountDesk({ view, session, poll }: CountDeskProps) {
  const t = useTranslations('voting');
  const [again, setAgain] = useState(false);
  const papers = isSecret(poll.kind);
  if (poll.kind !== 'hands' && !papers) return null;
  if (papers && poll.paper.length === 0) return null;
  const { count } = poll;
  const entering = count === null || again;
  return (
    <section id={COUNT_DESK} className={styles['desk']} aria-label={t('countTitle')}>
      <p className={styles['title']}>
        {papers ? t('papersTitle', { count: poll.paper.length }) : t('handsTitle')}
      </p>
      {isLonePaper(poll) && count?.confirmedBy == null && (
        <Notice tone="heed">{t('lonePaper')}</Notice>
      )}
      {entering ? (
        <CountForm view={view} session={session} poll={poll} onEntered={() => setAgain(false)} />
      ) : (
        <Entered view={view} session={session} poll={poll} count={count} />
      )}
      {count !== null && !again && (
        <Button size="s" kind="quiet" onPress={() => setAgain(true)}>
          {t('countAgain')}
        </Button>
      )}
      <RefusedHere
        refused={view.refused}
        types={['EnterCount', 'ConfirmCount']}
        onSeen={session.dismiss}
      />
    </section>
  );
}

function Entered({
  view,
  session,
  poll,
  count,
}: CountDeskProps & { readonly count: EnteredCount }) {
  const t = useTranslations('voting');
  const by = nameOf(view.people, count.enteredBy);
  const mine = count.enteredBy === view.you.id;
  return (
    <>
      <TallyLines poll={poll} tally={count.counts} />
      <p className={styles['hint']}>{t('enteredBy', { name: by })}</p>
      {count.confirmedBy !== null ? (
        <p>{t('confirmedBy', { name: nameOf(view.people, count.confirmedBy) })}</p>
      ) : (
        <Button
          kind="act"
          waiting={isWaiting(view.pending, 'ConfirmCount')}
          unavailable={mine ? t('secondOfficer') : null}
          onPress={() => void pollActions(session, poll.poll).confirmCount()}
        >
          {t('confirmCount')}
        </Button>
      )}
      {count.confirmedBy === null && mine && <p className={styles['hint']}>{t('secondOfficer')}</p>}
    </>
  );
}

function TallyLines({ poll, tally }: { readonly poll: OpenPoll; readonly tally: Tally }) {
  const t = useTranslations('voting');
  const { blank, invalid } = tally;
  const rest = [
    { mark: 'blank' as const, count: blank },
    { mark: 'invalid' as const, count: invalid },
  ].filter((row) => row.count > 0);
  if (tally.kind === 'choices') {
    const { yes, no, abstain } = tally;
    const rows = [
      { mark: 'yes' as const, count: yes },
      { mark: 'no' as const, count: no },
      { mark: 'abstain' as const, count: abstain },
    ];
    return <Counts counts={[...rows, ...rest]} />;
  }
  return (
    <>
      <ul>
        {poll.candidates.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi> {t('votes', { votes: tally.votes[id] ?? 0 })}
          </li>
        ))}
      </ul>
      <p>{t('validBallots', { count: tally.valid })}</p>
      <Counts counts={rest} />
    </>
  );
}
