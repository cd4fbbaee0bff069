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

/** A store whose commits wait until they are let through, and what came to it. */
function held(store: RecordStore) {
  const waiting: (() => void)[] = [];
  const commits: (readonly string[])[] = [];
  return {
    commits,
    letThrough: () => waiting.shift()?.(),
    /** Resolves when so many commits have come. */
    begun: async (count: number) => {
      while (commits.length < count) await new Promise(setImmediate);
    },
    store: {
      ...store,
      commit: async (commit: Commit) => {
        commits.push(commit.commands.map(({ id }) => id));
        await new Promise<void>((resolve) => waiting.push(resolve));
        return store.commit(commit);
      },
    } satisfies RecordStore,
  };
}

const REPEATED = { ok: false, code: 'said-already' } as const;

describe('what is given while a commit is under way', () => {
  it('is decided on what that will leave, and answered when it is stored itself', async () => {
    const { store, commits, letThrough, begun } = held(memoryRecordStore());
    const host = await load(store);
    const answered: string[] = [];
    const give = (id: string, command: string) =>
      host.give(NIKOS, { id, command }).then((answer) => {
        answered.push(id);
        return answer;
      });
    const first = give('a', 'one');
    await begun(1);
    const later = [give('b', 'one'), give('c', 'two'), give('a', 'one'), give('d', 'two')];
    await new Promise(setImmediate);
    expect(commits).toEqual([['a']]);
    expect(host.unanswered).toBe(5);
    letThrough();
    expect(await first).toEqual({ ok: true, n: 1 });
    expect(answered).toEqual(['a']);
    expect(commits).toEqual([['a'], ['c']]);
    letThrough();
    expect(await Promise.all(later)).toEqual([
      REPEATED,
      { ok: true, n: 2 },
      { ok: true, n: 1 },
      REPEATED,
    ]);
    expect(host.fold.state).toEqual(['one', 'two']);
    expect(host.unanswered).toBe(0);
  });

  it('is decided again where somebody else wrote first, or it failed', async () => {
    const shared = memoryRecordStore();
    const { store, commits, letThrough, begun } = held(losing(shared, 'before', 1));
    const host = await load(store);
    const elsewhere = await load(shared);
    await elsewhere.give(NIKOS, { id: 'x', command: 'two' });
    const first = host.give(NIKOS, { id: 'a', command: 'one' });
    await begun(1);
    const later = [
      host.give(NIKOS, { id: 'b', command: 'two' }),
      host.give(NIKOS, { id: 'c', command: 'three' }),
    ];
    letThrough();
    await begun(2);
    letThrough();
    expect(await Promise.all([first, ...later])).toEqual([
      { ok: true, n: 2 },
      REPEATED,
      { ok: true, n: 3 },
    ]);
    expect(commits).toEqual([['a'], ['a', 'c']]);
    expect(host.fold.state).toEqual(['two', 'one', 'three']);
    expect(await shared.read('words', 0)).toHaveLength(3);
  });

  it('lets the log be read first', async () => {
    const { store, commits, letThrough, begun } = held(memoryRecordStore());
    const host = await load(store);
    const first = host.give(NIKOS, { id: 'a', command: 'one' });
    await begun(1);
    const second = host.give(NIKOS, { id: 'b', command: 'two' });
    const caughtUp = host.catchUp();
    letThrough();
    await Promise.all([first, caughtUp]);
    await begun(2);
    letThrough();
    expect(await second).toEqual({ ok: true, n: 2 });
    expect(commits).toEqual([['a'], ['b']]);
  });
});
