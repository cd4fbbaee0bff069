import { describe, expect, it } from 'vitest';
import { withoutSource } from './source-standing.ts';

describe('a translation without its source', () => {
  it('says that it is coming as long as there is a line', () => {
    for (const sourceLine of ['connecting', 'live'] as const) {
      expect(withoutSource({ line: 'live', received: false, sourceLine })).toBe('coming');
    }
    expect(withoutSource({ line: 'connecting', received: true, sourceLine: 'offline' })).toBe(
      'coming',
    );
  });

  it('says that it is away while the line is gone', () => {
    expect(withoutSource({ line: 'live', received: false, sourceLine: 'offline' })).toBe('away');
    expect(withoutSource({ line: 'offline', received: true, sourceLine: 'live' })).toBe('away');
  });

  it('says that it was refused, unless the translation itself was', () => {
    expect(withoutSource({ line: 'live', received: false, sourceLine: 'refused' })).toBe('refused');
    expect(withoutSource({ line: 'refused', received: false, sourceLine: 'refused' })).toBeNull();
  });
});
