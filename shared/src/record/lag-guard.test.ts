import { describe, expect, it } from 'vitest';
import type { InterpretationStyle } from '../identity/interpretation-style.ts';
import { refused } from '../kernel/outcome.ts';
import { withConsequences } from './consequences.ts';
import { decide } from './decide.ts';
import { deadlines } from './deadlines.ts';
import { whenQuiet } from './lag-facts.ts';
import { planFor } from './media-facts.ts';
import type { RecordEvent } from './meeting-state.ts';
import type { RecordCommand } from './registry.ts';
import {
  askingAs,
  BEAT_MS,
  CAST,
  CONSTITUTION,
  OPEN,
  PLANNED,
  stateAfter,
} from './specification.ts';

const roleOf = (person: string) => CAST[person] ?? null;
const ON_AIR: RecordEvent = { type: 'WentOnAir', person: 'yusuf', channel: 'ar' };
const SPEAKING: RecordEvent = { type: 'FloorGiven', person: 'nikos', seconds: 60 };
const GIVE = { type: 'GiveFloor', person: 'amal', seconds: 90 } as const;
const BEGIN = { type: 'BeginTurn' } as const;
const ANNOUNCED: RecordEvent = {
  type: 'TurnAnnounced',
  person: 'amal',
  seconds: 90,
  waitsFor: ['ar'],
  limitSeconds: 8,
};

interface Scene {
  readonly style?: InterpretationStyle;
  /** How many listen to Arabic. */
  readonly listeners?: number;
  /** Whether the Arabic interpreter's voice sounds. */
  readonly sounds?: boolean;
  /** Seconds that pass after the last event. */
  readonly wait?: number;
}

/** A sitting with an Arabic interpreter on air, two listeners, and words still being spoken. */
function given(...events: readonly RecordEvent[]) {
  return (scene: Scene = {}) => {
    const { style = { gate: 'warn' }, listeners = 2, sounds = true, wait = 0 } = scene;
    const constitution = { ...CONSTITUTION, interpretation: style };
    const all: readonly RecordEvent[] = [
      ...PLANNED,
      { type: 'MeetingConstituted', constitution },
      ...OPEN.slice(PLANNED.length),
      { type: 'PersonArrived', person: 'grace', way: 'online' },
      ON_AIR,
      ...events,
    ];
    const state = stateAfter(all);
    const heard = {
      now: all.length * BEAT_MS + wait * 1_000,
      listeners: (channel: string) => (channel === 'ar' ? listeners : 0),
      voiced: (channel: string) => channel === 'ar' && sounds,
    };
    const asking = (by: string) => ({ ...askingAs(by, all.length), ...heard });
    return {
      state,
      heard,
      asking,
      when: (by: string, command: RecordCommand) => decide(state, command, asking(by)),
    };
  };
}

describe('the next turn', () => {
  const speaking = given(SPEAKING);
  const waiting = given(
    SPEAKING,
    { type: 'FloorEnded', person: 'nikos', because: 'passed-on' },
    ANNOUNCED,
  );
  it('is announced while an interpreter with listeners still speaks, and nobody has the floor', () => {
    expect(speaking().when('eleni', GIVE)).toEqual([
      { type: 'FloorEnded', person: 'nikos', because: 'passed-on' },
      ANNOUNCED,
    ]);
    const { state } = waiting();
    expect(state.floor.turn).toBeNull();
    expect(planFor(state, roleOf).floor).toEqual(['eleni']);
  });

  it.each<Scene>([
    { listeners: 0 },
    { sounds: false },
    { style: { gate: 'warn', lagGuard: null } },
  ])('begins at once under %o', (scene) => {
    expect(speaking(scene).when('eleni', GIVE)).toMatchObject([
      { type: 'FloorEnded' },
      { type: 'FloorGiven', person: 'amal', seconds: 90 },
    ]);
  });
  it('waits as long as the body says', () => {
    const scene: Scene = { style: { gate: 'off', lagGuard: { limitSeconds: 20 } } };
    expect(speaking(scene).when('eleni', GIVE)).toMatchObject([{}, { limitSeconds: 20 }]);
  });
  it('begins when the booths are quiet, and not before', () => {
    const { state, heard, when } = waiting();
    expect(when('system', BEGIN)).toEqual(refused('booths-speaking'));
    expect(whenQuiet(state, heard)).toEqual([]);
    const quiet = waiting({ sounds: false });
    expect(whenQuiet(quiet.state, quiet.heard)).toEqual([BEGIN]);
    expect(quiet.when('system', BEGIN)).toEqual([
      { type: 'FloorGiven', person: 'amal', seconds: 90, waited: 'quiet' },
    ]);
  });
  it('begins when the limit is over, which the state alone says', () => {
    const { state } = waiting();
    const since = state.floor.announced?.since ?? 0;
    expect(deadlines(state)).toEqual([{ at: since + 8_000, command: BEGIN }]);
    expect(waiting({ wait: 7 }).when('system', BEGIN)).toEqual(refused('booths-speaking'));
    expect(waiting({ wait: 8 }).when('system', BEGIN)).toMatchObject([{ waited: 'limit' }]);
  });
  it('begins at once when the chair says so, and the record says that', () => {
    expect(waiting().when('eleni', BEGIN)).toMatchObject([
      { type: 'FloorGiven', person: 'amal', waited: 'chair' },
    ]);
    expect(waiting().when('nikos', BEGIN)).toEqual(refused('not-your-role'));
    expect(speaking().when('eleni', BEGIN)).toEqual(refused('no-announced-turn'));
  });
  it('has its clock from the moment it begins', () => {
    const { state } = given(SPEAKING, ANNOUNCED, ON_AIR, {
      type: 'FloorGiven',
      person: 'amal',
      seconds: 90,
      waited: 'quiet',
    })();
    const end = (PLANNED.length + 1 + (OPEN.length - PLANNED.length) + 2 + 4) * BEAT_MS;
    expect(state.floor.turn).toMatchObject({ person: 'amal', since: end });
    expect(state.floor.announced).toBeNull();
  });
  it('is taken back, left, suspended or passed over like a turn', () => {
    const ended = (because: string) => ({ type: 'AnnouncedTurnEnded', person: 'amal', because });
    const { when } = waiting();
    expect(when('eleni', { type: 'TakeFloor' })).toEqual([ended('taken')]);
    expect(when('amal', { type: 'YieldFloor' })).toEqual([ended('yielded')]);
    expect(when('nikos', { type: 'YieldFloor' })).toEqual(refused('not-your-turn'));
    expect(when('amal', { type: 'Leave' })).toContainEqual(ended('left'));
    expect(when('eleni', { type: 'SuspendMeeting' })).toContainEqual(ended('suspended'));
    expect(when('eleni', GIVE)).toEqual(refused('turn-already-announced'));
    expect(when('eleni', { ...GIVE, person: 'grace' })).toMatchObject([
      ended('passed-on'),
      { type: 'TurnAnnounced', person: 'grace' },
    ]);
    expect(when('amal', { type: 'RaiseHand' })).toEqual(refused('floor-is-yours'));
  });
  it('waits on while the line of an interpreter breaks, but not for a booth that is gone', () => {
    const LOST: RecordEvent = { type: 'InterpreterVanished', person: 'yusuf', channel: 'ar' };
    const lost = given(
      SPEAKING,
      { type: 'FloorEnded', person: 'nikos', because: 'passed-on' },
      ANNOUNCED,
      LOST,
    );
    const broken = lost({ sounds: false });
    expect(broken.when('system', BEGIN)).toEqual(refused('booths-speaking'));
    expect(whenQuiet(broken.state, broken.heard)).toEqual([]);
    const unheard = lost({ sounds: false, listeners: 0 });
    expect(whenQuiet(unheard.state, unheard.heard)).toEqual([BEGIN]);
    expect(lost({ sounds: false, wait: 8 }).when('system', BEGIN)).toMatchObject([
      { type: 'FloorGiven', person: 'amal' },
    ]);
    const gone = given(LOST, SPEAKING);
    expect(gone({ sounds: false, wait: 1 }).when('eleni', GIVE)).toMatchObject([
      { type: 'FloorEnded' },
      { type: 'TurnAnnounced', waitsFor: ['ar'] },
    ]);
    expect(gone({ sounds: false, wait: 8 }).when('eleni', GIVE)).toMatchObject([
      { type: 'FloorEnded' },
      { type: 'FloorGiven', person: 'amal' },
    ]);
  });
  it('goes on later with all of its time when something breaks in', () => {
    const point = { ...GIVE, person: 'grace', kind: 'point-of-order' } as const;
    expect(waiting().when('eleni', point)).toMatchObject([
      { type: 'AnnouncedTurnEnded', person: 'amal', because: 'interrupted' },
      { type: 'TurnAnnounced', person: 'grace', kind: 'point-of-order' },
    ]);
    const broken = given(SPEAKING, ANNOUNCED, {
      type: 'AnnouncedTurnEnded',
      person: 'amal',
      because: 'interrupted',
    });
    expect(broken().state.floor.interrupted).toEqual([
      {
        person: 'amal',
        kind: 'contribution',
        seconds: 90,
        putOff: { credit: null, outOfOrder: false },
      },
    ]);
    expect(broken({ sounds: false }).when('eleni', { type: 'ResumeTurn' })).toContainEqual({
      type: 'FloorGiven',
      person: 'amal',
      seconds: 90,
    });
  });
});

describe('the opening of a poll', () => {
  const POLL: RecordEvent = {
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
  const START = { type: 'StartPoll', poll: 'flats', smallRegisterAccepted: false } as const;
  const OPEN_IT = { type: 'OpenWaitingPoll', poll: 'flats' } as const;
  const WAITS: RecordEvent = {
    type: 'PollOpeningAnnounced',
    poll: 'flats',
    waitsFor: ['ar'],
    limitSeconds: 8,
    smallRegisterAccepted: false,
    uncoveredAccepted: false,
  };
  const announced = given(POLL);
  const waiting = given(POLL, WAITS);
  it('waits while an interpreter with listeners still speaks', () => {
    expect(announced().when('eleni', START)).toEqual([WAITS]);
    expect(announced({ sounds: false }).when('eleni', START)).toMatchObject([
      { type: 'PollOpened', poll: 'flats' },
    ]);
    expect(waiting().when('eleni', START)).toEqual(refused('poll-already-waiting'));
  });
  it('comes by itself when it is quiet or the limit is over, and by the chair at once', () => {
    expect(waiting().when('system', OPEN_IT)).toEqual(refused('booths-speaking'));
    expect(waiting({ sounds: false }).when('system', OPEN_IT)).toMatchObject([
      { type: 'PollOpened', waited: 'quiet' },
    ]);
    expect(waiting({ wait: 8 }).when('system', OPEN_IT)).toMatchObject([{ waited: 'limit' }]);
    expect(waiting().when('eleni', OPEN_IT)).toMatchObject([{ waited: 'chair' }]);
    expect(announced().when('eleni', OPEN_IT)).toEqual(refused('poll-not-waiting'));
    const { state } = waiting();
    expect(deadlines(state)).toMatchObject([{ command: OPEN_IT }]);
  });
  it('is asked for anew where it cannot be when the wait is over', () => {
    const held: Scene = { style: { gate: 'hold' }, sounds: false, wait: 8 };
    const gone = given(POLL, WAITS, {
      type: 'WentOffAir',
      person: 'yusuf',
      channel: 'ar',
      because: 'ended',
    });
    expect(gone(held).when('system', OPEN_IT)).toEqual([
      { type: 'PollOpeningEnded', poll: 'flats', because: 'channel-uncovered' },
    ]);
    expect(gone(held).when('eleni', OPEN_IT)).toEqual(refused('channel-uncovered'));
    const ended = given(POLL, WAITS, {
      type: 'PollOpeningEnded',
      poll: 'flats',
      because: 'channel-uncovered',
    });
    expect(ended().when('eleni', START)).toEqual([WAITS]);
    expect(deadlines(ended().state)).toEqual([]);
  });
  it('waits on until the limit where a channel lost its interpreter and another may come', () => {
    const held: Scene = { style: { gate: 'hold' }, sounds: false, wait: 6 };
    const gone: RecordEvent = {
      type: 'WentOffAir',
      person: 'yusuf',
      channel: 'ar',
      because: 'ended',
    };
    expect(given(POLL, WAITS, gone)(held).when('system', OPEN_IT)).toEqual(
      refused('channel-uncovered'),
    );
    expect(given(POLL, WAITS, gone, ON_AIR)(held).when('system', OPEN_IT)).toMatchObject([
      { type: 'PollOpened', waited: 'quiet' },
    ]);
  });
  it('is not dropped when the line of an interpreter breaks for a moment', () => {
    const lost = given(POLL, WAITS, {
      type: 'InterpreterVanished',
      person: 'yusuf',
      channel: 'ar',
    })({ style: { gate: 'hold' }, sounds: false });
    expect(whenQuiet(lost.state, lost.heard)).toEqual([]);
    expect(lost.when('system', OPEN_IT)).toEqual(refused('booths-speaking'));
  });
  it('ends with a pause or the end of the sitting, and does not come by itself afterwards', () => {
    const ended: RecordEvent = {
      type: 'PollOpeningEnded',
      poll: 'flats',
      because: 'meeting-not-open',
    };
    const { state, asking, when } = waiting();
    expect(when('eleni', { type: 'SuspendMeeting' })).toContainEqual(ended);
    expect(withConsequences(state, [{ type: 'MeetingClosed' }], asking('eleni'))).toContainEqual(
      ended,
    );
    const resumed = given(POLL, WAITS, { type: 'MeetingSuspended' }, ended, {
      type: 'MeetingResumed',
    })({ sounds: false, wait: 60 });
    expect(whenQuiet(resumed.state, resumed.heard)).toEqual([]);
    expect(resumed.when('eleni', START)).toMatchObject([{ type: 'PollOpened' }]);
  });
  it('has no deadline while the sitting pauses', () => {
    const paused = given(POLL, WAITS, { type: 'MeetingSuspended' })({ sounds: false });
    expect(deadlines(paused.state)).toEqual([]);
    expect(whenQuiet(paused.state, paused.heard)).toEqual([]);
  });

  it('keeps what the chair accepted when starting it', () => {
    const accepted = given(
      POLL,
      { ...WAITS, uncoveredAccepted: true },
      {
        type: 'WentOffAir',
        person: 'yusuf',
        channel: 'ar',
        because: 'ended',
      },
    );
    expect(
      accepted({ style: { gate: 'hold' }, sounds: false }).when('system', OPEN_IT),
    ).toMatchObject([{ type: 'PollOpened', uncoveredAccepted: ['ar'], waited: 'quiet' }]);
  });
});

describe('time credit', () => {
  const GREEK: RecordEvent = { type: 'LanguageDeclared', person: 'amal', language: 'el' };
  const ARABIC: RecordEvent = { type: 'LanguageDeclared', person: 'amal', language: 'ar' };
  const style: InterpretationStyle = { gate: 'off', timeCredit: 25, lagGuard: null };

  it('is nothing where the body has not said it, and for a turn without limit', () => {
    const [given_] = [
      given(ARABIC)({ style: { gate: 'off', lagGuard: null } }).when('eleni', GIVE),
    ].flat();
    expect(given_).toEqual({ type: 'FloorGiven', person: 'amal', seconds: 90 });
    expect(given(ARABIC)({ style }).when('eleni', { ...GIVE, seconds: null })).toEqual([
      { type: 'FloorGiven', person: 'amal', seconds: null },
    ]);
  });

  it('goes to whoever is listened to through an interpreter', () => {
    const credit = { seconds: 23, because: 'interpreted' };
    expect(given(GREEK)({ style }).when('eleni', GIVE)).toEqual([
      { type: 'FloorGiven', person: 'amal', seconds: 90, credit },
    ]);
    expect(given(GREEK)({ style, listeners: 0 }).when('eleni', GIVE)).toEqual([
      { type: 'FloorGiven', person: 'amal', seconds: 90 },
    ]);
    // Who speaks the channel's own language is heard without it.
    expect(given(ARABIC)({ style }).when('eleni', GIVE)).toEqual([
      { type: 'FloorGiven', person: 'amal', seconds: 90 },
    ]);
  });

  it('goes to whoever speaks another language than the body keeps its minutes in', () => {
    const minutes = { style: 'summary', times: false, language: 'en' } as const;
    const constitution = { ...CONSTITUTION, interpretation: style, minutes };
    const spoken = (language: string) =>
      decide(
        stateAfter([
          ...PLANNED,
          { type: 'MeetingConstituted', constitution },
          ...OPEN.slice(PLANNED.length),
          { type: 'LanguageDeclared', person: 'amal', language },
        ]),
        GIVE,
        askingAs('eleni', 20),
      );
    expect(spoken('el')).toMatchObject([{ credit: { seconds: 23, because: 'other-language' } }]);
    expect(spoken('en-GB')).toEqual([{ type: 'FloorGiven', person: 'amal', seconds: 90 }]);
  });

  it('is part of the turn, also when it waited', () => {
    const { state, when } = given(GREEK)({ style: { gate: 'off', timeCredit: 100 } });
    const outcome = when('eleni', GIVE);
    if ('refused' in outcome) throw new Error(outcome.refused);
    expect(outcome).toMatchObject([{ type: 'TurnAnnounced', credit: { seconds: 90 } }]);
    expect(state.floor.announced).toBeNull();
    const credit = { seconds: 90, because: 'interpreted' } as const;
    const after = given(GREEK, { ...ANNOUNCED, credit })({ sounds: false });
    const [begun] = [after.when('system', BEGIN)].flat();
    expect(begun).toMatchObject({ type: 'FloorGiven', seconds: 90, credit });
    const given_ = given({ type: 'FloorGiven', person: 'amal', seconds: 90, credit })();
    expect(given_.state.floor.turn).toMatchObject({ seconds: 180, credit });
  });
});
