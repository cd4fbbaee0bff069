/**
 * Which node hosts a meeting, where there are several.
 *
 * A lease is a promise for `LEASE_MS`, by the clock of the one database that
 * all nodes share: no two clocks are ever compared. A node takes it, prolongs
 * it every `RENEW_EVERY_MS`, and gives it back when it closes; a node that dies
 * loses it within `LEASE_MS`, and another takes over. Whoever holds it may act
 * as host for `LEASE_MS` from the moment at which it *asked*, by a clock of its
 * own that never jumps; the others hand commands on to the holder's address.
 *
 * The lease saves work, it does not guard the truth: a host that was frozen
 * and wakes up believing in its lease is stopped by the version check of
 * `RecordStore.commit`. So losing a lease loses nothing.
 */
export interface LeaseOwner {
  /** Made anew at each start of a node: a restarted one is another. */
  readonly node: string;
  /** Where other nodes reach this one, as a URL. */
  readonly address: string;
}

export interface HeldLease extends LeaseOwner {
  readonly meeting: string;
}

export interface Leases {
  /**
   * Takes or prolongs the lease of a meeting for `owner`, unless another node
   * holds it. Answers with whoever holds it now.
   */
  acquire(meeting: string, owner: LeaseOwner): Promise<LeaseOwner>;
  /** Prolongs all leases that are still the node's; answers with their meetings, sorted. */
  renew(node: string): Promise<readonly string[]>;
  /** Gives a lease back; harmless when it is not the node's. */
  release(meeting: string, node: string): Promise<void>;
  /** Null when nobody holds it. */
  holder(meeting: string): Promise<LeaseOwner | null>;
  /** Every lease that holds now, sorted by meeting. */
  held(): Promise<readonly HeldLease[]>;
}

/** How long a lease holds without being prolonged: the longest a meeting is without a host. */
export const LEASE_MS = 5_000;

/** Twice within a lease, and time to spare for a slow answer. */
export const RENEW_EVERY_MS = 1_500;
