import { isSecret } from '@koinon/shared/voting/announcement';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Answer, Choice } from '@koinon/shared/voting/answer';
import { mayChange, voterRefusal } from '@koinon/shared/voting/casting';
import { orderRefusal } from '@koinon/shared/voting/chair-order';
import type { VotingView } from '@koinon/shared/voting/facts';
import { ballotOf } from '@koinon/shared/voting/poll';
import type { OpenPoll } from '@koinon/shared/voting/poll';
import { expected, turnOf } from '@koinon/shared/voting/register';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import { factsOf } from './facts-model.ts';
import { packIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';

/** Why I cannot give a vote now. */
export type CannotVote =
  | 'not-in-the-register'
  | 'not-here'
  | 'conflict-of-interest'
  | 'hands'
  | 'not-called-yet'
  | 'on-paper'
  | 'chair-votes-last'
  | 'chair-has-voted'
  | 'vote-does-not-matter';

/** Where I stand with my vote. `stored` is said only of what the server has acknowledged. */
export type MyVote =
  | { readonly kind: 'open' }
  /** A consent round: `before` are to speak before me. */
  | { readonly kind: 'later'; readonly turn: string; readonly before: number }
  | { readonly kind: 'sending'; readonly answer: Answer }
  /** The same without a line: it is sent by itself when that is back. */
  | { readonly kind: 'offline'; readonly answer: Answer }
  /** An officer entered it for me; it counts when I or another officer confirm it. */
  | { readonly kind: 'entered'; readonly answer: Answer; readonly by: string }
  /** `answer` is null in a secret poll: nobody can look it up, not even I. */
  | {
      readonly kind: 'stored';
      readonly answer: Answer | null;
      readonly way: 'own' | 'entered';
      readonly mayChange: boolean;
      readonly integrated: boolean;
    }
  | { readonly kind: 'cannot'; readonly why: CannotVote };

/**
 * @param acknowledged whether this page was told that my ballot in this poll is stored
 */
export function myVote(view: PollsView, poll: OpenPoll, acknowledged: boolean): MyVote {
  const facts = factsOf(view);
  const me = view.you.id;
  const sent = view.pending.findLast(
    ({ command }) => command.type === 'CastBallot' && command.poll === poll.poll,
  )?.command;
  if (sent?.type === 'CastBallot') {
    const kind = view.line.status === 'live' ? 'sending' : 'offline';
    return { kind, answer: sent.answer };
  }
  if (isSecret(poll.kind)) return mySecretVote(view, poll, acknowledged, facts);
  const entry = poll.entries[me];
  if (entry !== undefined) return { kind: 'entered', answer: entry.answer, by: entry.enteredBy };
  const ballot = ballotOf(poll, me);
  if (ballot !== null) {
    const { answer, way, integrated } = ballot;
    const change = mayChange(poll, packIn(view)) && mayVoteNow(poll, me, facts) === null;
    return { kind: 'stored', answer, way, mayChange: change, integrated };
  }
  const why = mayVoteNow(poll, me, facts);
  if (why !== null) return { kind: 'cannot', why };
  return poll.kind === 'consent' ? myTurn(poll, me, facts) : { kind: 'open' };
}

function mySecretVote(
  view: PollsView,
  poll: OpenPoll,
  acknowledged: boolean,
  facts: VotingView,
): MyVote {
  const me = view.you.id;
  const told = view.polling?.poll === poll.poll && view.polling.youVoted;
  if (acknowledged || told) {
    return { kind: 'stored', answer: null, way: 'own', mayChange: false, integrated: false };
  }
  if (poll.paper.includes(me)) return { kind: 'cannot', why: 'on-paper' };
  const why = notAVoter(poll, me, facts);
  return why === null ? { kind: 'open' } : { kind: 'cannot', why };
}

function notAVoter(poll: OpenPoll, me: string, facts: VotingView): CannotVote | null {
  const why = voterRefusal(poll, me, facts);
  const known = ['not-in-the-register', 'not-here', 'conflict-of-interest'] as const;
  return known.find((code) => code === why) ?? null;
}

function mayVoteNow(poll: OpenPoll, me: string, facts: VotingView): CannotVote | null {
  const no = notAVoter(poll, me, facts);
  if (no !== null) return no;
  if (poll.kind === 'hands') return 'hands';
  if (poll.kind === 'roll-call' && !poll.called.includes(me)) return 'not-called-yet';
  const order = orderRefusal(poll, me, facts);
  const known = ['chair-votes-last', 'chair-has-voted', 'vote-does-not-matter'] as const;
  return known.find((code) => code === order) ?? null;
}

function myTurn(poll: OpenPoll, me: string, facts: VotingView): MyVote {
  const turn = turnOf(poll, facts);
  if (turn === null || turn === me) return { kind: 'open' };
  return { kind: 'later', turn, before: Math.max(1, expected(poll, facts).indexOf(me)) };
}

/** Whether the poll asks something of me now: then it covers a member's screen. */
export function asksMe(vote: MyVote): boolean {
  return vote.kind === 'open' || vote.kind === 'entered';
}

/** The answers a choice can be made from; blank only where ballots are papers. */
export function choicesFor(about: Announcement, pack: RulePack | null): readonly Choice[] {
  const abstain = about.kind === 'straw' || (pack?.voting.abstainAllowed ?? true);
  return [
    'yes',
    'no',
    ...(abstain ? (['abstain'] as const) : []),
    ...(about.kind === 'secret' ? (['blank'] as const) : []),
  ];
}

/** Marks or unmarks a candidate, never more than there are places. */
export function withCandidate(
  chosen: readonly string[],
  candidate: string,
  places: number,
): readonly string[] {
  if (chosen.includes(candidate)) return chosen.filter((id) => id !== candidate);
  if (places === 1) return [candidate];
  return chosen.length < places ? [...chosen, candidate] : chosen;
}
