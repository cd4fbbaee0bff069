import type { Recorded } from '@koinon/shared/record/meeting-state';

/**
 * Where records are kept: streams of events, each numbered from 1 without
 * gaps, and the ids of the commands that led to them.
 *
 * A write is one value, never a callback: what belongs together is atomic.
 * When `commit` resolves with `committed`, everything in it has reached the
 * disk; when it resolves with `conflict` or rejects, nothing of it is stored.
 * Committing an empty list of events is a bug and throws.
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
  /** Number of the command's last event. */
  readonly n: number;
}

export interface Commit {
  readonly stream: string;
  /** Number of the last event the writer has seen; 0 for a new stream. */
  readonly expectedVersion: number;
  readonly events: readonly StoredEvent[];
  readonly commands: readonly AcceptedCommand[];
}

export type CommitResult =
  | { readonly outcome: 'committed' }
  /** Somebody wrote meanwhile; `version` is the number of the stream's last event. */
  | { readonly outcome: 'conflict'; readonly version: number };

export interface RecordStore {
  commit(commit: Commit): Promise<CommitResult>;
  /** Events with numbers above `after`, in order; empty for an unknown stream. */
  read(stream: string, after: number): Promise<readonly StoredEvent[]>;
  /** Every accepted command of the stream. */
  commands(stream: string): Promise<readonly AcceptedCommand[]>;
  /** Names of all streams that have events. */
  streams(): Promise<readonly string[]>;
}

/** What the bytes of an event say. */
export type EventBody = Pick<Recorded, 'at' | 'by' | 'event'>;
