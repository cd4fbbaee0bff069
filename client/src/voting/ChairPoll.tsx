import type { ClosedPoll, Poll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Notice } from '../ui/Notice.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useNow } from '../ui/use-now.ts';
import styles from './ChairPoll.module.css';
import { CancelPoll } from './CancelPoll.tsx';
import { isSmallNow, pollInHand, repeatable } from './chair-model.ts';
import { EarlierRound } from './EarlierRound.tsx';
import { Names } from './NamedVotes.tsx';
import { AnswersAhead, PollRule } from './PollFacts.tsx';
import { PollHead } from './PollHead.tsx';
import { factsOf } from './facts-model.ts';
import { PollInHand } from './PollInHand.tsx';
import { ResultView, WithheldResult } from './ResultView.tsx';
import { pollActions } from './voting-actions.ts';

interface ChairPollProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss' | 'now'>;
  /** Opens the form in which a poll is prepared. */
  readonly onPrepare: () => void;
}

const TICK_MS = 5_000;
const GIVEN_HERE = ['ExtendPoll', 'CancelPoll', 'CallLast', 'RepeatPoll'];

/** The poll in the chair's hand, beside the one button that leads through it. */
export function ChairPoll({ view, session, onPrepare }: ChairPollProps) {
  const t = useTranslations('voting');
  const poll = pollInHand(view, useNow(session, TICK_MS));
  const free = view.state.voting.current === null && view.state.meeting.status === 'open';
  if (poll === null && !free) return null;
  return (
    <Panel title={t('poll')} aside={poll && <span>{t(`status.${poll.status}`)}</span>}>
      <div className={styles['poll']}>
        {poll !== null && (
          <>
            <PollHead view={view} poll={poll} level={3} />
            <InHand view={view} session={session} poll={poll} />
          </>
        )}
        {free && <Button onPress={onPrepare}>{t('prepare')}</Button>}
        <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
      </div>
    </Panel>
  );
}

type PartProps<Some extends Poll> = Omit<ChairPollProps, 'onPrepare'> & { readonly poll: Some };

function InHand(props: PartProps<Poll>) {
  const { view, session, poll } = props;
  switch (poll.status) {
    case 'announced':
      return (
        <>
          <EarlierRound view={view} poll={poll} numbers />
          <AnswersAhead view={view} poll={poll} />
          <PollRule view={view} poll={poll} />
          <RegisterAhead view={view} poll={poll} />
          <CancelPoll view={view} session={session} poll={poll} />
        </>
      );
    case 'open':
      return <PollInHand {...props} poll={poll} />;
    case 'closed':
      return <AfterClose {...props} poll={poll} />;
    case 'cancelled':
      return <ResultView view={view} poll={poll} />;
    default:
      return poll satisfies never;
  }
}

/** Who will be in the register if the poll starts now, by name. */
function RegisterAhead({ view, poll }: Pick<PartProps<Poll>, 'view' | 'poll'>) {
  const t = useTranslations('voting');
  const people = factsOf(view).register();
  return (
    <>
      {isSmallNow(view, poll) && (
        <Notice tone="heed">{t('smallRegister', { count: people.length })}</Notice>
      )}
      <details className={styles['register']} open>
        <summary>{t('register', { count: people.length })}</summary>
        <Names view={view} people={people} />
      </details>
    </>
  );
}

function AfterClose({ view, session, poll }: PartProps<ClosedPoll>) {
  const t = useTranslations('voting');
  const ground = repeatable(view, poll);
  return (
    <>
      {poll.withheld === null ? (
        <ResultView view={view} poll={poll} />
      ) : (
        <WithheldResult view={view} poll={poll} />
      )}
      {ground !== null && (
        <Notice
          tone="plain"
          action={
            <Button
              size="s"
              onPress={() => void pollActions(session, poll.poll).repeat()}
              waiting={isWaiting(view.pending, 'RepeatPoll')}
            >
              {t('repeat')}
            </Button>
          }
        >
          {t(`ground.${ground}`)}
        </Notice>
      )}
    </>
  );
}
