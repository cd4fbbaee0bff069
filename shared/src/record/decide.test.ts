import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../identity/people.ts';
import { isRefusal } from '../kernel/outcome.ts';
import { decide } from './decide.ts';
import { askingAs } from './specification.ts';
import { planFor } from './media-facts.ts';
import { evolve, initialState } from './meeting-state.ts';
import type { MeetingState, Recorded } from './meeting-state.ts';
import { commandRegistry } from './registry.ts';
import type { RecordCommand } from './registry.ts';
import { BEAT_MS, CAST, PLANNED, stateAfter } from './specification.ts';

const people = fc.constantFrom(...Object.keys(CAST), 'system', 'stranger');
const channels = fc.constantFrom('el', 'ar', 'fr');
const items = fc.constantFrom('opening', 'housing');
const seconds = fc.integer({ min: 10, max: 600 });
const title = fc.constant({ en: 'Title' });

const simple = fc.constantFrom(
  ...(
    [
      'OpenMeeting',
      'SuspendMeeting',
      'ResumeMeeting',
      'CloseMeeting',
      'Arrive',
      'Leave',
      'RaiseHand',
      'LowerHand',
      'TakeFloor',
      'YieldFloor',
      'OpenFloor',
      'CloseFloor',
    ] as const
  ).map((type) => ({ type })),
);
const aboutPerson = fc.record({
  type: fc.constantFrom(
    'NoteArrival' as const,
    'NoteDeparture' as const,
    'NoteLineDropped' as const,
    'NoteLineRestored' as const,
    'EndGrace' as const,
    'PutOnList' as const,
    'TakeOffList' as const,
    'NoteInterpreterVanished' as const,
    'NoteInterpreterReturned' as const,
  ),
  person: people,
});
const commands: fc.Arbitrary<RecordCommand> = fc.oneof(
  { arbitrary: simple, weight: 4 },
  { arbitrary: aboutPerson, weight: 3 },
  fc.record({ type: fc.constant('PlanMeeting' as const), title, body: title }),
  fc.record({ type: fc.constant('OpenItem' as const), item: items, title }),
  fc.record({
    type: fc.constant('GiveFloor' as const),
    person: people,
    seconds: fc.option(seconds),
  }),
  fc.record({ type: fc.constant('ExtendTurn' as const), seconds }),
  fc.record({ type: fc.constant('OpenChannel' as const), channel: channels }),
  fc.record({
    type: fc.constantFrom('AssignInterpreter' as const, 'ReleaseInterpreter' as const),
    person: people,
    channel: channels,
  }),
  fc.record({ type: fc.constant('GoOnAir' as const), channel: channels, takeOver: fc.boolean() }),
  fc.record({ type: fc.constant('GoOffAir' as const), channel: channels }),
);
const stories = fc.array(fc.record({ by: people, command: commands }), { maxLength: 60 });

interface Played {
  readonly state: MeetingState;
  readonly events: readonly Recorded[];
}

function play(story: readonly { by: string; command: RecordCommand }[]): Played {
  let state = stateAfter(PLANNED);
  const events: Recorded[] = [];
  for (const { by, command } of story) {
    const outcome = decide(state, command, askingAs(by));
    if (isRefusal(outcome)) continue;
    for (const event of outcome) {
      const n = PLANNED.length + events.length + 1;
      const recorded = { n, at: n * BEAT_MS, by, event };
      events.push(recorded);
      state = evolve(state, recorded);
    }
  }
  return { state, events };
}

const RUNS = { numRuns: 1_000 };

describe('any story of commands', () => {
  it('is decided the same way twice, and never throws', () => {
    fc.assert(
      fc.property(stories, (story) => {
        expect(play(story)).toEqual(play(story));
      }),
      RUNS,
    );
  });

  it('leaves at most one holder of the floor, present and not waiting', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { floor, attendance } = play(story).state;
        const waiting = floor.list.map(({ person }) => person);
        expect(new Set(waiting).size).toBe(waiting.length);
        if (floor.turn === null) return;
        expect(Object.keys(attendance.here)).toContain(floor.turn.person);
        expect(waiting).not.toContain(floor.turn.person);
      }),
      RUNS,
    );
  });

  it('has each interpreter on air in one channel at most, and assigned to it', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const held = Object.values(play(story).state.interpretation.channels).flatMap(
          ({ air, assigned }) => (air.status === 'off' ? [] : [{ person: air.person, assigned }]),
        );
        expect(new Set(held.map(({ person }) => person)).size).toBe(held.length);
        for (const { person, assigned } of held) expect(assigned).toContain(person);
      }),
      RUNS,
    );
  });

  it('opens microphones of people who are present and may speak, and of nobody else', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { state } = play(story);
        const { floor } = planFor(state, (id) => CAST[id] ?? null);
        for (const person of floor) {
          expect(Object.keys(state.attendance.here)).toContain(person);
          expect(['chair', 'clerk', 'member']).toContain(CAST[person]);
        }
        expect(state.meeting.status === 'closed' && floor.length > 0).toBe(false);
      }),
      RUNS,
    );
  });

  it('survives events of a later version', () => {
    const later = { n: 1, at: 1, by: 'system', event: { type: 'SomethingNew', person: 'nikos' } };
    expect(evolve(initialState, JSON.parse(JSON.stringify(later)))).toEqual(initialState);
  });
});

describe('every command', () => {
  it('is refused to every role that its entry does not name', () => {
    const everyone = [...ROLES, 'system'] as const;
    const state = stateAfter(PLANNED);
    for (const [type, { by }] of Object.entries(commandRegistry)) {
      for (const role of everyone) {
        if ((by as readonly string[]).includes(role)) continue;
        const command = { type } as unknown as RecordCommand;
        const outcome = decide(state, command, { ...askingAs('somebody'), role });
        expect(outcome, `${type} by ${role}`).toEqual({ refused: 'not-your-role' });
      }
    }
  });
});
