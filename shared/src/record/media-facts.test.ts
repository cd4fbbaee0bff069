import { describe, expect, it } from 'vitest';
import { planFor } from './media-facts.ts';
import type { RecordEvent } from './meeting-state.ts';
import { CAST, given, OPEN } from './specification.ts';

const came = (person: string): RecordEvent => ({ type: 'PersonArrived', person, way: 'online' });
const seated = (person: string): RecordEvent => ({
  type: 'InterpreterSeated',
  person,
  booth: 'one',
});
const BOOTH: readonly RecordEvent[] = [
  ...OPEN,
  { type: 'BoothOpened', booth: 'one', outputs: ['el', 'ar'] },
  seated('dimitra'),
  seated('yusuf'),
  came('dimitra'),
  came('yusuf'),
];
const ON: RecordEvent = { type: 'WentOnAir', person: 'dimitra', channel: 'el' };

function planAfter(...events: readonly RecordEvent[]) {
  return planFor(given(...events).state, (id) => CAST[id] ?? null);
}

describe('what the media plane is to do', () => {
  it('receives whoever may be on air next, and is here', () => {
    expect(planAfter(...BOOTH).standby).toEqual(['dimitra', 'yusuf']);
    const left: RecordEvent = { type: 'PersonLeft', person: 'yusuf', because: 'left' };
    expect(planAfter(...BOOTH, left).standby).toEqual(['dimitra']);
    const working = planAfter(...BOOTH, ON);
    expect(working.standby).toEqual(['yusuf']);
    expect(working.channels).toEqual({ el: 'dimitra', ar: null });
  });

  it('passes a channel on between two plans, and the voice before goes on standby', () => {
    const after = planAfter(
      ...BOOTH,
      ON,
      { type: 'WentOnAir', person: 'yusuf', channel: 'el' },
      { type: 'WentOffAir', person: 'dimitra', channel: 'el', because: 'handed-over' },
    );
    expect(after.channels).toEqual({ el: 'yusuf', ar: null });
    expect(after.standby).toEqual(['dimitra']);
  });

  it('keeps the place of a voice that was lost', () => {
    const lost: RecordEvent = { type: 'InterpreterVanished', person: 'dimitra', channel: 'el' };
    expect(planAfter(...BOOTH, ON, lost).channels).toEqual({ el: 'dimitra', ar: null });
  });

  it('brings an interpreter who speaks to the floor there, and out of the channel', () => {
    const speaking = planAfter(...BOOTH, ON, { type: 'SpeakingToFloorBegan', person: 'dimitra' });
    expect(speaking.floor).toEqual(['eleni', 'dimitra']);
    expect(speaking.channels).toEqual({ el: null, ar: null });
    expect(speaking.standby).toEqual(['yusuf']);
    expect(speaking.seen).not.toContain('dimitra');
  });

  it('gives each booth a line of its own, and all a line to the technician', () => {
    expect(planAfter(...BOOTH).lines).toEqual({
      'booth-one': { speakers: ['dimitra', 'yusuf'], listeners: ['dimitra', 'yusuf'] },
    });
    const both = ['dimitra', 'yusuf', 'maja'];
    expect(planAfter(...BOOTH, came('maja')).lines['technician']).toEqual({
      speakers: both,
      listeners: both,
    });
    const alone: RecordEvent = { type: 'PersonLeft', person: 'yusuf', because: 'left' };
    expect(planAfter(...BOOTH, alone).lines).toEqual({});
  });

  it('knows nobody by a line who is not in the booth, or at the desk', () => {
    const { lines } = planAfter(...BOOTH, came('maja'), came('grace'));
    for (const { speakers, listeners } of Object.values(lines)) {
      for (const person of ['eleni', 'nikos', 'amal', 'grace']) {
        expect([...speakers, ...listeners]).not.toContain(person);
      }
    }
  });

  it('lets those be seen who sign, and asks no voice of them', () => {
    const signed: readonly RecordEvent[] = [
      ...OPEN,
      { type: 'ChannelOpened', channel: 'gss' },
      { type: 'InterpreterReleased', person: 'dimitra', channel: 'el' },
      { type: 'InterpreterAssigned', person: 'dimitra', channel: 'gss' },
      { type: 'InterpreterAssigned', person: 'yusuf', channel: 'gss' },
      came('dimitra'),
      came('yusuf'),
    ];
    const on: RecordEvent = { type: 'WentOnAir', person: 'dimitra', channel: 'gss' };
    const plan = planAfter(...signed, on);
    expect(plan.signers).toEqual({ gss: 'dimitra' });
    expect(plan.channels).toEqual({ el: null, ar: null });
    // The colleague too: a handover then shows a picture that is there already.
    expect(plan.seen).toEqual(expect.arrayContaining(['dimitra', 'yusuf']));
    // Yusuf also works by voice, Dimitra does not.
    expect(plan.standby).toEqual(['yusuf']);
    expect(planAfter(...BOOTH).seen).not.toContain('dimitra');
  });
});
