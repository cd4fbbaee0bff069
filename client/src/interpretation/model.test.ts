import { describe, expect, it } from 'vitest';
import { chosenChannel } from './model.ts';

const choice = { assigned: ['el', 'ar'], held: null, wanted: null, waiting: false, own: 'ar' };

describe('the channel a desk shows', () => {
  it('is one’s own language first, else the first that one works into', () => {
    expect(chosenChannel(choice)).toBe('ar');
    expect(chosenChannel({ ...choice, own: 'fr' })).toBe('el');
    expect(chosenChannel({ ...choice, assigned: [] })).toBeUndefined();
  });

  it('is what was chosen, as long as one works into it', () => {
    expect(chosenChannel({ ...choice, wanted: 'el' })).toBe('el');
    expect(chosenChannel({ ...choice, wanted: 'en' })).toBe('ar');
  });

  it('is the one on air, unless a change is on its way', () => {
    expect(chosenChannel({ ...choice, held: 'el', wanted: 'ar' })).toBe('el');
    expect(chosenChannel({ ...choice, held: 'el', wanted: 'ar', waiting: true })).toBe('ar');
    expect(chosenChannel({ ...choice, held: 'el', waiting: true })).toBe('el');
  });
});
