import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { bodyCommands } from './commands.ts';
import type { BodyCommand } from './commands.ts';
import { FOUNDED, given, PACK } from './specification.ts';

const FOUND = {
  type: 'FoundBody',
  name: { en: 'Council' },
  statutory: 3,
  pack: 'gr-municipal-council',
  timeZone: 'Europe/Athens',
} as const;
const CHAIR = { type: 'SeatFilled', seat: 'seat-1', person: 'eleni', office: 'chair' } as const;
const MEMBER = { type: 'SeatFilled', seat: 'seat-2', person: 'amal', office: 'member' } as const;
const fill = (seat: string, person: string, office: 'chair' | 'deputy' | 'member' = 'member') =>
  ({ type: 'FillSeat', seat, person, office }) as const;
const substitute = (seat: string, person: string) =>
  ({ type: 'NameSubstitute', seat, person }) as const;
const officer = (person: string, as: 'secretary' | 'adviser') =>
  ({ type: 'NameOfficer', person, as }) as const;

describe('a body', () => {
  it('is founded once, with its rules whole and as many seats as the law gives it', () => {
    expect(given().when(FOUND)).toEqual(FOUNDED);
    expect(given(...FOUNDED).when(FOUND)).toEqual(refused('already-founded'));
  });

  it('is founded by rules that are known', () => {
    expect(given().when({ ...FOUND, pack: 'common-sense' })).toEqual(refused('unknown-rules'));
  });

  it('is nobody’s business but an administrator’s', () => {
    for (const role of ['chair', 'clerk', 'member', 'guest'] as const) {
      expect(given().when(FOUND, role)).toEqual(refused('not-your-role'));
    }
    expect(given().when({ type: 'CreateSeat' })).toEqual(refused('body-not-founded'));
  });

  it('has its attendance noted by the system alone', () => {
    expect(bodyCommands.NoteAttendance.by).toEqual(['system']);
  });

  it('takes another name', () => {
    const name = { en: 'City council' };
    expect(given(...FOUNDED).when({ type: 'RenameBody', name })).toEqual([
      { type: 'BodyRenamed', name },
    ]);
  });
});

describe('a seat', () => {
  it('gets an id that no seat has had before', () => {
    const shrunk = given(...FOUNDED, { type: 'SeatRemoved', seat: 'seat-3' });
    expect(shrunk.when({ type: 'CreateSeat' })).toEqual([{ type: 'SeatCreated', seat: 'seat-4' }]);
  });

  it('is removed only while it is vacant, and never the last one', () => {
    const remove = (seat: string): BodyCommand => ({ type: 'RemoveSeat', seat });
    const council = given(...FOUNDED, CHAIR);
    expect(council.when(remove('seat-2'))).toEqual([{ type: 'SeatRemoved', seat: 'seat-2' }]);
    expect(council.when(remove('seat-1'))).toEqual(refused('seat-filled'));
    expect(council.when(remove('seat-9'))).toEqual(refused('unknown-seat'));
    const last = given(
      ...FOUNDED,
      { type: 'SeatRemoved', seat: 'seat-1' },
      { type: 'SeatRemoved', seat: 'seat-2' },
    );
    expect(last.when(remove('seat-3'))).toEqual(refused('last-seat'));
  });

  it('is filled by one person, who holds no other', () => {
    const council = given(...FOUNDED, CHAIR);
    expect(council.when(fill('seat-2', 'amal'))).toEqual([MEMBER]);
    expect(council.when(fill('seat-1', 'amal'))).toEqual(refused('seat-taken'));
    expect(council.when(fill('seat-2', 'eleni'))).toEqual(refused('already-seated'));
    expect(council.when(fill('seat-2', 'nobody'))).toEqual(refused('unknown-person'));
  });

  it('gives its holder another office, and the chair passes', () => {
    const council = given(...FOUNDED, CHAIR, MEMBER);
    expect(council.when(fill('seat-1', 'eleni', 'chair'))).toEqual(refused('already-so'));
    expect(council.when(fill('seat-2', 'amal', 'deputy'))).toEqual([
      { ...MEMBER, office: 'deputy' },
    ]);
    expect(council.when(fill('seat-2', 'amal', 'chair'))).toEqual([
      { ...CHAIR, office: 'member' },
      { ...MEMBER, office: 'chair' },
    ]);
  });

  it('is vacated together with its substitute', () => {
    const named = { type: 'SubstituteNamed', seat: 'seat-2', person: 'ana' } as const;
    const vacate = { type: 'VacateSeat', seat: 'seat-2' } as const;
    expect(given(...FOUNDED, MEMBER, named).when(vacate)).toEqual([
      { type: 'SubstituteReleased', seat: 'seat-2' },
      { type: 'SeatVacated', seat: 'seat-2' },
    ]);
    expect(given(...FOUNDED).when(vacate)).toEqual(refused('seat-vacant'));
  });
});

describe('a substitute', () => {
  const council = given(...FOUNDED, CHAIR, MEMBER);

  it('stands by for a member, and for several', () => {
    const named = { type: 'SubstituteNamed', seat: 'seat-2', person: 'ana' } as const;
    expect(council.when(substitute('seat-2', 'ana'))).toEqual([named]);
    const again = given(...FOUNDED, CHAIR, MEMBER, named);
    expect(again.when(substitute('seat-1', 'ana'))).toEqual([{ ...named, seat: 'seat-1' }]);
    expect(again.when(substitute('seat-2', 'ana'))).toEqual(refused('already-so'));
  });

  it('stands by for somebody, and is not of the body otherwise', () => {
    expect(council.when(substitute('seat-3', 'ana'))).toEqual(refused('seat-vacant'));
    expect(council.when(substitute('seat-2', 'eleni'))).toEqual(refused('already-seated'));
    expect(given(...FOUNDED, MEMBER).when({ type: 'ReleaseSubstitute', seat: 'seat-2' })).toEqual(
      refused('no-substitute'),
    );
  });
});

describe('an officer', () => {
  const secretary = { type: 'OfficerNamed', person: 'maja', as: 'secretary' } as const;

  it('is one secretary, whose office passes, and any number of advisers', () => {
    expect(given(...FOUNDED).when(officer('maja', 'secretary'))).toEqual([secretary]);
    const council = given(...FOUNDED, secretary);
    expect(council.when(officer('ana', 'secretary'))).toEqual([
      { type: 'OfficerReleased', person: 'maja' },
      { ...secretary, person: 'ana' },
    ]);
    expect(council.when(officer('ana', 'adviser'))).toEqual([
      { type: 'OfficerNamed', person: 'ana', as: 'adviser' },
    ]);
    expect(council.when(officer('maja', 'secretary'))).toEqual(refused('already-so'));
  });

  it('holds no seat', () => {
    expect(given(...FOUNDED, MEMBER).when(officer('amal', 'adviser'))).toEqual(
      refused('already-seated'),
    );
    expect(given(...FOUNDED, secretary).when(fill('seat-1', 'maja'))).toEqual(
      refused('already-officer'),
    );
  });

  it('is released', () => {
    const release = { type: 'ReleaseOfficer', person: 'maja' } as const;
    expect(given(...FOUNDED, secretary).when(release)).toEqual([
      { type: 'OfficerReleased', person: 'maja' },
    ]);
    expect(given(...FOUNDED).when(release)).toEqual(refused('not-an-officer'));
  });
});

describe('a list of members', () => {
  const list = {
    type: 'SeatMembers',
    members: [
      { person: 'eleni', office: 'chair' },
      { person: 'amal', office: 'deputy' },
    ],
    substitutes: [{ person: 'ana', member: 'amal' }],
    officers: [{ person: 'maja', as: 'secretary' }],
  } satisfies BodyCommand;

  it('fills the vacant seats in their order', () => {
    const before = { ...MEMBER, seat: 'seat-1', person: 'nikos' } as const;
    expect(given(...FOUNDED, before).when(list)).toEqual([
      { ...CHAIR, seat: 'seat-2' },
      { ...MEMBER, seat: 'seat-3', office: 'deputy' },
      { type: 'SubstituteNamed', seat: 'seat-3', person: 'ana' },
      { type: 'OfficerNamed', person: 'maja', as: 'secretary' },
    ]);
  });

  it('is taken in whole or not at all', () => {
    const council = given(...FOUNDED);
    const twice = [...list.members, { person: 'eleni', office: 'member' as const }];
    expect(council.when({ ...list, members: twice })).toEqual(refused('already-seated'));
    const many = [...twice, { person: 'nikos', office: 'member' as const }];
    expect(council.when({ ...list, members: many })).toEqual(refused('too-few-seats'));
    const whose = [{ person: 'ana', member: 'grace' }];
    expect(council.when({ ...list, substitutes: whose })).toEqual(refused('unknown-member'));
  });
});

describe('the rules of a body', () => {
  const pack = {
    ...PACK,
    version: 2,
    calling: { ...PACK.calling, days: 5, mustInvite: [...PACK.calling.mustInvite] },
    sources: [...PACK.sources],
  };
  const because = 'Decision 12/2026';
  const adopt = (adopted: typeof pack) =>
    given(...FOUNDED).when({ type: 'AdoptRules', pack: adopted, because });

  it('are adopted whole, with the reason, and those before stay in the record', () => {
    expect(adopt(pack)).toEqual([{ type: 'RulesAdopted', pack, because }]);
    const { body } = given(...FOUNDED, { type: 'RulesAdopted', pack, because });
    expect(body.status === 'founded' && body.rules.map((one) => one.pack.version)).toEqual([1, 2]);
  });

  it('have a higher version when they changed, and change when they have one', () => {
    expect(adopt({ ...pack, version: 1 })).toEqual(refused('version-not-raised'));
    expect(adopt({ ...pack, calling: { ...pack.calling, days: 3 } })).toEqual(
      refused('rules-unchanged'),
    );
  });

  it('can be others altogether', () => {
    const other = { ...pack, id: 'si-municipal-council', version: 1 };
    expect(adopt(other)).toMatchObject([{ type: 'RulesAdopted', pack: other }]);
  });
});
