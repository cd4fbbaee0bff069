import type { CancelledPoll, ClosedPoll } from '@koinon/shared/voting/poll';
import type { Result } from '@koinon/shared/voting/result';
import { useTranslations } from 'use-intl';
import { classes } from '../ui/classes.ts';
import { CandidateBars } from './CandidateBars.tsx';
import { Counts } from './Counts.tsx';
import { MoodBars } from './MoodBars.tsx';
import { NamedVotes } from './NamedVotes.tsx';
import { packIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import { messageFor } from './result-message.ts';
import { barOf, countsOf } from './result-model.ts';
import { ResultBasis } from './ResultBasis.tsx';
import { ResultSentence } from './ResultSentence.tsx';
import styles from './ResultView.module.css';
import { ThresholdBar } from './ThresholdBar.tsx';
import { useSay } from './use-say.ts';

interface ResultViewProps {
  readonly view: PollsView;
  readonly poll: ClosedPoll | CancelledPoll;
}

/** Everything about a poll that is over: why it came out so, its numbers, and by whom. */
export function ResultView({ view, poll }: ResultViewProps) {
  const pack = packIn(view);
  const stands = poll.status === 'closed' && poll.repeated === null;
  return (
    <div className={classes(styles['result'], !stands && styles['gone'])}>
      <p
        className={classes(styles['sentence'], poll.kind === 'straw' && styles['straw'])}
        data-outcome={toneOf(poll)}
      >
        <ResultSentence poll={poll} pack={pack} />
      </p>
      {poll.status === 'closed' && (
        <>
          {poll.result !== null && <ResultNumbers view={view} poll={poll} result={poll.result} />}
          <NamedVotes view={view} poll={poll} />
          <ResultBasis view={view} poll={poll} />
        </>
      )}
    </div>
  );
}

/** What is withheld from everybody else, for the eyes of whoever chairs. */
export function WithheldResult({ view, poll }: { view: PollsView; poll: ClosedPoll }) {
  const t = useTranslations('voting');
  const say = useSay();
  const { withheld } = poll;
  if (withheld === null) return null;
  return (
    <section className={styles['withheld']} aria-label={t('withheld')}>
      <p>
        <strong>{t('withheld')}</strong> {t('withheldMeans')}
      </p>
      <p className={styles['sentence']}>{say(messageFor(poll, withheld, packIn(view)))}</p>
      <ResultNumbers view={view} poll={poll} result={withheld} />
    </section>
  );
}

interface ResultNumbersProps extends ResultViewProps {
  readonly poll: ClosedPoll;
  readonly result: Result;
}

export function ResultNumbers({ view, poll, result }: ResultNumbersProps) {
  const pack = packIn(view);
  switch (result.kind) {
    case 'choices':
      return (
        <>
          <ThresholdBar bar={barOf(result, pack)} />
          <Counts counts={countsOf(result, poll, pack)} />
        </>
      );
    case 'persons':
      return <CandidateBars poll={poll} result={result} />;
    case 'consent':
      return (
        <Counts
          counts={[
            { mark: 'consent', count: result.counts.consents },
            { mark: 'objection', count: result.counts.objections },
            { mark: 'pass', count: result.counts.passes },
          ]}
        />
      );
    case 'straw':
      return <MoodBars poll={poll} result={result} />;
    default:
      return result satisfies never;
  }
}

/** How the outcome is coloured; its words say the same. */
function toneOf(poll: ClosedPoll | CancelledPoll): 'for' | 'against' | 'open' {
  if (poll.status === 'cancelled' || poll.repeated !== null) return 'open';
  const { result } = poll;
  if (result === null || result.kind === 'straw') return 'open';
  switch (result.verdict.outcome) {
    case 'adopted':
    case 'consented':
      return 'for';
    case 'done':
      return result.kind === 'persons' && result.verdict.elected.length > 0 ? 'for' : 'open';
    case 'rejected':
    case 'blocked':
      return 'against';
    default:
      return 'open';
  }
}
