import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import {
  deputies,
  filledSeats,
  isMember,
  officersOf,
  seatOf,
  substitutesFor,
} from './constitution.ts';
import { meetingCommands } from './commands.ts';
import type { Constitution } from './constitution.ts';
import { constitutionOf } from './meeting.ts';
import { CALLED, CONSTITUTION, SITTING, told } from './specification.ts';

const [PLANNED] = CALLED;
const constitute = (change: Partial<Constitution> = {}) =>
  ({ type: 'ConstituteMeeting', constitution: { ...CONSTITUTION, ...change } }) as const;

describe('constituting a meeting', () => {
  it('freezes who makes up the body, and under which rules', () => {
    if (PLANNED === undefined) throw new Error('a story begins with a plan');
    expect(told(PLANNED).when('system', constitute())).toEqual([
      { type: 'MeetingConstituted', constitution: CONSTITUTION },
    ]);
    expect(constitutionOf(told(PLANNED).meeting)).toBeNull();
    expect(constitutionOf(told(...CALLED).meeting)).toEqual(CONSTITUTION);
  });

  it('can be said anew until the sitting opens, and not before it is called', () => {
    const again = constitute({ number: 8 });
    expect(told(...CALLED).when('system', again)).toEqual([
      { type: 'MeetingConstituted', constitution: again.constitution },
    ]);
    expect(told(...SITTING).when('system', again)).toEqual(refused('meeting-already-open'));
    expect(told().when('system', again)).toEqual(refused('meeting-not-planned'));
  });

  it('stays with the meeting through its life', () => {
    const later = told(
      ...SITTING,
      { type: 'MeetingSuspended' },
      { type: 'MeetingResumed' },
      { type: 'MeetingClosed' },
    );
    expect(constitutionOf(later.meeting)).toEqual(CONSTITUTION);
    expect(constitutionOf(told().meeting)).toBeNull();
  });

  const { seats } = CONSTITUTION;
  const seat = { seat: 's5', member: 'vera', office: 'member', substitute: null } as const;
  it.each([
    ['more-seats-than-statutory', { statutory: 3 }],
    ['seat-named-twice', { seats: [...seats, { ...seat, seat: 's1' }] }],
    ['person-seated-twice', { seats: [...seats, { ...seat, member: 'amal' }] }],
    ['person-seated-twice', { seats: [...seats, { ...seat, substitute: 'nikos' }] }],
    ['person-seated-twice', { advisers: ['amal'] }],
    ['two-chairs', { seats: [...seats, { ...seat, office: 'chair' as const }] }],
  ] as const)('is refused with %s', (code, change) => {
    expect(told(...CALLED).when('system', constitute(change))).toEqual(refused(code));
  });

  it('comes over the gate whole, and with nothing besides', () => {
    const { input } = meetingCommands.ConstituteMeeting;
    const passes = (constitution: unknown) => input.safeParse({ constitution }).success;
    expect(input.parse({ constitution: CONSTITUTION })).toEqual({ constitution: CONSTITUTION });
    expect(passes({ ...CONSTITUTION, mood: 'good' })).toBe(false);
    expect(passes({ ...CONSTITUTION, statutory: 4.5 })).toBe(false);
    expect(passes({ ...CONSTITUTION, pack: { ...CONSTITUTION.pack, quorum: {} } })).toBe(false);
  });

  it('may have one substitute behind several seats', () => {
    const shared = [...seats, { ...seat, substitute: 'samir' }];
    expect(told(...CALLED).when('system', constitute({ seats: shared }))).toHaveLength(1);
  });
});

describe('reading a constitution', () => {
  it('tells seats, members and those who are none', () => {
    expect(seatOf(CONSTITUTION, 'amal')?.seat).toBe('s3');
    expect(seatOf(CONSTITUTION, 'samir')).toBeNull();
    expect(filledSeats(CONSTITUTION).map(({ member }) => member)).toEqual([
      'eleni',
      'nikos',
      'amal',
    ]);
    expect(['eleni', 'grace', 'samir'].map((id) => isMember(CONSTITUTION, id))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('tells the officers', () => {
    expect(deputies(CONSTITUTION)).toEqual(['nikos']);
    expect(officersOf(CONSTITUTION)).toEqual({
      chair: 'eleni',
      deputies: ['nikos'],
      secretary: 'maja',
    });
    expect(officersOf({ ...CONSTITUTION, seats: [] }).chair).toBeNull();
  });

  it('tells who may sit for a member, where the pack knows substitutes', () => {
    expect(substitutesFor(CONSTITUTION, 'amal')).toEqual(['samir']);
    expect(substitutesFor(CONSTITUTION, 'nikos')).toEqual([]);
    expect(substitutesFor(CONSTITUTION, 'grace')).toEqual([]);
    const { pack } = CONSTITUTION;
    const without = { ...pack, voting: { ...pack.voting, substitutes: false } };
    expect(substitutesFor({ ...CONSTITUTION, pack: without }, 'amal')).toEqual([]);
  });
});
