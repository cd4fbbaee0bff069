import type { EventMeta } from '@koinon/shared/kernel/decider';

/**
 * Where records are kept: streams of events, each numbered from 1 without
 * gaps, the ids of the commands that led to them, the boxes of secret polls,
 * and counters that several streams number their decisions by.
 *
 * A write is one value, never a callback: what belongs together is atomic.
 * When `commit` resolves with `committed`, everything in it has reached the
 * disk; with any other outcome nothing of it is stored. When it rejects, either
 * nothing is stored, or the line to the database was lost before the answer:
 * then the writer does not know, and reads again before it decides again.
 *
 * **Events** are fenced by `expectedVersion`: a writer who has not seen the
 * stream's last event gets `conflict`, reads and decides again. That fence, not
 * any lease, is what keeps two hosts of one stream from both being right.
 *
 * **Ballots of secret polls are not events.** A box is opened by the commit
 * that opens its poll and removed by the commit that closes it. In between, a
 * commit may consist of ballots alone, each with the participation that keeps
 * its voter from a second one. Such a commit is not fenced by a version, since
 * what a ballot depends on is not the last event: events of the sitting go on
 * while people vote, and a thousand voters must not conflict with each other.
 * It depends on two things, and the store checks both as it writes: the box is
 * open (else `box-closed`), and the person has not taken part in this poll yet
 * (else `already-voted`). So no ballot enters after the close, and nobody has
 * two, whichever node they came through and whatever that node believed.
 *
 * The close is checked the other way round: it says how many ballots it has
 * counted. If the box holds another number, somebody's acknowledged ballot is
 * missing from the tally, and the close is a `conflict`: the host opens the box
 * again. Ballots only ever come to an open box, so the number settles it.
 *
 * **Nothing links a ballot to its voter.** The store keeps participations
 * (stream, poll, person) and ballots (stream, poll, random key) apart, without
 * time, order or row number, and with no command id: ids come with events only.
 * All ballots of a box have one length, or the commit is a bug. This does not
 * hide which rows were written together, as a log of pages or a transaction's
 * number shows: what keeps the secret is that the ballot is sealed before it
 * gets here. Participations outlive the box: a repeat is answered by them.
 *
 * **Counters** number what several streams number together. A step says which
 * value it has seen; another value is a `conflict`, answered by reading it.
 *
 * Within a commit boxes are opened first, then votes taken, then boxes closed.
 * A commit that contradicts itself (see `assertSound`) is a bug and throws.
 */
export interface StoredEvent {
  readonly n: number;
  /** The event as the exact bytes that were hashed. */
  readonly body: Uint8Array;
  /** Random bytes that keep an erased body from being guessed by its hash. */
  readonly salt: Uint8Array;
  /** Chains the event to the one before; see the record's chain. */
  readonly hash: Uint8Array;
}

/** An accepted command: a repeat of it is answered with `n`. */
export interface AcceptedCommand {
  readonly person: string;
  readonly id: string;
  /** Number of the command's last event; no other command has the same. */
  readonly n: number;
}

/** That somebody took part in a poll, by a ballot in the box or on paper. */
export interface Participation {
  readonly poll: string;
  readonly person: string;
}

/** A ballot, sealed to the poll's public key. */
export interface SealedBallot {
  readonly poll: string;
  readonly sealed: Uint8Array;
}

export interface BoxOpening {
  readonly poll: string;
  /** The length that every sealed ballot of this box has. */
  readonly ballotBytes: number;
}

export interface BoxClosing {
  readonly poll: string;
  /** How many ballots were counted. */
  readonly ballots: number;
}

/** Moves a counter from `expected` to `expected + add`; an unknown counter is at 0. */
export interface CounterStep {
  readonly name: string;
  readonly expected: number;
  readonly add: number;
}

export interface Commit {
  readonly stream: string;
  /** Number of the last event the writer has seen; 0 for a new stream. Not looked at without events. */
  readonly expectedVersion: number;
  readonly events: readonly StoredEvent[];
  readonly commands: readonly AcceptedCommand[];
  readonly boxOpen?: readonly BoxOpening[];
  readonly participations?: readonly Participation[];
  readonly ballots?: readonly SealedBallot[];
  readonly boxClose?: readonly BoxClosing[];
  readonly counters?: readonly CounterStep[];
}

/** Why nothing of a commit was stored. */
export type NotCommitted =
  /**
   * Somebody wrote meanwhile: an event, a step of a counter, or a ballot into
   * a box that was being closed. `version` is the number of the stream's last event.
   */
  | { readonly outcome: 'conflict'; readonly version: number }
  /** These took part before; without them the rest of the commit may be tried again. */
  | { readonly outcome: 'already-voted'; readonly participations: readonly Participation[] }
  /** The boxes of these polls are not open. */
  | { readonly outcome: 'box-closed'; readonly polls: readonly string[] };

export type CommitResult = { readonly outcome: 'committed' } | NotCommitted;

/** The half that only reads what was decided: for verifying and exporting. */
export interface RecordReader {
  /** Events with numbers above `after`, in order; empty for an unknown stream. */
  read(stream: string, after: number): Promise<readonly StoredEvent[]>;
  /** Every accepted command of the stream. */
  commands(stream: string): Promise<readonly AcceptedCommand[]>;
  /** Names of all streams that have events. */
  streams(): Promise<readonly string[]>;
}

export interface RecordStore extends RecordReader {
  commit(commit: Commit): Promise<CommitResult>;
  /** The sealed ballots of a box, in an order that says nothing; none where no box is open. */
  box(stream: string, poll: string): Promise<readonly Uint8Array[]>;
  /** Who has taken part in a poll, sorted by id; also after its close. */
  participants(stream: string, poll: string): Promise<readonly string[]>;
  /** A counter's value; 0 for one that never moved. */
  counter(name: string): Promise<number>;
}

/** What the bytes of an event say: when, by whom, what. */
export interface EventBody extends Omit<EventMeta, 'n'> {
  readonly event: unknown;
}
