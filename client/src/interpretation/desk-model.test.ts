import type { Person } from '@koinon/shared/identity/people';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import type { MeetingView } from '../session/meeting-session.ts';
import { myHandover, myMates, myOutputs, myTurn } from './desk-model.ts';

const PEOPLE: readonly Person[] = [
  { id: 'dimitra', name: 'Dimitra', role: 'interpreter', language: 'el' },
  { id: 'yusuf', name: 'Yusuf', role: 'interpreter', language: 'ar' },
];
const BOOTH: readonly RecordEvent[] = [
  { type: 'ChannelOpened', channel: 'el' },
  { type: 'ChannelOpened', channel: 'en' },
  { type: 'BoothOpened', booth: 'one', outputs: ['en', 'el'] },
  ...['dimitra', 'yusuf'].flatMap((person): RecordEvent[] => [
    { type: 'PersonArrived', person, way: 'online' },
    { type: 'InterpreterSeated', booth: 'one', person },
    { type: 'InterpreterAssigned', person, channel: 'el' },
    { type: 'InterpreterAssigned', person, channel: 'en' },
  ]),
];
const ON: RecordEvent = { type: 'WentOnAir', person: 'dimitra', channel: 'el' };
const between = { channel: 'el', from: 'dimitra', to: 'yusuf' } as const;
const ASKED: RecordEvent = { type: 'HandoverAsked', ...between, by: 'dimitra' };
const ACCEPTED: RecordEvent = { type: 'HandoverAccepted', ...between, seconds: 3 };

function viewOf(me: string, ...events: readonly RecordEvent[]): MeetingView {
  const all = [...BOOTH, ...events];
  const state = all.reduce(
    (before, event, index) => evolve(before, { n: index + 1, at: index * 1_000, by: 'x', event }),
    initialState,
  );
  const you = PEOPLE.find(({ id }) => id === me);
  if (you === undefined) throw new Error(`nobody is called ${me}`);
  return {
    line: { status: 'live' },
    meeting: 'demo',
    you,
    people: new Map(PEOPLE.map((person) => [person.id, person])),
    state,
    n: all.length,
    head: '',
    latest: [],
    pending: [],
    refused: [],
    gallery: 0,
    polling: null,
  };
}

describe('the desk', () => {
  it('has the outputs of its booth, and says which are engaged', () => {
    expect(myOutputs(viewOf('yusuf', ON))).toEqual([
      { tag: 'en', letter: 'A', engagedBy: null },
      { tag: 'el', letter: 'B', engagedBy: 'Dimitra' },
    ]);
    expect(myOutputs(viewOf('dimitra', ON)).map(({ engagedBy }) => engagedBy)).toEqual([
      null,
      null,
    ]);
  });

  it('shows what the boothmate does', () => {
    const lost: RecordEvent = { type: 'InterpreterVanished', person: 'dimitra', channel: 'el' };
    const stateOf = (...events: RecordEvent[]) => myMates(viewOf('yusuf', ...events))[0]?.state;
    expect(stateOf()).toEqual({ kind: 'standby' });
    expect(stateOf(ON)).toEqual({ kind: 'on', channel: 'el' });
    expect(stateOf(ON, lost)).toEqual({ kind: 'lost' });
    expect(stateOf({ type: 'PersonLeft', person: 'dimitra', because: 'left' })).toEqual({
      kind: 'away',
    });
  });

  it('shows a handover from either side', () => {
    expect(myHandover(viewOf('dimitra', ON), 'el')).toEqual({ kind: 'none', may: 'ask-relief' });
    expect(myHandover(viewOf('yusuf', ON), 'el')).toEqual({ kind: 'none', may: 'offer-relief' });
    expect(myHandover(viewOf('yusuf'), 'el')).toEqual({ kind: 'none', may: null });
    expect(myHandover(viewOf('dimitra', ON, ASKED), 'el')).toEqual({
      kind: 'waiting',
      name: 'Yusuf',
    });
    expect(myHandover(viewOf('yusuf', ON, ASKED), 'el')).toEqual({
      kind: 'asked',
      wants: 'relief',
      name: 'Dimitra',
    });
    const due = (BOOTH.length + 2) * 1_000 + 3_000;
    const counting = { kind: 'counting', mine: true, due };
    expect(myHandover(viewOf('dimitra', ON, ASKED, ACCEPTED), 'el')).toEqual({
      ...counting,
      to: 'Yusuf',
    });
    expect(myHandover(viewOf('yusuf', ON, ASKED, ACCEPTED), 'el')).toEqual({
      ...counting,
      to: null,
    });
  });

  it('counts the turn, and what it goes over half an hour', () => {
    const began = BOOTH.length * 1_000;
    const view = viewOf('dimitra', ON);
    expect(myTurn(viewOf('dimitra'), began)).toBeNull();
    expect(myTurn(view, began + 90_000)).toEqual({ seconds: 90, overMinutes: 0 });
    expect(myTurn(view, began + 32 * 60_000)).toEqual({ seconds: 1_920, overMinutes: 2 });
  });
});
