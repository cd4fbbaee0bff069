import { LEASE_MS } from '../ports/lease.ts';
import type { LeaseOwner, Leases } from '../ports/lease.ts';

interface Held {
  readonly owner: LeaseOwner;
  readonly until: number;
}

/**
 * Leases in the memory of a process: for tests of several hosts in one
 * process, and for a store that one process alone has open, where the only
 * node there can be gets every lease it asks for.
 *
 * @param now milliseconds of a clock that never jumps
 */
export function memoryLeases(now: () => number = () => performance.now()): Leases {
  const leases = new Map<string, Held>();
  const holder = (meeting: string): LeaseOwner | null => {
    const held = leases.get(meeting);
    return held !== undefined && held.until > now() ? held.owner : null;
  };
  return {
    acquire: async (meeting, owner) => {
      const other = holder(meeting);
      if (other !== null && other.node !== owner.node) return other;
      leases.set(meeting, { owner, until: now() + LEASE_MS });
      return owner;
    },
    renew: async (node) => {
      const own = [...leases].filter(([, { owner }]) => owner.node === node);
      for (const [meeting, { owner }] of own) {
        leases.set(meeting, { owner, until: now() + LEASE_MS });
      }
      return own.map(([meeting]) => meeting).toSorted();
    },
    release: async (meeting, node) => {
      if (leases.get(meeting)?.owner.node === node) leases.delete(meeting);
    },
    holder: async (meeting) => holder(meeting),
    held: async () =>
      [...leases.keys()].toSorted().flatMap((meeting) => {
        const owner = holder(meeting);
        return owner === null ? [] : [{ meeting, ...owner }];
      }),
  };
}
