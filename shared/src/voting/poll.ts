import type { Bases } from '../law/rule-pack.ts';
import type { Announcement } from './announcement.ts';
import type { Answer } from './answer.ts';
import { ballotAt } from './ballots.ts';
import type { Ballots } from './ballots.ts';
import type { RepeatReason } from './events.ts';
import type { Closing, Result, Tally, VoteOfChair } from './result.ts';
import type { Opening } from './waiting.ts';

/** The vote that counts for a person: the last one, where votes may be changed. */
export interface Ballot {
  readonly answer: Answer;
  readonly way: 'own' | 'entered';
  readonly at: number;
  readonly enteredBy: string | null;
  readonly confirmedBy: string | null;
  /** An objection that its objector took back. */
  readonly integrated: boolean;
}

/** Entered for somebody without a device, not yet confirmed: it does not count. */
export interface Entry {
  readonly answer: Answer;
  readonly enteredBy: string;
}

export interface EnteredCount {
  readonly counts: Tally;
  readonly chair: { readonly person: string; readonly vote: VoteOfChair } | null;
  readonly enteredBy: string;
  readonly confirmedBy: string | null;
}

interface Announced extends Announcement {
  readonly announcedAt: number;
  /** Who asked that the poll be secret. */
  readonly askedForSecret: readonly string[];
  /** It was started and waits for interpreters to end; null otherwise. */
  readonly opening: Opening | null;
}

interface Opened extends Announced {
  readonly openedAt: number;
  readonly register: readonly string[];
  /** As they were at the opening. */
  readonly bases: Bases;
  readonly key: string | null;
  readonly called: readonly string[];
  readonly lastCall: boolean;
  /** A chair who votes last has voted: nobody does after that. */
  readonly lastVote: boolean;
  /** Empty in secret kinds, whose ballots are sealed elsewhere. */
  readonly ballots: Ballots;
  readonly entries: Readonly<Record<string, Entry>>;
  /** Who takes part in a secret poll on paper. */
  readonly paper: readonly string[];
  readonly count: EnteredCount | null;
}

export type AnnouncedPoll = { readonly status: 'announced' } & Announced;
export type OpenPoll = { readonly status: 'open' } & Opened;
export type ClosedPoll = { readonly status: 'closed' } & Opened & {
    readonly closedAt: number;
    readonly closing: Closing;
    /** The result that stands; null while it is withheld. */
    readonly result: Result | null;
    /** What whoever chairs may see before it is published; null for everybody else. */
    readonly withheld: Result | null;
    /** The poll that took its place: this result no longer stands. */
    readonly repeated: { readonly as: string; readonly because: RepeatReason } | null;
  };
export type CancelledPoll = {
  readonly status: 'cancelled';
  readonly reason: string | null;
} & Announced;

/** announced → open → closed; or cancelled before the close. */
export type Poll = AnnouncedPoll | OpenPoll | ClosedPoll | CancelledPoll;

export interface Voting {
  readonly polls: Readonly<Record<string, Poll>>;
  /** Ids in the order in which they were announced. */
  readonly order: readonly string[];
  /** The poll that is announced or open: never more than one. */
  readonly current: string | null;
}

export const initialVoting: Voting = { polls: {}, order: [], current: null };

export function pollOf(voting: Voting, poll: string): Poll | null {
  return Object.hasOwn(voting.polls, poll) ? (voting.polls[poll] ?? null) : null;
}

export function currentPoll(voting: Voting): AnnouncedPoll | OpenPoll | null {
  const poll = voting.current === null ? null : pollOf(voting, voting.current);
  return poll?.status === 'announced' || poll?.status === 'open' ? poll : null;
}

export function openPoll(voting: Voting): OpenPoll | null {
  const poll = currentPoll(voting);
  return poll?.status === 'open' ? poll : null;
}

/** The poll closed last; straw polls are none. Null before the first. */
export function lastClosed(voting: Voting): string | null {
  const closed = voting.order.filter((id) => {
    const poll = pollOf(voting, id);
    return poll?.status === 'closed' && poll.kind !== 'straw';
  });
  return closed.at(-1) ?? null;
}

/** A register never changes, and a thousand votes ask where in it somebody stands: found once. */
const placesFound = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Where the person stands in a poll's register, counted from 0; null for somebody without a vote. */
export function placeOf(register: readonly string[], person: string): number | null {
  return placesIn(register).get(person) ?? null;
}

function placesIn(register: readonly string[]): ReadonlyMap<string, number> {
  const found = placesFound.get(register);
  if (found !== undefined) return found;
  const places = new Map(register.map((name, place) => [name, place]));
  placesFound.set(register, places);
  return places;
}

/** The person's counted ballot; null where there is none. */
export function ballotOf(
  { register, ballots }: Pick<OpenPoll, 'register' | 'ballots'>,
  person: string,
): Ballot | null {
  const place = placeOf(register, person);
  return place === null ? null : ballotAt(ballots, place);
}
