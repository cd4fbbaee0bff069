import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import type { InterpretationStyle } from '../identity/interpretation-style.ts';
import { decide } from './decide.ts';
import type { RecordEvent } from './meeting-state.ts';
import { askingAs, CONSTITUTION, OPEN, PLANNED, stateAfter } from './specification.ts';

const START = { type: 'StartPoll', poll: 'flats', smallRegisterAccepted: false } as const;
const ANNOUNCED: RecordEvent = {
  type: 'PollAnnounced',
  poll: 'flats',
  kind: 'straw',
  purpose: 'motion',
  question: { en: 'Ten flats?' },
  on: null,
  candidates: [],
  places: 0,
  options: [],
  tiesBefore: 0,
  round: 1,
  runOff: false,
  runOffOf: null,
  repeats: null,
};

/** A sitting of a body with that rule, in which two listen to Arabic. */
function starting(
  interpretation: InterpretationStyle | null,
  command: typeof START & { readonly uncoveredAccepted?: boolean } = START,
  ...events: readonly RecordEvent[]
) {
  const constitution = { ...CONSTITUTION, ...(interpretation !== null && { interpretation }) };
  const state = stateAfter([
    ...PLANNED,
    { type: 'MeetingConstituted', constitution },
    ...OPEN.slice(PLANNED.length),
    { type: 'PersonArrived', person: 'grace', way: 'online' },
    ANNOUNCED,
    ...events,
  ]);
  const listeners = (channel: string) => (channel === 'ar' ? 2 : 0);
  return decide(state, command, { ...askingAs('eleni', OPEN.length + 3), listeners });
}

const HOLD = { gate: 'hold' } as const;

describe('a poll while a channel has listeners and no voice', () => {
  it('is held where the body wants it, until the chair says so', () => {
    expect(starting(HOLD)).toEqual(refused('channel-uncovered'));
    expect(starting(HOLD, { ...START, uncoveredAccepted: true })).toMatchObject([
      { type: 'PollOpened', uncoveredAccepted: ['ar'] },
    ]);
  });

  it.each([null, { gate: 'warn' }, { gate: 'off' }] as const)('opens under %o', (style) => {
    const [opened] = [starting(style)].flat();
    expect(opened).toMatchObject({ type: 'PollOpened' });
    expect(opened).not.toHaveProperty('uncoveredAccepted');
  });

  it('opens as soon as somebody interprets, or the floor speaks the language', () => {
    const on: RecordEvent = { type: 'WentOnAir', person: 'yusuf', channel: 'ar' };
    const arabic: RecordEvent = { type: 'LanguageDeclared', person: 'eleni', language: 'ar' };
    for (const event of [on, arabic]) {
      const [opened] = [starting(HOLD, START, event)].flat();
      expect(opened).toMatchObject({ type: 'PollOpened' });
      expect(opened).not.toHaveProperty('uncoveredAccepted');
    }
  });
});
