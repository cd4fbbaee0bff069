import type { OpenPoll, Poll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Panel } from '../ui/Panel.tsx';
import { useNow } from '../ui/use-now.ts';
import styles from './ClerkPoll.module.css';
import { CountDesk } from './CountDesk.tsx';
import { EarlierRound } from './EarlierRound.tsx';
import { Entries } from './Entries.tsx';
import { Names } from './NamedVotes.tsx';
import { Objections } from './Objections.tsx';
import { Participation } from './Participation.tsx';
import { AnswersAhead, PollRule } from './PollFacts.tsx';
import { PollHead } from './PollHead.tsx';
import { factsOf } from './facts-model.ts';
import { shownPoll } from './poll-model.ts';
import { RegisterGrid } from './RegisterGrid.tsx';
import { ResultView } from './ResultView.tsx';
import { RollCall } from './RollCall.tsx';

interface ClerkPollProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss' | 'now'>;
}

const TICK_MS = 5_000;
const GIVEN_HERE = ['EnterVote', 'CallName', 'NotePaper', 'WithdrawPaper'];

/** The poll of the moment at the clerk's desk: everything for everybody in the hall, by keyboard. */
export function ClerkPoll({ view, session }: ClerkPollProps) {
  const t = useTranslations('voting');
  const poll = shownPoll(view, useNow(session, TICK_MS));
  if (poll === null) return null;
  return (
    <Panel title={t('poll')} aside={<span>{t(`status.${poll.status}`)}</span>}>
      <div className={styles['poll']}>
        <PollHead view={view} poll={poll} level={3} />
        <Desk view={view} session={session} poll={poll} />
        <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
      </div>
    </Panel>
  );
}

function Desk({ view, session, poll }: ClerkPollProps & { readonly poll: Poll }) {
  const t = useTranslations('voting');
  switch (poll.status) {
    case 'announced': {
      const people = factsOf(view).register();
      return (
        <>
          <EarlierRound view={view} poll={poll} numbers />
          <AnswersAhead view={view} poll={poll} />
          <PollRule view={view} poll={poll} />
          <p className={styles['title']}>{t('register', { count: people.length })}</p>
          <Names view={view} people={people} />
        </>
      );
    }
    case 'open':
      return <WhileOpen view={view} session={session} poll={poll} />;
    case 'closed':
    case 'cancelled':
      return <ResultView view={view} poll={poll} />;
    default:
      return poll satisfies never;
  }
}

function WhileOpen({ view, session, poll }: ClerkPollProps & { readonly poll: OpenPoll }) {
  return (
    <>
      <Participation view={view} poll={poll} />
      {poll.kind === 'roll-call' && <RollCall view={view} session={session} poll={poll} />}
      <Objections view={view} poll={poll} />
      <CountDesk view={view} session={session} poll={poll} />
      <Entries view={view} session={session} poll={poll} />
      {poll.kind !== 'hands' && <RegisterGrid view={view} session={session} poll={poll} />}
    </>
  );
}
