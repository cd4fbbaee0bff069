import { describe, expect, it } from 'vitest';
import {
  BALLOT_BYTES,
  closing,
  commitTo,
  newName,
  opening,
  sealed,
  voteOf,
} from './commits.fixture.ts';
import type { RecordStore } from './record-store.ts';
import type { StoresUnderTest } from './stores.contract.ts';

const COMMITTED = { outcome: 'committed' };
const CLOSED = { outcome: 'box-closed', polls: ['poll'] };

/** What every record store must do with the ballots of a secret poll. */
export function ballotBoxContract(tested: () => StoresUnderTest): void {
  const store = (): RecordStore => tested().stores.records;
  const votesOf = async (stream: string) => {
    const box = await store().box(stream, 'poll');
    return box.map((one) => Buffer.from(one).toString('utf8').replaceAll('\0', '')).toSorted();
  };

  describe('the box of a secret poll', () => {
    it('keeps ballots and who took part, apart, also over a restart', async () => {
      const sitting = newName('sitting');
      expect(await store().box(sitting, 'poll')).toEqual([]);
      expect(await store().commit(opening(sitting))).toEqual(COMMITTED);
      expect(await store().commit(voteOf(sitting, ['nikos']))).toEqual(COMMITTED);
      expect(await store().commit(voteOf(sitting, ['maja', 'amal']))).toEqual(COMMITTED);
      await tested().reopen();
      expect(await votesOf(sitting)).toEqual(['of amal', 'of maja', 'of nikos']);
      expect(await store().participants(sitting, 'poll')).toEqual(['amal', 'maja', 'nikos']);
      expect(await store().read(sitting, 0)).toHaveLength(1);
    });

    it('is emptied and gone when it closes; who took part stays', async () => {
      const sitting = newName('sitting');
      await store().commit(opening(sitting));
      await store().commit(voteOf(sitting, ['nikos', 'maja']));
      expect(await store().commit(closing(sitting, 2))).toEqual(COMMITTED);
      expect(await store().box(sitting, 'poll')).toEqual([]);
      expect(await store().participants(sitting, 'poll')).toEqual(['maja', 'nikos']);
      expect(await store().read(sitting, 0)).toHaveLength(2);
    });

    it('takes nothing before it opens, nor after it closes', async () => {
      const sitting = newName('sitting');
      expect(await store().commit(voteOf(sitting, ['early']))).toEqual(CLOSED);
      await store().commit(opening(sitting));
      await store().commit(closing(sitting, 0));
      expect(await store().commit(voteOf(sitting, ['late']))).toEqual(CLOSED);
      expect(await store().participants(sitting, 'poll')).toEqual([]);
    });

    it('takes no second ballot, and says whose it was; the others may try again', async () => {
      const sitting = newName('sitting');
      await store().commit(opening(sitting));
      await store().commit(voteOf(sitting, ['nikos']));
      const again = await store().commit(voteOf(sitting, ['maja', 'nikos', 'amal']));
      const participations = [{ poll: 'poll', person: 'nikos' }];
      expect(again).toEqual({ outcome: 'already-voted', participations });
      expect(await store().participants(sitting, 'poll')).toEqual(['nikos']);
      expect(await store().commit(voteOf(sitting, ['maja', 'amal']))).toEqual(COMMITTED);
      expect(await votesOf(sitting)).toEqual(['of amal', 'of maja', 'of nikos']);
    });

    it('lets the sitting go on meanwhile: ballots and events do not conflict', async () => {
      const sitting = newName('sitting');
      await store().commit(opening(sitting));
      await store().commit(commitTo(sitting, 1, 3));
      expect(await store().commit(voteOf(sitting, ['nikos']))).toEqual(COMMITTED);
      expect(await store().commit(commitTo(sitting, 4, 1))).toEqual(COMMITTED);
    });

    it('notes who voted on paper, with the event that says so, and takes no ballot of theirs', async () => {
      const sitting = newName('sitting');
      const participations = [{ poll: 'poll', person: 'nikos' }];
      await store().commit(opening(sitting));
      expect(await store().commit(commitTo(sitting, 1, 1, { participations }))).toEqual(COMMITTED);
      const refused = { outcome: 'already-voted', participations };
      expect(await store().commit(voteOf(sitting, ['nikos']))).toEqual(refused);
      expect(await store().commit(commitTo(sitting, 2, 1, { participations }))).toEqual(refused);
      expect(await store().read(sitting, 0)).toHaveLength(2);
      expect(await store().box(sitting, 'poll')).toEqual([]);
    });

    it('does not close on a count that misses a ballot', async () => {
      const sitting = newName('sitting');
      await store().commit(opening(sitting));
      await store().commit(voteOf(sitting, ['nikos', 'maja']));
      const conflict = { outcome: 'conflict', version: 1 };
      expect(await store().commit(closing(sitting, 1))).toEqual(conflict);
      expect(await store().commit(closing(sitting, 3))).toEqual(conflict);
      expect(await store().box(sitting, 'poll')).toHaveLength(2);
      expect(await store().read(sitting, 0)).toHaveLength(1);
      expect(await store().commit(voteOf(sitting, ['amal']))).toEqual(COMMITTED);
      expect(await store().commit(closing(sitting, 3))).toEqual(COMMITTED);
    });

    it('opens, takes and closes in one commit, in this order', async () => {
      const sitting = newName('sitting');
      const { participations, ballots } = voteOf(sitting, ['nikos']);
      const all = commitTo(sitting, 0, 2, {
        boxOpen: [{ poll: 'poll', ballotBytes: BALLOT_BYTES }],
        participations: participations ?? [],
        ballots: ballots ?? [],
        boxClose: [{ poll: 'poll', ballots: 1 }],
      });
      expect(await store().commit(all)).toEqual(COMMITTED);
      expect(await store().participants(sitting, 'poll')).toEqual(['nikos']);
    });

    it('keeps polls and streams apart', async () => {
      const [sitting, other] = [newName('sitting'), newName('sitting')];
      await store().commit(opening(sitting));
      await store().commit(opening(other));
      await store().commit(voteOf(sitting, ['nikos']));
      expect(await store().commit(voteOf(other, ['nikos']))).toEqual(COMMITTED);
      const closed = { outcome: 'box-closed', polls: ['another'] };
      expect(await store().commit(voteOf(sitting, ['nikos'], 'another'))).toEqual(closed);
      expect(await store().box(sitting, 'poll')).toHaveLength(1);
      expect(await store().participants(other, 'another')).toEqual([]);
    });

    it('gives ballots in an order that does not tell when they came', async () => {
      const sitting = newName('sitting');
      const people = Array.from({ length: 30 }, (_, index) => `p${String(index).padStart(2, '0')}`);
      await store().commit(opening(sitting));
      for (const [index, person] of people.entries()) {
        const ballots = [{ poll: 'poll', sealed: sealed(`${(index * 7) % 30} of it`) }];
        await store().commit({ ...voteOf(sitting, [person]), ballots });
      }
      const came = people.map((_, index) => sealed(`${(index * 7) % 30} of it`));
      const box = await store().box(sitting, 'poll');
      expect(box).toHaveLength(30);
      expect(box).not.toEqual(came);
    });

    it.each<[string, (stream: string) => Promise<unknown>]>([
      ['another length', (stream) => store().commit(withBallot(stream, new Uint8Array(15)))],
      [
        'no participation',
        (stream) => store().commit({ ...voteOf(stream, ['a']), participations: [] }),
      ],
      ['a participation twice', (stream) => store().commit(voteOf(stream, ['a', 'a']))],
      [
        'a command’s id',
        (stream) => store().commit({ ...voteOf(stream, ['a']), commands: A_COMMAND }),
      ],
      [
        'no event and no ballot',
        (stream) => store().commit({ ...voteOf(stream, ['a']), ballots: [] }),
      ],
    ])('treats a ballot with %s as the bug it is', async (_, vote) => {
      const sitting = newName('sitting');
      await store().commit(opening(sitting));
      await expect(vote(sitting)).rejects.toThrow(Error);
      expect(await store().participants(sitting, 'poll')).toEqual([]);
      expect(await store().box(sitting, 'poll')).toEqual([]);
    });

    it('is opened once and closed once', async () => {
      const sitting = newName('sitting');
      await store().commit(opening(sitting));
      const twice = { ...opening(sitting), ...commitTo(sitting, 1, 1) };
      await expect(store().commit(twice)).rejects.toThrow(Error);
      await store().commit(closing(sitting, 0));
      const boxClose = [{ poll: 'poll', ballots: 0 }];
      await expect(store().commit(commitTo(sitting, 2, 1, { boxClose }))).rejects.toThrow(
        'not open',
      );
      expect(await store().read(sitting, 0)).toHaveLength(2);
    });
  });
}

const A_COMMAND = [{ person: 'a', id: 'command', n: 0 }];

function withBallot(stream: string, ballot: Uint8Array) {
  return { ...voteOf(stream, ['a']), ballots: [{ poll: 'poll', sealed: ballot }] };
}
