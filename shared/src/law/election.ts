import { never } from '../kernel/outcome.ts';
import { leastFor } from './fractions.ts';
import type { Base, Bases, ElectionRule, Majority } from './rule-pack.ts';

/**
 * An election of persons: `places` to fill, each ballot names as many persons
 * at most, or none (blank). Whoever reaches the majority is elected, those with
 * the most votes first. What is then still open goes to another round with
 * everybody, after the pack's last one to a run-off between the leading, where
 * the most votes decide; persons level there are drawn between by lot, or run
 * again. Nobody is elected, or drawn, for whom nobody voted, and where no more
 * are left than there are places there is nothing to run off: the places stay
 * open.
 *
 * Who leads into a run-off is never decided by chance: all who are level with
 * the last of the leading take part in it.
 */
export interface ElectionPolled {
  /** In the order of the ballot; nobody twice. */
  readonly candidates: readonly string[];
  /** Places to fill in this round. */
  readonly places: number;
  /** From 1, counted through to the run-offs. */
  readonly round: number;
  readonly runOff: boolean;
  /** Votes by candidate; nobody voted for whoever is not in it. */
  readonly votes: Readonly<Record<string, number>>;
  readonly ballots: ElectionBallots;
  readonly bases: Bases;
  /** False when the quorum was lost before the poll closed. */
  readonly quorate: boolean;
}

/** Ballots, not names on them. */
export interface ElectionBallots {
  /** With at least one name, none twice, no more than there are places. */
  readonly valid: number;
  readonly blank: number;
  readonly invalid: number;
  /** Entitled and present to the close, but gave no ballot. */
  readonly notVoted: number;
}

export interface ElectionVerdict {
  /** `open`: places are left that another round, a run-off or a lot fills. */
  readonly outcome: 'done' | 'open' | 'no-quorum';
  /** Who is elected by this round, most votes first. */
  readonly elected: readonly string[];
  /** All candidates, most votes first; level ones in the order of the ballot. */
  readonly votes: readonly PersonVotes[];
  readonly majority: Majority;
  /** What votes were held against and its size; null where the most votes decide. */
  readonly base: { readonly of: Base; readonly size: number } | null;
  /** The least number of votes that elects; 1 where the most votes decide. */
  readonly needed: number;
  /** Places this round leaves unfilled. */
  readonly unfilled: number;
  readonly next: ElectionNext;
}

export interface PersonVotes {
  readonly person: string;
  readonly votes: number;
}

export type ElectionNext =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'round' | 'run-off';
      /** The number of the round to come, for `ElectionPolled.round`. */
      readonly round: number;
      readonly between: readonly string[];
      readonly places: number;
    }
  | { readonly kind: 'lot'; readonly among: readonly string[]; readonly places: number };

/** What the ballots of a round amount to under a body's rules. */
export function electionOf(rule: ElectionRule, polled: ElectionPolled): ElectionVerdict {
  const measured = measureOf(rule, polled);
  const votes = ranked(polled);
  if (!polled.quorate) {
    const nobody = { elected: [], unfilled: polled.places, next: { kind: 'done' } } as const;
    return { outcome: 'no-quorum', ...nobody, votes, ...measured };
  }
  const { elected, level } = chosen(votes, polled.places, measured.needed);
  const unfilled = polled.places - elected.length;
  const rest = votes.filter(({ person }) => !elected.includes(person));
  const next = afterRound(rule, polled, { unfilled, level, rest });
  const outcome = next.kind === 'done' ? 'done' : 'open';
  return { outcome, elected, unfilled, next, votes, ...measured };
}

/** What votes are held against in this round, and how many elect. */
function measureOf(
  rule: ElectionRule,
  polled: ElectionPolled,
): Pick<ElectionVerdict, 'majority' | 'base' | 'needed'> {
  const majority: Majority = polled.runOff ? { kind: 'relative' } : rule.majority;
  if (majority.kind === 'relative') return { majority, base: null, needed: 1 };
  const base = { of: majority.of, size: sizeOf(majority.of, rule, polled) };
  return { majority, base, needed: Math.max(1, leastFor(majority, base.size)) };
}

/** The verdict once the lot it asked for has been drawn: those drawn are elected. */
export function electionAfterLot(
  verdict: ElectionVerdict,
  drawn: readonly string[],
): ElectionVerdict {
  const { next } = verdict;
  if (next.kind !== 'lot') throw new Error('no lot to draw');
  const fits = drawn.length === next.places && drawn.every((person) => next.among.includes(person));
  if (!fits || new Set(drawn).size !== drawn.length) throw new Error('not what was to be drawn');
  return {
    ...verdict,
    outcome: 'done',
    elected: [...verdict.elected, ...drawn],
    unfilled: verdict.unfilled - drawn.length,
    next: { kind: 'done' },
  };
}

/**
 * Counts ballots, each the names on it. One that names nobody is blank; one
 * with a name twice, a stranger's, or more names than places is invalid.
 */
export function countElection(
  ballots: Iterable<readonly string[]>,
  candidates: readonly string[],
  places: number,
): { readonly votes: Readonly<Record<string, number>> } & Omit<ElectionBallots, 'notVoted'> {
  const votes = new Map(candidates.map((person) => [person, 0]));
  const counted = { valid: 0, blank: 0, invalid: 0 };
  for (const ballot of ballots) {
    const isValid =
      ballot.length <= places && isOnce(ballot) && ballot.every((name) => votes.has(name));
    counted[ballot.length === 0 ? 'blank' : isValid ? 'valid' : 'invalid'] += 1;
    if (!isValid) continue;
    for (const name of ballot) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  return { votes: Object.fromEntries(votes), ...counted };
}

function isOnce(ballot: readonly string[]): boolean {
  return new Set(ballot).size === ballot.length;
}

function ranked({ candidates, votes }: ElectionPolled): readonly PersonVotes[] {
  return candidates
    .map((person) => ({ person, votes: Object.hasOwn(votes, person) ? (votes[person] ?? 0) : 0 }))
    .toSorted((one, other) => other.votes - one.votes);
}

function sizeOf(of: Base, rule: ElectionRule, { ballots, bases }: ElectionPolled): number {
  const blank = rule.blanksCount ? ballots.blank : 0;
  switch (of) {
    case 'valid':
      return ballots.valid + blank;
    case 'cast':
      return ballots.valid + blank + ballots.invalid;
    case 'present':
    case 'entitled':
    case 'statutory':
    case 'filled':
      return bases[of];
    default:
      return never(of);
  }
}

/** Who has enough votes for the places; those `level` below them share what places are left. */
function chosen(
  votes: readonly PersonVotes[],
  places: number,
  needed: number,
): { readonly elected: readonly string[]; readonly level: readonly string[] } {
  const reached = votes.filter((one) => one.votes >= needed);
  const first = reached[places];
  if (first === undefined) return { elected: names(reached), level: [] };
  const above = reached.filter((one) => one.votes > first.votes);
  return {
    elected: names(above),
    level: names(reached.filter((one) => one.votes === first.votes)),
  };
}

function names(votes: readonly PersonVotes[]): readonly string[] {
  return votes.map(({ person }) => person);
}

interface LeftOver {
  readonly unfilled: number;
  readonly level: readonly string[];
  readonly rest: readonly PersonVotes[];
}

function afterRound(rule: ElectionRule, polled: ElectionPolled, left: LeftOver): ElectionNext {
  const { unfilled, level, rest } = left;
  const round = polled.round + 1;
  const mostVotesDecide = polled.runOff || rule.majority.kind === 'relative';
  if (unfilled === 0) return { kind: 'done' };
  if (level.length > 0) {
    return mostVotesDecide && rule.thenTie === 'lot'
      ? { kind: 'lot', among: level, places: unfilled }
      : { kind: 'run-off', round, between: level, places: unfilled };
  }
  if (mostVotesDecide || rest.length === 0) return { kind: 'done' };
  if (polled.round < rule.rounds) {
    return { kind: 'round', round, between: inBallotOrder(polled, names(rest)), places: unfilled };
  }
  const between = leading(rest, rule.runOffBetween + unfilled - 1);
  return between.length > unfilled
    ? { kind: 'run-off', round, between, places: unfilled }
    : { kind: 'done' };
}

function inBallotOrder(polled: ElectionPolled, persons: readonly string[]): readonly string[] {
  return polled.candidates.filter((person) => persons.includes(person));
}

/** The first so many, and whoever is level with the last of them. */
function leading(votes: readonly PersonVotes[], many: number): readonly string[] {
  const last = votes[Math.min(many, votes.length) - 1];
  return last === undefined ? [] : names(votes.filter((one) => one.votes >= last.votes));
}
