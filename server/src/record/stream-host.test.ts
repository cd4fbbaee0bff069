import { describe, expect, it } from 'vitest';
import { memoryRecordStore } from '../storage/memory/record-store.memory.ts';
import type { Commit, RecordStore } from '../storage/ports/record-store.ts';
import { StreamHost } from './stream-host.ts';

/** A stream of words, none of which may come twice. */
function load(store: RecordStore) {
  return StreamHost.load<readonly string[], string, string, 'said-already'>({
    stream: 'words',
    store,
    now: () => 1_000,
    rules: {
      initial: [],
      evolve: (words, { event }) => [...words, event],
      decide: (words, word) => (words.includes(word) ? { refused: 'said-already' } : [word]),
    },
  });
}

const NIKOS = { person: 'nikos', role: 'member' } as const;

/** A store whose line is lost at the first so many commits, before or after they were stored. */
function losing(store: RecordStore, when: 'before' | 'after', times: number): RecordStore {
  let left = times;
  return {
    ...store,
    commit: async (commit: Commit) => {
      const isLost = left > 0;
      left -= 1;
      if (!isLost || when === 'after') await store.commit(commit).catch(() => undefined);
      if (isLost) throw new Error('the line was lost');
      return { outcome: 'committed' };
    },
  };
}

describe('the host of a stream whose commit failed', () => {
  it.each(['before', 'after'] as const)(
    'reads before it decides again, and answers once: lost %s it was stored',
    async (when) => {
      const store = memoryRecordStore();
      const host = await load(losing(store, when, 1));
      const answers = await Promise.all([
        host.give(NIKOS, { id: 'a', command: 'one' }),
        host.give(NIKOS, { id: 'b', command: 'two' }),
      ]);
      expect(answers).toEqual([
        { ok: true, n: 1 },
        { ok: true, n: 2 },
      ]);
      expect(host.fold.state).toEqual(['one', 'two']);
      expect(await store.read('words', 0)).toHaveLength(2);
    },
  );

  it('gives up after a second time, and knows what was stored when it is asked again', async () => {
    const store = memoryRecordStore();
    const host = await load(losing(store, 'before', 2));
    await expect(host.give(NIKOS, { id: 'a', command: 'one' })).rejects.toThrow('line was lost');
    const elsewhere = await load(store);
    await elsewhere.give(NIKOS, { id: 'a', command: 'one' });
    expect(await host.give(NIKOS, { id: 'a', command: 'one' })).toEqual({ ok: true, n: 1 });
    expect(host.fold.state).toEqual(['one']);
  });
});

describe('a host that follows', () => {
  it('tells what another wrote, once and in order, and decides by it', async () => {
    const store = memoryRecordStore();
    const [one, other] = [await load(store), await load(store)];
    const told: number[] = [];
    other.subscribe((frames) => told.push(...frames.map(({ n }) => n)));
    await one.give(NIKOS, { id: 'a', command: 'one' });
    await one.give(NIKOS, { id: 'b', command: 'two' });
    await Promise.all([other.catchUp(), other.catchUp(), other.catchUp()]);
    await other.catchUp();
    expect(told).toEqual([1, 2]);
    expect(await other.give(NIKOS, { id: 'c', command: 'two' })).toEqual({
      ok: false,
      code: 'said-already',
    });
    expect(await other.give(NIKOS, { id: 'a', command: 'one' })).toEqual({ ok: true, n: 1 });
  });

  it('says that it could not read, and reads on later', async () => {
    const store = memoryRecordStore();
    let isAway = false;
    const host = await load({
      ...store,
      read: (...asked) => (isAway ? Promise.reject(new Error('away')) : store.read(...asked)),
    });
    await (await load(store)).give(NIKOS, { id: 'a', command: 'one' });
    isAway = true;
    await expect(host.catchUp()).rejects.toThrow('away');
    isAway = false;
    await host.catchUp();
    expect(host.fold.state).toEqual(['one']);
  });
});
