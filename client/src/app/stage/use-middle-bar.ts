import { useTranslations } from 'use-intl';
import type { Poll } from '@koinon/shared/voting/poll';
import type { BarPart } from '../../meeting/ring/MiddleBar.tsx';
import { participation } from '../../voting/poll-model.ts';
import type { PollsView } from '../../voting/poll-model.ts';
import { middleVote } from './shown-vote.ts';

export interface MiddleWords {
  readonly parts: readonly BarPart[];
  readonly of: number;
  readonly words: string;
}

/** The vote in the middle of the table, or null. */
export function useMiddleBar(view: PollsView, poll: Poll | null): MiddleWords | null {
  const t = useTranslations('ring');
  const vote = middleVote(poll, (taken) => participation(view, taken));
  if (vote === null) return null;
  if (vote.kind === 'progress') {
    const words = t('voted', { voted: vote.voted, of: vote.of });
    return { parts: [{ tone: 'given', count: vote.voted }], of: vote.of, words };
  }
  const { yes, no, abstain } = vote;
  const parts: readonly BarPart[] = [
    { tone: 'for', count: yes },
    { tone: 'against', count: no },
    { tone: 'neither', count: abstain },
  ];
  return { parts, of: vote.of, words: t('counts', { yes, no, abstain }) };
}
