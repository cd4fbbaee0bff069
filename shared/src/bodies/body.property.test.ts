import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../kernel/outcome.ts';
import { evolveBody } from './body.ts';
import type { Body } from './body.ts';
import type { BodyCommand } from './commands.ts';
import type { BodyEvent } from './events.ts';
import { decideBody } from './rules.ts';
import { bodyAfter, FOUNDED } from './specification.ts';
import { peopleOf } from './standing.ts';

const PEOPLE = ['eleni', 'amal', 'nikos', 'grace', 'maja'];
const person = fc.constantFrom(...PEOPLE, 'stranger');
const seat = fc.constantFrom('seat-1', 'seat-2', 'seat-3', 'seat-4', 'seat-9');
const office = fc.constantFrom('chair' as const, 'deputy' as const, 'member' as const);
const kind = fc.constantFrom('secretary' as const, 'adviser' as const);
const meeting = fc.constantFrom('m1', 'm2', 'm3');
const moment = fc.integer({ min: 0, max: 4e12 });

const command: fc.Arbitrary<BodyCommand> = fc.oneof(
  fc.constant({ type: 'CreateSeat' } as const),
  fc.record({ type: fc.constant('RemoveSeat' as const), seat }),
  fc.record({ type: fc.constant('FillSeat' as const), seat, person, office }),
  fc.record({ type: fc.constant('VacateSeat' as const), seat }),
  fc.record({ type: fc.constant('NameSubstitute' as const), seat, person }),
  fc.record({ type: fc.constant('ReleaseSubstitute' as const), seat }),
  fc.record({ type: fc.constant('NameOfficer' as const), person, as: kind }),
  fc.record({ type: fc.constant('ReleaseOfficer' as const), person }),
  fc.record({
    type: fc.constant('SeatMembers' as const),
    members: fc.array(fc.record({ person, office }), { maxLength: 3 }),
    substitutes: fc.array(fc.record({ person, member: person }), { maxLength: 2 }),
    officers: fc.array(fc.record({ person, as: kind }), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('SetTalkGroups' as const),
    groups: fc.array(fc.record({ id: kind, name: fc.constant({ en: 'Group' }) }), { maxLength: 1 }),
    shownTo: fc.constantFrom('officers' as const, 'inside' as const),
  }),
  fc.record({
    type: fc.constant('SetMinutesStyle' as const),
    style: fc.constantFrom('summary' as const, 'verbatim' as const),
    times: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('SetInterpretationStyle' as const),
    gate: fc.constantFrom('off' as const, 'warn' as const, 'hold' as const),
  }),
  fc.record({
    type: fc.constant('SetRecordingStyle' as const),
    keepDays: fc.constantFrom(null, 30, 90),
  }),
  fc.record({
    type: fc.constant('KeepTemplate' as const),
    template: kind,
    name: kind,
    items: fc.constant([
      { title: { en: 'Minutes' }, kind: 'decision', depth: 0 as const, minutes: 5, proposal: '' },
    ]),
  }),
  fc.record({ type: fc.constant('RenameTemplate' as const), template: kind, name: kind }),
  fc.record({ type: fc.constant('RemoveTemplate' as const), template: kind }),
  fc.record({
    type: fc.constant('CallSitting' as const),
    meeting,
    sentAt: moment,
    startsAt: moment,
    place: fc.constant('Hall'),
    repeatOf: fc.nat(3),
    announced: fc.boolean(),
    originalItems: fc.constant([]),
    notInvited: fc.constantFrom([], ['mayor']),
    urgent: fc.boolean(),
    lateBecause: fc.constantFrom(null, 'Flood'),
  }),
  fc.record({
    type: fc.constant('NoteAttendance' as const),
    meeting,
    quorate: fc.boolean(),
    remote: fc.subarray(PEOPLE),
    absent: fc.subarray(PEOPLE),
    excused: fc.subarray(PEOPLE),
  }),
);

const facts = { role: 'system', isPerson: (id: string) => PEOPLE.includes(id) } as const;

/** Everything that a body must never be, whatever was asked of it. */
function check(body: Body): void {
  if (body.status === 'unfounded') throw new Error('the body is gone');
  const { seats, secretary, advisers, sittings } = body;
  const members = seats.flatMap(({ member }) => member ?? []);
  const officers = [...(secretary === null ? [] : [secretary]), ...advisers];
  const substitutes = new Set(seats.flatMap(({ substitute }) => substitute ?? []));
  const parts = [...members, ...officers, ...substitutes];
  expect(new Set(parts).size).toBe(parts.length);
  expect(new Set(peopleOf(body))).toEqual(new Set(parts));
  expect(parts).not.toContain('stranger');
  expect(seats.length).toBeGreaterThan(0);
  expect(new Set(seats.map((one) => one.seat)).size).toBe(seats.length);
  expect(seats.filter((one) => one.office === 'chair').length).toBeLessThanOrEqual(1);
  expect(seats.every(({ member, substitute }) => member !== null || substitute === null)).toBe(
    true,
  );
  const numbers = sittings.map(({ year, number }) => `${year}/${number}`);
  expect(new Set(numbers).size).toBe(numbers.length);
}

describe('a body, whatever is asked of it', () => {
  it('stays one that can sit, and is what its record says', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let body = bodyAfter(FOUNDED);
        const events: BodyEvent[] = [...FOUNDED];
        for (const one of commands) {
          const outcome = decideBody(body, one, facts);
          expect(decideBody(body, one, facts)).toEqual(outcome);
          if (isRefusal(outcome)) continue;
          for (const event of outcome) {
            events.push(event);
            const n = events.length;
            body = evolveBody(body, event, { n, at: n - 1, by: 'administrator' });
          }
          check(body);
        }
        expect(bodyAfter(events)).toEqual(body);
      }),
      { numRuns: 1_000 },
    );
  });
});
