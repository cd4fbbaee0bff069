import type { PresenceEvent, Headcount } from './events.ts';

/**
 * How the quorum stands in the record. `missing`: the sitting opened without
 * one. `challenged-and-held`: somebody had it counted, and it was there, or
 * holds to the end whatever the count.
 */
export type Quorum =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'missing' | 'established' | 'lost' | 'challenged-and-held';
      /** Since when, in milliseconds since 1970. */
      readonly since: number;
      /** Who had it counted last; null when nobody did. */
      readonly challengedBy: string | null;
      /** The numbers when it came to stand like this; `headcount` has those of now. */
      readonly counts: Headcount;
    };

export const unknownQuorum: Quorum = { status: 'unknown' };

type QuorumEvent = Extract<PresenceEvent, { readonly type: `Quorum${string}` }>;

const STATUS = {
  QuorumMissing: 'missing',
  QuorumEstablished: 'established',
  QuorumLost: 'lost',
  QuorumConfirmed: 'challenged-and-held',
} as const;

/** Whether what is decided now is decided with a quorum. */
export function isQuorate(quorum: Quorum): boolean {
  return quorum.status === 'established' || quorum.status === 'challenged-and-held';
}

export function evolveQuorum(quorum: Quorum, event: QuorumEvent, at: number): Quorum {
  if (event.type === 'QuorumChallenged') {
    return quorum.status === 'unknown' ? quorum : { ...quorum, challengedBy: event.by };
  }
  const status = STATUS[event.type];
  const counted = event.type === 'QuorumConfirmed' || event.type === 'QuorumLost';
  const challengedBy = counted && quorum.status !== 'unknown' ? quorum.challengedBy : null;
  return { status, since: at, challengedBy, counts: event.counts };
}
