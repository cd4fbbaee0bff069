import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PresenceCommand } from './commands.ts';
import type { PresenceEvent } from './events.ts';
import { evolveAttendance, initialAttendance } from './presence.ts';
import type { Attendance } from './presence.ts';
import { BEAT_MS, council, HALL_CODE, sittingOf } from './specification.ts';
import type { Sitting } from './specification.ts';
import { headcount, standing } from './standing.ts';

const RUNS = { numRuns: 1_000 };
const ITEMS = ['housing', 'parking'];

const people = fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5', 's3', 's4', 'clerk', 'guest');
const items = fc.constantFrom(...ITEMS);
const standsFor = fc.constantFrom(undefined, undefined, 'm3', 'm4', 'm5');
const moment = fc.integer({ min: 0, max: 40 }).map((beats) => beats * (BEAT_MS / 2));

const commands: fc.Arbitrary<PresenceCommand> = fc.oneof(
  fc.record({ type: fc.constant('Arrive' as const), standsFor }),
  fc.record({ type: fc.constant('CheckIn' as const), code: fc.constant(HALL_CODE), standsFor }),
  fc.record({ type: fc.constant('NoteArrival' as const), person: people, standsFor }),
  fc.record({
    type: fc.constantFrom(
      'NoteDeparture' as const,
      'NoteLineDropped' as const,
      'NoteLineRestored' as const,
      'EndGrace' as const,
      'Excuse' as const,
      'WithdrawExcuse' as const,
    ),
    person: people,
  }),
  fc.record({
    type: fc.constantFrom('LeaveForConflict' as const, 'ReturnFromConflict' as const),
    item: items,
    person: people,
  }),
  fc.record({ type: fc.constantFrom('Leave' as const, 'ChallengeQuorum' as const) }),
  fc.record({
    type: fc.constant('CorrectPresence' as const),
    person: people,
    since: moment,
    from: moment,
    to: fc.option(moment),
    reason: fc.constant('Noted too late'),
  }),
);

type Step =
  | { readonly by: string; readonly command: PresenceCommand }
  | { readonly go: 'open' | 'suspend' }
  | { readonly item: string | null };

const steps: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ by: people, command: commands }), weight: 8 },
  { arbitrary: fc.record({ go: fc.constantFrom('open' as const, 'suspend' as const) }), weight: 1 },
  { arbitrary: fc.record({ item: fc.option(items) }), weight: 1 },
);
const stories = fc.array(steps, { maxLength: 40 });

const bodies = fc
  .record({
    vacant: fc.integer({ min: 0, max: 2 }),
    lasts: fc.constantFrom('sticky' as const, 'until-challenged' as const, 'continuous' as const),
    needsChair: fc.boolean(),
    conflictStaysPresent: fc.boolean(),
    repeated: fc.boolean(),
  })
  .map(({ vacant, repeated, ...quorum }) =>
    council(5, {
      statutory: 5 + vacant,
      quorum: {
        ...quorum,
        repeat: { after: 1, threshold: null, originalItemsOnly: true, mustBeAnnounced: false },
      },
      call: { repeatOf: repeated ? 1 : 0, originalItems: ['housing'] },
    }),
  );

function next(sitting: Sitting, step: Step): Sitting {
  if ('go' in step) return step.go === 'open' ? sitting.open() : sitting.suspend();
  if ('item' in step) return sitting.item(step.item);
  const { by, command } = step;
  return sitting.refusal(by, command) === null ? sitting.give(by, command) : sitting;
}

function play(body: ReturnType<typeof council>, story: readonly Step[]): Sitting {
  return story.reduce(next, sittingOf(body));
}

/** Every presence of one person, in the order of their beginnings. */
function intervalsOf({ here, past }: Attendance, person: string) {
  const ended = past.filter((one) => one.person === person).map(({ from, to }) => ({ from, to }));
  const present = here[person];
  const all = present === undefined ? ended : [...ended, { from: present.since, to: Infinity }];
  return all.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

describe('any story of comings and goings', () => {
  it('never has two presences of one person overlap', () => {
    fc.assert(
      fc.property(bodies, stories, (body, story) => {
        const { attendance } = play(body, story);
        const everybody = [
          ...Object.keys(attendance.here),
          ...attendance.past.map((p) => p.person),
        ];
        for (const person of new Set(everybody)) {
          intervalsOf(attendance, person).reduce(
            (before, interval) => {
              expect(interval.from).toBeGreaterThanOrEqual(before.to);
              expect(interval.to).toBeGreaterThanOrEqual(interval.from);
              return interval;
            },
            { from: 0, to: 0 },
          );
        }
      }),
      RUNS,
    );
  });

  it('never counts more people than seats are filled, nor anybody twice', () => {
    fc.assert(
      fc.property(bodies, stories, fc.option(items), (body, story, item) => {
        const found = standing(play(body, story).attendance, body, item);
        const { bases, present, room, online, entitled, conflicts, excused, absent } = found;
        expect(present).toBeLessThanOrEqual(bases.filled);
        expect(bases.filled).toBeLessThanOrEqual(bases.statutory);
        expect(room + online).toBe(present);
        expect(bases).toMatchObject({ present, entitled: entitled.length });
        expect(new Set([...entitled, ...conflicts]).size).toBe(entitled.length + conflicts.length);
        const atTheTable = found.places.filter(({ person, member }) => person === member);
        expect(atTheTable.length + excused.length + absent.length).toBe(bases.filled);
      }),
      RUNS,
    );
  });

  it('never has a substitute and their member at the table together', () => {
    fc.assert(
      fc.property(bodies, stories, (body, story) => {
        const { here } = play(body, story).attendance;
        for (const presence of Object.values(here)) {
          if (presence.standsFor !== null)
            expect(Object.keys(here)).not.toContain(presence.standsFor);
        }
      }),
      RUNS,
    );
  });

  it('establishes and loses the quorum in turns, and answers each challenge at once', () => {
    fc.assert(
      fc.property(bodies, stories, (body, story) => {
        const { events } = play(body, story);
        const told = events.filter(({ type }) => type.startsWith('Quorum'));
        told.forEach(({ type }, index) => {
          const before = told[index - 1]?.type ?? null;
          expect(FOLLOWS[type], `${type} after ${before}`).toContain(before);
        });
        for (const [index, event] of events.entries()) {
          if (event.type !== 'QuorumChallenged') continue;
          expect(['QuorumConfirmed', 'QuorumLost']).toContain(events[index + 1]?.type);
        }
      }),
      RUNS,
    );
  });

  it('says what holds: an open sitting whose quorum follows every count is quorate when its count is', () => {
    fc.assert(
      fc.property(bodies, stories, (drawn, story) => {
        const quorum = { ...drawn.pack.quorum, lasts: 'continuous' } as const;
        const body = { ...drawn, pack: { ...drawn.pack, quorum } };
        const { attendance } = play(body, story).open().item(null);
        const holds = ['established', 'challenged-and-held'].includes(attendance.quorum.status);
        expect(holds).toBe(headcount(attendance, body, null).quorate);
      }),
      RUNS,
    );
  });

  it('folds again to the same attendance', () => {
    fc.assert(
      fc.property(bodies, stories, (body, story) => {
        const { events, attendance } = play(body, story);
        const again = events.reduce(
          (state: Attendance, event: PresenceEvent, index) =>
            evolveAttendance(state, event, { n: index + 1, at: (index + 1) * BEAT_MS, by: 'x' }),
          initialAttendance,
        );
        expect(Object.keys(again.here)).toEqual(Object.keys(attendance.here));
        expect(again.past.map(({ person, from, to }) => ({ person, from, to }))).toEqual(
          attendance.past.map(({ person, from, to }) => ({ person, from, to })),
        );
        expect(again.quorum).toEqual(attendance.quorum);
      }),
      RUNS,
    );
  });
});

/** Which events may stand before each of the quorum's; null is the beginning. */
const FOLLOWS: Readonly<Record<string, readonly (string | null)[]>> = {
  QuorumMissing: [null],
  QuorumEstablished: [null, 'QuorumMissing', 'QuorumLost'],
  QuorumChallenged: ['QuorumEstablished', 'QuorumConfirmed'],
  QuorumConfirmed: ['QuorumChallenged'],
  QuorumLost: ['QuorumEstablished', 'QuorumConfirmed', 'QuorumChallenged'],
};
