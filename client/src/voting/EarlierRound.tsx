import { pollOf } from '@koinon/shared/voting/poll';
import type { Poll } from '@koinon/shared/voting/poll';
import styles from './EarlierRound.module.css';
import { packIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import { outcomeOf } from './result-message.ts';
import { ResultNumbers } from './ResultView.tsx';
import { useSay } from './use-say.ts';

interface EarlierRoundProps {
  readonly view: PollsView;
  readonly poll: Poll;
  readonly numbers?: boolean;
}

/** What came of the round, or of the vote, that this poll follows. */
export function EarlierRound({ view, poll, numbers = false }: EarlierRoundProps) {
  const say = useSay();
  const earlier = pollOf(view.state.voting, poll.runOffOf ?? poll.repeats ?? '');
  const outcome = earlier && outcomeOf(earlier, packIn(view));
  if (earlier === null || outcome === null) return null;
  return (
    <div className={styles['earlier']}>
      <p>{say(outcome)}</p>
      {numbers && earlier.status === 'closed' && earlier.result !== null && (
        <ResultNumbers view={view} poll={earlier} result={earlier.result} />
      )}
    </div>
  );
}
