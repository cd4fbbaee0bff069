import { isSecret } from './announcement.ts';
import { ballotAt } from './ballots.ts';
import type { VotingView } from './facts.ts';
import type { ClosedPoll, OpenPoll } from './poll.ts';
import { totalOf } from './result.ts';

type Whereabouts = Pick<VotingView, 'isHere' | 'droppedSince' | 'participants'>;

/** Who of the register has voted, on paper included; unknown, so nobody, in a show of hands. */
export function haveVoted(poll: OpenPoll, participants: readonly string[]): readonly string[] {
  if (!isSecret(poll.kind)) {
    return poll.register.filter((_, index) => ballotAt(poll.ballots, index) !== null);
  }
  const voted = new Set([...participants, ...poll.paper]);
  return poll.register.filter((person) => voted.has(person));
}

/** Who of the register has given no vote yet; votes that wait for confirmation are none. */
export function waitingFor(poll: OpenPoll, participants: readonly string[]): readonly string[] {
  const voted = new Set(haveVoted(poll, participants));
  return poll.register.filter((person) => !voted.has(person));
}

export interface Absentees {
  readonly dropped: readonly string[];
  readonly left: readonly string[];
}

/** Of those who have not voted: who cannot now, because their line dropped, or since they left. */
export function absentees(poll: OpenPoll, facts: Whereabouts): Absentees {
  const waiting = waitingFor(poll, facts.participants());
  const down = facts.droppedSince(poll.openedAt);
  const dropped = waiting.filter((person) => down.includes(person));
  const left = waiting.filter((person) => !down.includes(person) && !facts.isHere(person));
  return { dropped, left };
}

/** Who has not voted and still could. */
export function expected(poll: OpenPoll, facts: Whereabouts): readonly string[] {
  const { dropped, left } = absentees(poll, facts);
  return waitingFor(poll, facts.participants()).filter(
    (person) => !dropped.includes(person) && !left.includes(person),
  );
}

/** Whose turn it is in a consent round: the first who can be reached and has not had theirs. */
export function turnOf(poll: OpenPoll, facts: Whereabouts): string | null {
  return poll.kind === 'consent' ? (expected(poll, facts)[0] ?? null) : null;
}

/** Whose name comes next in a roll call; null when all who can be reached were called. */
export function nextName(poll: OpenPoll, facts: Whereabouts): string | null {
  if (poll.kind !== 'roll-call') return null;
  return expected(poll, facts).find((person) => !poll.called.includes(person)) ?? null;
}

export interface Progress {
  readonly voted: number;
  readonly of: number;
}

/** How far the vote is, without a word on how it goes; hands are known when they were counted. */
export function progressOf(poll: OpenPoll | ClosedPoll, participants: readonly string[]): Progress {
  const of = poll.register.length;
  if (poll.kind === 'hands')
    return { voted: poll.count === null ? 0 : totalOf(poll.count.counts), of };
  const voted =
    poll.status === 'open' ? haveVoted(poll, participants) : poll.closing.participations;
  return { voted: voted.length, of };
}
