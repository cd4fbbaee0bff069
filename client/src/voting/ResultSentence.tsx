import type { RulePack } from '@koinon/shared/law/rule-pack';
import type { Poll } from '@koinon/shared/voting/poll';
import { outcomeOf } from './result-message.ts';
import { useSay } from './use-say.ts';

interface ResultSentenceProps {
  readonly poll: Poll;
  readonly pack: RulePack | null;
}

/** What came of a poll and why, in one sentence; nothing before it is over. */
export function ResultSentence({ poll, pack }: ResultSentenceProps) {
  const say = useSay();
  const outcome = outcomeOf(poll, pack);
  return outcome === null ? null : say(outcome);
}
