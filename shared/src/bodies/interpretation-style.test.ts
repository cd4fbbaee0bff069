import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { bodyCommands } from './commands.ts';
import type { BodyEvent } from './events.ts';
import { FOUNDED, foundedAfter, given } from './specification.ts';
import { inSitting } from './standing.ts';

/** 3 March 2026, 17:00 UTC. */
const BEGINS = 1_772_557_200_000;
const CALLED: BodyEvent = {
  type: 'SittingCalled',
  meeting: 'spring',
  number: 1,
  year: 2026,
  sentAt: BEGINS,
  startsAt: BEGINS,
  place: 'Town hall',
  repeatOf: 0,
  announced: false,
  originalItems: [],
  notInvited: [],
  urgent: false,
  lateBecause: null,
};

describe('what interpretation counts in a body', () => {
  const hold = { gate: 'hold', handoverSeconds: 5 } as const;
  const SET: BodyEvent = { type: 'InterpretationStyleSet', ...hold };

  it('is a warning before a poll until it says otherwise, and it says so once', () => {
    expect(foundedAfter().interpretation).toEqual({ gate: 'warn' });
    const command = { type: 'SetInterpretationStyle', ...hold } as const;
    expect(given(...FOUNDED).when(command)).toEqual([SET]);
    expect(foundedAfter(SET).interpretation).toEqual(hold);
    expect(given(...FOUNDED, SET).when(command)).toEqual(refused('already-so'));
    expect(given(...FOUNDED).when(command, 'clerk')).toEqual(refused('not-your-role'));
  });

  it('waits for interpreters, and gives turns more time, as it says', () => {
    const style = { gate: 'warn', lagGuard: { limitSeconds: 5 }, timeCredit: 25 } as const;
    const set: BodyEvent = { type: 'InterpretationStyleSet', ...style };
    const command = { type: 'SetInterpretationStyle', ...style } as const;
    expect(given(...FOUNDED).when(command)).toEqual([set]);
    expect(foundedAfter(set).interpretation).toEqual(style);
    expect(given(...FOUNDED, set).when(command)).toEqual(refused('already-so'));
    const other = { ...command, lagGuard: { limitSeconds: 6 } };
    expect(given(...FOUNDED, set).when(other)).toMatchObject([{ lagGuard: { limitSeconds: 6 } }]);
    const { lagGuard: _lagGuard, ...unsaid } = command;
    for (const next of [{ ...command, lagGuard: null }, unsaid, { ...command, timeCredit: 0 }]) {
      expect(given(...FOUNDED, set).when(next)).toHaveLength(1);
    }
    const form = bodyCommands.SetInterpretationStyle.input;
    const accepts = (more: object) => form.safeParse({ gate: 'off', ...more }).success;
    expect(accepts({ lagGuard: null, timeCredit: 0 })).toBe(true);
    expect(accepts({ lagGuard: { limitSeconds: 30 }, timeCredit: 100 })).toBe(true);
    for (const limitSeconds of [0, 2.5, 31])
      expect(accepts({ lagGuard: { limitSeconds } })).toBe(false);
    for (const timeCredit of [-1, 12.5, 101]) expect(accepts({ timeCredit })).toBe(false);
  });

  it('counts a handover down in whole seconds, ten at most', () => {
    const form = bodyCommands.SetInterpretationStyle.input;
    for (const handoverSeconds of [1, 10]) {
      expect(form.safeParse({ gate: 'off', handoverSeconds }).success).toBe(true);
    }
    for (const handoverSeconds of [0, 2.5, 11]) {
      expect(form.safeParse({ gate: 'off', handoverSeconds }).success).toBe(false);
    }
  });

  it('goes with the sitting that is called', () => {
    const called = inSitting(foundedAfter(SET, CALLED), 'council', 'spring');
    expect(called?.interpretation).toEqual(hold);
  });
});
