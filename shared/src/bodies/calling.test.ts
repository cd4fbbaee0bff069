import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { advisoryDefault } from '../law/packs/advisory-default.ts';
import { atGrazMigrantsCouncil } from '../law/packs/at-graz-migrants-council.ts';
import type { RulePack } from '../law/rule-pack.ts';
import { startOfDay } from '../law/civil-date.ts';
import { checkCall } from './calling.ts';
import type { BodyCommand } from './commands.ts';
import type { BodyEvent, SittingCall } from './events.ts';
import { foundedAfter, FOUNDED, given } from './specification.ts';
import {
  failedInARow,
  inSitting,
  missedInARow,
  remoteIn,
  roleInSitting,
  seatsAtStake,
} from './standing.ts';

const HOUR_MS = 3_600_000;
/** An hour of a day in Athens; none of these days has its clocks changed. */
const at = (date: string, hour: number) => startOfDay(date, 'Europe/Athens') + hour * HOUR_MS;
const SEATED: BodyEvent = {
  type: 'SeatFilled',
  seat: 'seat-1',
  person: 'eleni',
  office: 'chair',
};
const CALL: SittingCall = {
  sentAt: at('2026-11-02', 9),
  startsAt: at('2026-11-09', 17),
  place: 'Town hall',
  repeatOf: 0,
  announced: false,
  originalItems: [],
  notInvited: [],
  urgent: false,
  lateBecause: null,
};
const call = (meeting: string, change: Partial<SittingCall> = {}): BodyCommand => ({
  type: 'CallSitting',
  meeting,
  ...CALL,
  ...change,
  originalItems: [],
  notInvited: [...(change.notInvited ?? [])],
});

function called(meeting: string, number: number, year = 2026): BodyEvent {
  return { type: 'SittingCalled', meeting, number, year, ...CALL };
}

function attended(meeting: string, part: Partial<Extract<BodyEvent, { quorate: boolean }>> = {}) {
  const nobody = { remote: [], absent: [], excused: [] };
  return { type: 'SittingAttended', meeting, quorate: true, ...nobody, ...part } as const;
}

describe('calling a sitting', () => {
  const council = given(...FOUNDED, SEATED);

  it('numbers it in its year', () => {
    expect(council.when(call('m1'))).toEqual([called('m1', 1)]);
    const second = given(...FOUNDED, SEATED, called('m0', 7, 2025), called('m1', 1));
    expect(second.when(call('m2'))).toEqual([called('m2', 2)]);
  });

  it('takes the year where the city is: New Year’s Eve in London is the new year in Athens', () => {
    const startsAt = at('2027-01-01', 0);
    expect(council.when(call('m1', { startsAt }))).toMatchObject([{ year: 2027, number: 1 }]);
  });

  it('is refused when it is late, unless somebody says why', () => {
    const late = { sentAt: at('2026-11-05', 9) };
    expect(council.when(call('m1', late))).toEqual(refused('called-late'));
    const lateBecause = 'Flood in the lower town';
    expect(council.when(call('m1', { ...late, lateBecause }))).toMatchObject([
      { type: 'SittingCalled', lateBecause },
    ]);
  });

  it('is refused without the mayor, whom Greek law wants invited, unless somebody says why', () => {
    const without = { notInvited: ['mayor'] };
    expect(council.when(call('m1', without))).toEqual(refused('must-invite'));
    const lateBecause = 'The office is vacant';
    expect(council.when(call('m1', { ...without, lateBecause }))).toMatchObject([
      { type: 'SittingCalled', notInvited: ['mayor'], lateBecause },
    ]);
    expect(council.when(call('m1', { notInvited: ['eleni'] }))).toMatchObject([
      { type: 'SittingCalled', notInvited: ['eleni'] },
    ]);
  });

  it('says by which source somebody is missing from the invitation', () => {
    const body = foundedAfter(SEATED);
    const { missing } = checkCall(body, { ...CALL, notInvited: ['mayor', 'eleni'] });
    expect(missing.roles).toEqual(['mayor']);
    expect(missing.source).toMatchObject({ about: 'calling.mustInvite', checked: true });
    expect(missing.source?.text.en).toContain('Art. 95 § 5');
    expect(checkCall(body, CALL).missing.roles).toEqual([]);
  });

  it('says by which source it is late, and what an urgent case may do', () => {
    const body = foundedAfter(SEATED);
    const sameDay = { sentAt: at('2026-11-09', 9), startsAt: CALL.startsAt };
    const { ordinary, urgent } = checkCall(body, { ...CALL, ...sameDay, urgent: true });
    expect(ordinary).toMatchObject({ inTime: false, days: 3, latestDay: '2026-11-03' });
    expect(ordinary.source?.about).toBe('calling.days');
    expect(urgent?.inTime).toBe(true);
    expect(checkCall(body, { ...CALL, ...sameDay, urgent: false }).urgent).toBeNull();
  });

  it('wants somebody to invite, and an invitation before the sitting', () => {
    expect(given(...FOUNDED).when(call('m1'))).toEqual(refused('nobody-to-invite'));
    expect(council.when(call('m1', { sentAt: CALL.startsAt + 1 }))).toEqual(
      refused('invitation-after-sitting'),
    );
  });

  it('happens once for a meeting', () => {
    expect(given(...FOUNDED, SEATED, called('m1', 1)).when(call('m1'))).toEqual(
      refused('sitting-already-called'),
    );
  });
});

describe('a sitting that has closed', () => {
  const note = { ...attended('m1'), type: 'NoteAttendance' } as const;
  const asked: BodyCommand = { ...note, remote: [], absent: [], excused: [] };

  it('is noted once, and only when it was called', () => {
    const council = given(...FOUNDED, called('m1', 1));
    expect(council.when(asked, 'system')).toEqual([attended('m1')]);
    expect(council.when({ ...asked, meeting: 'm9' }, 'system')).toEqual(refused('unknown-sitting'));
    expect(given(...FOUNDED, called('m1', 1), attended('m1')).when(asked, 'system')).toEqual(
      refused('attendance-noted'),
    );
  });

  it('counts attendance from afar for its year', () => {
    const body = foundedAfter(
      called('m0', 1, 2025),
      attended('m0', { remote: ['amal'] }),
      called('m1', 1),
      attended('m1', { remote: ['amal', 'eleni'] }),
      called('m2', 2),
      attended('m2', { remote: ['amal'] }),
      called('m3', 3),
    );
    expect(remoteIn(body, 2026)).toEqual({ amal: 2, eleni: 1 });
    expect(remoteIn(body, 2024)).toEqual({});
  });

  it('counts absences in a row, which an excuse neither adds to nor interrupts', () => {
    const body = foundedAfter(
      called('m1', 1),
      attended('m1', { absent: ['amal', 'eleni'] }),
      called('m2', 2),
      attended('m2', { excused: ['amal'] }),
      called('m3', 3),
      attended('m3', { absent: ['amal'] }),
    );
    expect(missedInARow(body, 'amal')).toBe(2);
    expect(missedInARow(body, 'eleni')).toBe(0);
  });

  it('counts how many failed in a row for want of a quorum', () => {
    const body = foundedAfter(
      called('m1', 1),
      attended('m1', { quorate: false }),
      called('m2', 2),
      attended('m2'),
      called('m3', 3),
      attended('m3', { quorate: false }),
      called('m4', 4),
      attended('m4', { quorate: false }),
    );
    expect(failedInARow(body)).toBe(2);
    expect(failedInARow(foundedAfter())).toBe(0);
  });
});

describe('a body in a sitting', () => {
  it('brings its seats, its rules and how it was called', () => {
    const secretary: BodyEvent = { type: 'OfficerNamed', person: 'maja', as: 'secretary' };
    const body = foundedAfter(SEATED, secretary, called('m1', 1));
    const constitution = inSitting(body, 'council', 'm1');
    const { urgent: _urgent, ...callFacts } = CALL;
    expect(constitution).toMatchObject({
      body: 'council',
      number: 1,
      statutory: 3,
      secretary: 'maja',
      pack: { id: 'gr-municipal-council' },
      call: callFacts,
    });
    expect(constitution?.seats).toHaveLength(3);
    expect(inSitting(body, 'council', 'm2')).toBeNull();
  });

  it('makes its people chair, clerk and members of the meeting', () => {
    const body = foundedAfter(
      SEATED,
      { type: 'OfficerNamed', person: 'maja', as: 'secretary' },
      { type: 'OfficerNamed', person: 'bor', as: 'adviser' },
      { type: 'SubstituteNamed', seat: 'seat-1', person: 'ana' },
    );
    const roles = ['eleni', 'maja', 'bor', 'ana'].map((person) => roleInSitting(body, person));
    expect(roles).toEqual(['chair', 'clerk', 'member', 'member']);
  });
});

describe('a seat that absences cost by the rules', () => {
  const foundedUnder =
    (pack: RulePack) =>
    (...events: readonly BodyEvent[]) =>
      foundedAfter(
        { type: 'RulesAdopted', pack, because: 'It is our law' },
        { type: 'SeatFilled', seat: 'seat-2', person: 'amal', office: 'member' },
        ...events,
      );
  const graz = foundedUnder(atGrazMigrantsCouncil);
  const missed = (...meetings: readonly string[]): readonly BodyEvent[] =>
    meetings.flatMap((meeting, index) => [
      called(meeting, index + 1),
      attended(meeting, { absent: ['amal'] }),
    ]);

  it('Graz: is found after three unexcused absences in a row, and not before', () => {
    expect(seatsAtStake(graz(...missed('a', 'b')))).toEqual([]);
    expect(seatsAtStake(graz(...missed('a', 'b', 'c')))).toEqual([
      { person: 'amal', missed: 3, limit: 3 },
    ]);
  });

  it('is never vacated by itself, and is no matter where the rules know of none', () => {
    const events = missed('a', 'b', 'c');
    expect(graz(...events).seats.find(({ member }) => member === 'amal')).toBeDefined();
    expect(seatsAtStake(foundedUnder(advisoryDefault)(...events))).toEqual([]);
  });

  it('is safe again once the member has come', () => {
    const came = [called('d', 4), attended('d')];
    expect(seatsAtStake(graz(...missed('a', 'b', 'c'), ...came))).toEqual([]);
  });
});
