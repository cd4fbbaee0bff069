import { describe, expect, it } from 'vitest';
import { openListening } from './listening.ts';
import { KeptStorage as Kept } from './testing/kept-storage.ts';

describe('what a listener chose', () => {
  it('begins with the floor, and 15 % of it under an interpretation', () => {
    expect(openListening('k', new Kept()).get()).toEqual({
      channel: null,
      floorUnder: 0.15,
      chosen: false,
    });
  });

  it('is there again on the next visit', () => {
    const kept = new Kept();
    const chosen = { channel: 'el', floorUnder: 0.4, chosen: true };
    openListening('k', kept).set(chosen);
    expect(openListening('k', kept).get()).toEqual(chosen);
    expect(openListening('other', kept).get().channel).toBeNull();
  });

  it.each(['{', 'null', '{"channel":7,"floorUnder":0.2,"chosen":true}', '{"floorUnder":9}'])(
    'begins anew where %s was kept',
    (value) => {
      const kept = new Kept();
      kept.setItem('k', value);
      expect(openListening('k', kept).get().chosen).toBe(false);
    },
  );
});
