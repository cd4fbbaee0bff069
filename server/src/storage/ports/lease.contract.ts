import { describe, expect, it } from 'vitest';
import { newName } from './commits.fixture.ts';
import { LEASE_MS } from './lease.ts';
import type { LeaseOwner, Leases } from './lease.ts';
import type { StoresUnderTest } from './stores.contract.ts';

const MOST_OF_IT = LEASE_MS - 1_000;

function newNode(): LeaseOwner {
  const node = newName('node');
  return { node, address: `http://${node}:3000` };
}

/** What holds of every kind of lease. */
export function leaseContract(tested: () => StoresUnderTest): void {
  const here = (): Leases => tested().stores.leases;
  const there = (): Leases => tested().neighbour.leases;

  describe('a lease', () => {
    it('goes to who asks first; everybody is told who has it and where', async () => {
      const [meeting, first, second] = [newName('meeting'), newNode(), newNode()];
      expect(await here().holder(meeting)).toBeNull();
      expect(await here().acquire(meeting, first)).toEqual(first);
      expect(await there().acquire(meeting, second)).toEqual(first);
      expect(await there().holder(meeting)).toEqual(first);
      expect(await here().acquire(meeting, first)).toEqual(first);
    });

    it('goes to one of many who ask at once', async () => {
      const meeting = newName('meeting');
      const nodes = Array.from({ length: 20 }, newNode);
      const told = await Promise.all(
        nodes.map((node, index) => (index % 2 === 0 ? here() : there()).acquire(meeting, node)),
      );
      expect(new Set(told.map(({ node }) => node)).size).toBe(1);
      expect(nodes).toContainEqual(told[0]);
    });

    it('runs out when its node is silent; then another may have it', async () => {
      const [meeting, first, second] = [newName('meeting'), newNode(), newNode()];
      await here().acquire(meeting, first);
      await tested().pass(MOST_OF_IT);
      expect(await there().acquire(meeting, second)).toEqual(first);
      await tested().pass(LEASE_MS - MOST_OF_IT);
      expect(await there().holder(meeting)).toBeNull();
      expect(await there().acquire(meeting, second)).toEqual(second);
      expect(await here().renew(first.node)).toEqual([]);
      expect(await here().acquire(meeting, first)).toEqual(second);
    });

    it('is prolonged with all others of the node', async () => {
      const [node, other] = [newNode(), newNode()];
      const [one, two, foreign] = [newName('meeting-a'), newName('meeting-b'), newName('meeting')];
      await here().acquire(two, node);
      await here().acquire(one, node);
      await there().acquire(foreign, other);
      await tested().pass(MOST_OF_IT);
      expect(await here().renew(node.node)).toEqual([one, two]);
      await tested().pass(MOST_OF_IT);
      expect(await there().holder(one)).toEqual(node);
      expect(await there().holder(foreign)).toBeNull();
    });

    it('that ran out but nobody took is still the node’s to prolong', async () => {
      const [meeting, node] = [newName('meeting'), newNode()];
      await here().acquire(meeting, node);
      await tested().pass(2 * LEASE_MS);
      expect(await here().renew(node.node)).toEqual([meeting]);
      expect(await there().holder(meeting)).toEqual(node);
    });

    it('is listed with all others that hold', async () => {
      const [first, second] = [newNode(), newNode()];
      const [one, two, past] = [newName('meeting'), newName('meeting'), newName('meeting')];
      await here().acquire(past, first);
      await tested().pass(LEASE_MS);
      await here().acquire(one, first);
      await there().acquire(two, second);
      const held = await here().held();
      expect(held).toContainEqual({ meeting: one, ...first });
      expect(held).toContainEqual({ meeting: two, ...second });
      expect(held.map(({ meeting }) => meeting)).not.toContain(past);
    });

    it('is free once given back; another’s is not given back', async () => {
      const [meeting, first, second] = [newName('meeting'), newNode(), newNode()];
      await here().acquire(meeting, first);
      await there().release(meeting, second.node);
      expect(await here().holder(meeting)).toEqual(first);
      await here().release(meeting, first.node);
      await here().release(meeting, first.node);
      expect(await there().acquire(meeting, second)).toEqual(second);
      expect(await here().renew(first.node)).toEqual([]);
    });
  });
}
