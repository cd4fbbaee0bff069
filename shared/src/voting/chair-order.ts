import type { RulePack } from '../law/rule-pack.ts';
import type { Choice } from './answer.ts';
import { closingOf } from './closing-of.ts';
import { resultOf } from './counting.ts';
import type { VotingRefusal, VotingView } from './facts.ts';
import type { OpenPoll } from './poll.ts';
import { expected } from './register.ts';

/**
 * Some bodies have their chair vote last, or only when it matters. Then the
 * chair waits until nobody is left who could still vote, or has asked aloud
 * who has not (`CallLast`); and the chair's vote is the end of it. In a secret
 * poll, and wherever nothing is decided, a chair votes as the others do.
 */
export function votesLast(
  poll: OpenPoll,
  person: string,
  { chairing, pack }: Pick<VotingView, 'chairing' | 'pack'>,
): boolean {
  const ordered = poll.kind === 'electronic' || poll.kind === 'roll-call';
  const rule = pack?.voting.chairVotes ?? 'as-others';
  return ordered && rule !== 'as-others' && chairing === person;
}

/** Why it is not this person's moment to vote, or null when it is. */
export function orderRefusal(
  poll: OpenPoll,
  person: string,
  facts: VotingView,
): VotingRefusal | null {
  if (!votesLast(poll, person, facts)) return poll.lastVote ? 'chair-has-voted' : null;
  const others = expected(poll, facts).filter((other) => other !== person);
  if (others.length > 0 && !poll.lastCall) return 'chair-votes-last';
  const { pack } = facts;
  if (pack?.voting.chairVotes !== 'only-when-it-matters') return null;
  return matters(poll, person, facts, pack) ? null : 'vote-does-not-matter';
}

/** Whether the poll would end otherwise with the chair's vote than without it. */
function matters(poll: OpenPoll, chair: string, facts: VotingView, pack: RulePack): boolean {
  const closing = closingOf(poll, facts);
  const others = closing.votes.filter(({ person }) => person !== chair);
  const outcomeWith = (choice: Choice | null): string => {
    const answer = { kind: 'choice', choice: choice ?? 'blank' } as const;
    const own = { person: chair, answer, way: 'own', integrated: false } as const;
    const votes = choice === null ? others : [...others, own];
    const result = resultOf(poll, { ...closing, votes }, null, pack);
    return result.kind === 'choices' ? result.verdict.outcome : result.kind;
  };
  const without = outcomeWith(null);
  return outcomeWith('yes') !== without || outcomeWith('no') !== without;
}
