import { describe, expect, it } from 'vitest';
import { memoryCaptionStore } from '../storage/memory/caption-store.memory.ts';
import type { StoredLine } from '../storage/ports/caption-store.ts';
import { KeptCaptions } from './kept-captions.ts';

/** The store is tried again every two seconds. */
const STORED_MS = 5_000;

const line = (id: string, text: string, changedAt = 1): StoredLine => ({
  ...{ id, text, language: 'el', source: 'captioner', at: 1, speaker: null },
  ...{ open: true, section: 'housing', writer: 'dimitra', changedAt },
});

/** On a real store that can be taken away. */
function keptOn() {
  const store = memoryCaptionStore();
  const disk = { away: false, writes: 0 };
  const failures: number[] = [];
  const kept = new KeptCaptions({
    store: {
      ...store,
      keep: (meeting, lines) => {
        if (disk.away) return Promise.reject(new Error('away'));
        disk.writes += 1;
        return store.keep(meeting, lines);
      },
    },
    failed: (_error, waiting) => void failures.push(waiting),
  });
  const texts = async () => (await store.read('sitting', 'housing')).map(({ text }) => text);
  return { kept, store, disk, failures, texts };
}

describe('captions on their way to the store', () => {
  it('are there as soon as they are done, and once for all their letters', async () => {
    const { kept, disk, texts } = keptOn();
    for (const text of ['T', 'Te', 'Ten']) kept.keep('sitting', line('one', text), false);
    kept.keep('sitting', line('one', 'Ten.'), true);
    await expect.poll(texts).toEqual(['Ten.']);
    expect(disk.writes).toBe(1);
    await kept.close();
  });

  it('are read with those that still grow', async () => {
    const { kept } = keptOn();
    kept.keep('sitting', line('one', 'Ten fl'), false);
    expect(await kept.read('sitting', 'housing')).toMatchObject([{ text: 'Ten fl' }]);
    expect(kept.isGrowing('sitting', 'one')).toBe(true);
    kept.keep('sitting', line('one', 'Ten flats.'), true);
    expect(kept.isGrowing('sitting', 'one')).toBe(false);
    await kept.close();
  });

  it('wait while the store is away, and it is said once', async () => {
    const { kept, disk, failures, texts } = keptOn();
    disk.away = true;
    kept.keep('sitting', line('one', 'One'), true);
    await expect.poll(() => failures).toEqual([1]);
    kept.keep('sitting', line('two', 'Two'), true);
    kept.keep('sitting', line('one', 'One!', 2), true);
    disk.away = false;
    await kept.close();
    expect((await texts()).toSorted()).toEqual(['One!', 'Two']);
    expect(failures).toEqual([1]);
  });

  it('are stored when the server closes, and none after', async () => {
    const { kept, texts } = keptOn();
    kept.keep('sitting', line('one', 'Half a'), false);
    await kept.close();
    await kept.close();
    kept.keep('sitting', line('two', 'Late'), true);
    expect(await texts()).toEqual(['Half a']);
  });

  it('are erased with those that were on their way', async () => {
    const { kept, texts } = keptOn();
    kept.keep('sitting', line('one', 'Stored'), true);
    await expect.poll(texts).toEqual(['Stored']);
    kept.keep('sitting', line('two', 'On its way'), false);
    await kept.erase('sitting');
    await kept.close();
    expect(await texts()).toEqual([]);
  });

  it('are erased before the server ends, also what the store refused before', async () => {
    const { kept, disk, failures, texts } = keptOn();
    kept.keep('sitting', line('one', 'One'), true);
    await expect.poll(texts).toEqual(['One']);
    disk.away = true;
    kept.keep('sitting', line('two', 'Two'), true);
    await expect.poll(() => failures).toEqual([1]);
    disk.away = false;
    void kept.erase('sitting');
    await kept.close();
    expect(await texts()).toEqual([]);
  });

  it('are stored again after those that waited for the store were erased', async () => {
    const { kept, disk, failures, texts } = keptOn();
    disk.away = true;
    kept.keep('sitting', line('one', 'One'), true);
    await expect.poll(() => failures).toEqual([1]);
    disk.away = false;
    await kept.erase('sitting');
    await expect
      .poll(
        () => {
          kept.keep('sitting', line('two', 'Two'), true);
          return texts();
        },
        { timeout: STORED_MS },
      )
      .toEqual(['Two']);
    await kept.close();
  });
});
