import { describe, expect, it } from 'vitest';
import type { PendingCommand } from '../session/meeting-session.ts';
import { chosenChannel, headedFor } from './model.ts';

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

describe('the channel one is on the way to', () => {
  const given = (...commands: readonly PendingCommand['command'][]) =>
    commands.map((command, at) => ({ id: `${at}`, command }));
  const on = { type: 'GoOnAir', channel: 'el', takeOver: false } as const;
  const off = { type: 'GoOffAir', channel: 'el' } as const;
  const to = (channel: string) => ({ type: 'SwitchOutput', to: channel }) as const;

  it('is the one on air while nothing is on its way', () => {
    expect(headedFor('el', [])).toBe('el');
    expect(headedFor(null, [])).toBeNull();
  });

  it('is what was asked for last, however fast the keys are pressed', () => {
    expect(headedFor('el', given(to('en')))).toBe('en');
    expect(headedFor('el', given(to('en'), to('el')))).toBe('el');
    expect(headedFor(null, given(on))).toBe('el');
    expect(headedFor(null, given(on, to('en')))).toBe('en');
  });

  it('is none on the way off the air', () => {
    expect(headedFor('el', given(off))).toBeNull();
    expect(headedFor('el', given(off, to('en')))).toBeNull();
  });
});
