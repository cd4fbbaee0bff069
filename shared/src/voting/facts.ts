import type { LagFacts } from '../kernel/wait.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { Bases, Purpose, RulePack } from '../law/rule-pack.ts';
import type { PollSubject } from './announcement.ts';
import type { AnswerRefusal } from './answer.ts';
import type { VotingEvent } from './events.ts';
import type { Tally } from './result.ts';

/**
 * What voting needs to know of the rest. Clients know it too, all but what is
 * asked of the host alone: `heldFor`, what the lag guard asks, `key`, `tally`,
 * `newId` and `draw`.
 */
export interface VotingFacts extends LagFacts {
  readonly by: string;
  readonly meetingOpen: boolean;
  /** Who chairs now; null when nobody does. */
  readonly chairing: string | null;
  /** The body's rules; null in a meeting without a constitution: there are only straw polls. */
  readonly pack: RulePack | null;
  /** Whether the quorum stands. */
  readonly quorate: boolean;
  /**
   * Who may vote now: seats' members, or their substitutes, who are here and
   * have no conflict of interest on the item; in the order in which names are
   * called. Without a constitution: whoever is at the table.
   */
  register(): readonly string[];
  bases(): Bases;
  /** Here (a line in its grace is), and not out for a conflict of interest on the item. */
  isHere(person: string): boolean;
  /** Whether the person keeps out of the item being dealt with. */
  hasConflict(person: string): boolean;
  /** Whose line is down, or who was let go because of it since `at`. */
  droppedSince(at: number): readonly string[];
  /** Chair, deputy, clerk or the body's secretary: who may enter and confirm for others. */
  isOfficer(person: string): boolean;
  /** Whether a motion or an amendment is pending and, where it must be, seconded. */
  mayBePut(subject: Exclude<PollSubject, null>): boolean;
  /** Whose majority the subject takes by its kind; null where the purpose says it. */
  majorityOf(subject: Exclude<PollSubject, null>): Purpose | null;
  /** Of the secret poll that is open: who has a ballot in the box. */
  participants(): readonly string[];
  /** Language channels without a voice that the body lets a poll wait for. */
  heldFor(): readonly string[];
  /** Public key, base64, of a box made for this poll; null before the host has made it. */
  readonly key: string | null;
  /** What was in the box of the poll that is open; null before the host has opened it. */
  readonly tally: Tally | null;
  newId(): string;
  /** By lot, a whole number from 0 to n - 1. */
  draw(n: number): number;
}

/** What the chair's and the members' screens can know as well. */
export type VotingView = Omit<
  VotingFacts,
  'key' | 'tally' | 'newId' | 'draw' | 'by' | 'heldFor' | keyof LagFacts
>;

export type VotingRefusal =
  | AnswerRefusal
  | 'meeting-not-open'
  | 'only-straw-polls'
  | 'no-quorum'
  // The poll is not where the command needs it.
  | 'unknown-poll'
  | 'poll-in-progress'
  | 'poll-not-open'
  | 'poll-already-waiting'
  | 'poll-not-waiting'
  | 'booths-speaking'
  | 'poll-already-open'
  | 'poll-not-closed'
  | 'poll-closed'
  | 'poll-cancelled'
  // Announcing and opening.
  | 'election-is-of-persons'
  | 'not-for-this-kind'
  | 'no-candidates'
  | 'too-few-options'
  | 'same-id-twice'
  | 'not-ready-for-vote'
  | 'consent-not-provided'
  | 'secret-forbidden'
  | 'secret-only-for-persons'
  | 'secret-required'
  | 'already-secret'
  | 'chair-decides-on-secret'
  | 'already-asked'
  | 'register-empty'
  | 'small-register'
  | 'channel-uncovered'
  | 'key-missing'
  // Voting.
  | 'ballot-is-secret'
  | 'not-in-the-register'
  | 'conflict-of-interest'
  | 'not-here'
  | 'not-called-yet'
  | 'not-your-turn'
  | 'already-voted'
  | 'voted-on-paper'
  | 'chair-votes-last'
  | 'chair-has-voted'
  | 'vote-does-not-matter'
  | 'everybody-has-voted'
  | 'already-called'
  | 'nobody-dropped'
  | 'no-objection-of-yours'
  // Officers.
  | 'not-an-officer'
  | 'second-officer-needed'
  | 'nothing-to-confirm'
  | 'already-confirmed'
  | 'no-entry'
  | 'no-papers'
  | 'paper-not-noted'
  | 'wrong-count'
  | 'more-votes-than-members'
  | 'chairs-vote-not-counted'
  // Closing and after.
  | 'entry-not-confirmed'
  | 'names-not-called'
  | 'round-not-finished'
  | 'count-missing'
  | 'count-not-confirmed'
  | 'paper-not-confirmed'
  | 'participations-differ'
  | 'tally-missing'
  | 'nothing-withheld'
  | 'no-tie-to-decide'
  | 'not-chairing-at-the-close'
  | 'no-lot-to-draw'
  | 'no-ground-to-repeat'
  | 'already-repeated'
  | 'not-the-last-poll';

export type VotingOutcome = Outcome<VotingEvent, VotingRefusal>;
