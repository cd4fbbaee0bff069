import type { VersionContent } from '@koinon/shared/documents/versions';
import { describe, expect, it } from 'vitest';
import { bringBack } from './versions-of.ts';

const saying = (text: string): VersionContent => ({
  kind: 'text',
  nodes: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

function desk({ live = true, stored = true } = {}) {
  const done: string[] = [];
  let now = saying('Now');
  return {
    done,
    of: { current: () => now, standing: () => ({ live, stored }) },
    write: () => void (now = saying('Now, and more')),
    keep: async () => done.push('kept') > 0,
    bring: () => void done.push('brought'),
  };
}

describe('bringing back', () => {
  it('keeps what is there first', async () => {
    const { of, keep, bring, done } = desk();
    expect(await bringBack(of, saying('Now'), keep, bring)).toBe('done');
    expect(done).toEqual(['kept', 'brought']);
  });

  it('asks again when somebody writes while it is kept', async () => {
    const { of, keep, bring, done, write } = desk();
    const slowly = async () => {
      write();
      return keep();
    };
    expect(await bringBack(of, saying('Now'), slowly, bring)).toBe('moved');
    expect(done).toEqual(['kept']);
    expect(await bringBack(of, of.current(), keep, bring)).toBe('done');
  });

  it('waits for the line and for what is written here', async () => {
    for (const [standing, said] of [
      [{ live: false }, 'waitForLine'],
      [{ stored: false }, 'waitForStore'],
    ] as const) {
      const { of, keep, bring, done } = desk(standing);
      expect(await bringBack(of, saying('Now'), keep, bring)).toBe(said);
      expect(done).toEqual([]);
    }
  });

  it('leaves everything where nothing was kept', async () => {
    const { of, bring, done } = desk();
    expect(await bringBack(of, saying('Now'), async () => false, bring)).toBe('failed');
    expect(done).toEqual([]);
  });
});
