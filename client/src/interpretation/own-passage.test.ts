import type { Person } from '@koinon/shared/identity/people';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import type { MeetingView } from '../session/meeting-session.ts';
import { lastChannel, mayPass } from './own-passage.ts';

const PEOPLE: readonly Person[] = [
  { id: 'dimitra', name: 'Dimitra', role: 'interpreter', language: 'el' },
  { id: 'yusuf', name: 'Yusuf', role: 'interpreter', language: 'ar' },
];
const BOOTH: readonly RecordEvent[] = [
  { type: 'ChannelOpened', channel: 'el' },
  ...['dimitra', 'yusuf'].flatMap((person): RecordEvent[] => [
    { type: 'PersonArrived', person, way: 'online' },
    { type: 'InterpreterAssigned', person, channel: 'el' },
  ]),
  { type: 'WentOnAir', person: 'dimitra', channel: 'el' },
];
const between = { channel: 'el', from: 'dimitra', to: 'yusuf' } as const;

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

describe('an interpreter’s microphone', () => {
  it('passes on air, and not on standby, also when a handover is agreed', () => {
    const asked: RecordEvent = { type: 'HandoverAsked', ...between, by: 'dimitra' };
    const accepted: RecordEvent = { type: 'HandoverAccepted', ...between, seconds: 3 };
    expect(mayPass(viewOf('dimitra'))).toBe(true);
    expect(mayPass(viewOf('yusuf', asked, accepted))).toBe(false);
  });

  it('passes while one speaks to the floor', () => {
    const began: RecordEvent = { type: 'SpeakingToFloorBegan', person: 'yusuf' };
    expect(mayPass(viewOf('yusuf', began))).toBe(true);
  });

  it('passes from the press of the key on where nobody speaks yet', () => {
    const given = (takeOver: boolean) => {
      const command = { type: 'GoOnAir', channel: 'el', takeOver } as const;
      return mayPass({ ...viewOf('yusuf'), pending: [{ id: 'one', command }] });
    };
    expect(given(false)).toBe(true);
    expect(given(true)).toBe(false);
  });
});

describe('the channel that an interpreter was in last', () => {
  const ended: RecordEvent = {
    type: 'WentOffAir',
    person: 'dimitra',
    channel: 'el',
    because: 'ended',
  };
  const began: RecordEvent = { type: 'WentOnAir', person: 'yusuf', channel: 'el' };
  const last = (before: string | null, ...events: readonly RecordEvent[]) =>
    lastChannel(viewOf('dimitra', ...events).state.interpretation, 'dimitra', before);

  it('matters from one voice to the next', () => {
    expect(last(null)).toBe('el');
    expect(last('el', began, ended)).toBe('el');
  });

  it('is forgotten where nobody follows, also when a colleague goes on air much later', () => {
    const rested = last('el', ended);
    expect(rested).toBeNull();
    expect(last(rested, ended, began)).toBeNull();
  });
});
