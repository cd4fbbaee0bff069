import { describe, expect, it } from 'vitest';
import { isolatedIn, withoutIsolates } from './isolated.ts';

describe('a name in a sentence of another direction', () => {
  it.each(['Νίκος Σταύρου', 'Maja (Novak).', '2 flats'])('keeps %s together in Arabic', (name) => {
    const kept = isolatedIn('ar-AE', name);
    expect(kept).toBe(`\u2068${name}\u2069`);
    expect(withoutIsolates(kept)).toBe(name);
  });

  it.each(['أمل حداد', '18:05', '2026', ''])('leaves %s in Arabic as it is', (text) => {
    expect(isolatedIn('ar', text)).toBe(text);
  });

  it('does not put together again what is apart', () => {
    const list = `${isolatedIn('ar', 'Maja')}، أمل`;
    expect(isolatedIn('ar', list)).toBe(list);
  });

  it('leaves sentences from left to right as they are, Armenian ones too', () => {
    expect(isolatedIn('el-GR', 'أمل حداد')).toBe('أمل حداد');
    expect(isolatedIn('arm', 'Maja')).toBe('Maja');
  });
});
