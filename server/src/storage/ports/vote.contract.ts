import { describe, expect, it } from 'vitest';
import { closing, newName, opening, voteOf } from './commits.fixture.ts';
import type { CommitResult, RecordStore } from './record-store.ts';
import type { StoresUnderTest } from './stores.contract.ts';

const range = (length: number) => Array.from({ length }, (_, index) => index);
const count = (results: readonly CommitResult[], wanted: CommitResult['outcome']) =>
  results.filter(({ outcome }) => outcome === wanted).length;

/** What must hold of votes that come at once, through several nodes. */
export function voteContract(tested: () => StoresUnderTest): void {
  const store = (): RecordStore => tested().stores.records;
  /** One node for those who come first, the other for those who come second, and so on. */
  const nodeOf = (index: number): RecordStore =>
    (index % 2 === 0 ? tested().stores : tested().neighbour).records;
  const allVote = (sitting: string, people: readonly string[]) =>
    Promise.all(people.map((person, index) => nodeOf(index).commit(voteOf(sitting, [person]))));

  describe('the vote contract', () => {
    it('100 parallel votes are 100 ballots', async () => {
      const sitting = newName('sitting');
      const people = range(100).map((index) => `p${index}`);
      await store().commit(opening(sitting));
      expect(count(await allVote(sitting, people), 'committed')).toBe(100);
      const box = await store().box(sitting, 'poll');
      expect(new Set(box.map((one) => Buffer.from(one).toString('hex'))).size).toBe(100);
      expect(await store().participants(sitting, 'poll')).toEqual(people.toSorted());
    });

    it('one member × 20 ballots are 1', async () => {
      const sitting = newName('sitting');
      await store().commit(opening(sitting));
      const results = await allVote(
        sitting,
        range(20).map(() => 'nikos'),
      );
      expect(count(results, 'committed')).toBe(1);
      expect(count(results, 'already-voted')).toBe(19);
      expect(await store().box(sitting, 'poll')).toHaveLength(1);
    });

    it('groups that share two members: one group gets in whole, the others not at all', async () => {
      const sitting = newName('sitting');
      await store().commit(opening(sitting));
      const shared = (index: number) => (index % 2 === 0 ? ['maja', 'nikos'] : ['nikos', 'maja']);
      const groups = range(20).map((index) => [...shared(index), `p${index}`]);
      const results = await Promise.all(
        groups.map((group, index) => nodeOf(index).commit(voteOf(sitting, group))),
      );
      expect(count(results, 'committed')).toBe(1);
      expect(await store().box(sitting, 'poll')).toHaveLength(3);
      const inside = groups[results.findIndex(({ outcome }) => outcome === 'committed')] ?? [];
      expect(await store().participants(sitting, 'poll')).toEqual(inside.toSorted());
    });

    it('50 × start is one start, and 50 × stop one stop', async () => {
      const sitting = newName('sitting');
      const starts = await Promise.all(
        range(50).map((index) => nodeOf(index).commit(opening(sitting))),
      );
      expect([count(starts, 'committed'), count(starts, 'conflict')]).toEqual([1, 49]);
      const stops = await Promise.all(range(50).map((index) => stop(nodeOf(index), sitting)));
      expect(stops.filter((counted) => counted !== null)).toEqual([0]);
      expect(await store().read(sitting, 0)).toHaveLength(2);
    });

    it.each([1, 50])(
      '50 votes ∥ %i × stop: what was confirmed is what was counted',
      async (many) => {
        for (const late of [0, 10, 30]) {
          const sitting = newName('sitting');
          await store().commit(opening(sitting));
          const people = range(50).map((index) => `p${index}`);
          const first = allVote(sitting, people.slice(0, late));
          const stops = range(many).map((index) => stop(nodeOf(index), sitting));
          const results = [...(await first), ...(await allVote(sitting, people.slice(late)))];
          const confirmed = count(results, 'committed');
          expect(count(results, 'box-closed')).toBe(50 - confirmed);
          const counted = (await Promise.all(stops)).filter((one) => one !== null);
          expect(counted).toEqual([confirmed]);
          expect(await store().participants(sitting, 'poll')).toHaveLength(confirmed);
          expect(await store().box(sitting, 'poll')).toEqual([]);
        }
      },
    );
  });
}

/**
 * Closes as a host does: opens the box, counts, commits, and counts again when
 * a ballot came in between. The number counted, or null when another has closed.
 */
async function stop(records: RecordStore, sitting: string): Promise<number | null> {
  for (;;) {
    const { length } = await records.box(sitting, 'poll');
    const result = await records.commit(closing(sitting, length));
    if (result.outcome === 'committed') return length;
    if (result.outcome !== 'conflict') throw new Error(result.outcome);
    if (result.version !== 1) return null;
  }
}
