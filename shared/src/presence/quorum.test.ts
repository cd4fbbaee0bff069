import { describe, expect, it } from 'vitest';
import { atGrazMigrantsCouncil as GRAZ } from '../law/packs/at-graz-migrants-council.ts';
import { deHessenForeignersCouncil as HESSEN } from '../law/packs/de-hessen-foreigners-council.ts';
import { grMunicipalCouncil as GREECE } from '../law/packs/gr-municipal-council.ts';
import type { RulePack } from '../law/rule-pack.ts';
import { isQuorate } from './quorum.ts';
import { council, members, sittingOf } from './specification.ts';
import { headcount } from './standing.ts';

const CHALLENGE = { type: 'ChallengeQuorum' } as const;
function opened(seats: number, pack: RulePack, present: number, call = {}) {
  return sittingOf(council(seats, { pack, call }))
    .arrive(...members(present))
    .open();
}

function types(sitting: { readonly events: readonly { readonly type: string }[] }): string[] {
  return sitting.events.map(({ type }) => type).filter((type) => type.startsWith('Quorum'));
}

describe('the quorum when the sitting opens', () => {
  it('is found, with the numbers it rests on', () => {
    const { latest, attendance } = sittingOf(council(21, { pack: GREECE }))
      .arrive(...members(7))
      .connect('m8', 'm9', 'm10', 'm11')
      .open();
    const counts = {
      quorate: true,
      because: 'enough',
      present: 11,
      room: 7,
      online: 4,
      substitutes: 0,
      needed: 11,
      base: { of: 'statutory', size: 21 },
      repeated: false,
      originalItemsOnly: false,
    };
    expect(latest).toEqual([{ type: 'QuorumEstablished', counts }]);
    expect(attendance.quorum).toMatchObject({ status: 'established', challengedBy: null, counts });
  });

  it('is recorded as missing, and established with the member who was wanting', () => {
    const waiting = opened(21, HESSEN, 10);
    expect(waiting.latest).toMatchObject([{ type: 'QuorumMissing', counts: { because: 'short' } }]);
    expect(isQuorate(waiting.attendance.quorum)).toBe(false);
    expect(types(waiting.arrive('m11', 'm12'))).toEqual(['QuorumMissing', 'QuorumEstablished']);
  });

  it('is not looked for before, nor while the sitting is suspended, nor after it closed', () => {
    const before = sittingOf(council(21)).arrive(...members(21));
    expect(before.attendance.quorum).toEqual({ status: 'unknown' });
    const suspended = before
      .open()
      .suspend()
      .depart(...members(15));
    expect(types(suspended)).toEqual(['QuorumEstablished']);
    expect(types(suspended.open())).toEqual(['QuorumEstablished', 'QuorumLost']);
    expect(types(before.open().close())).toEqual(['QuorumEstablished']);
  });

  it('is nobody’s business where nobody said who makes up the body', () => {
    const free = sittingOf(null).open();
    expect(free.events).toEqual([]);
    expect(free.refusal('m1', CHALLENGE)).toBe('no-quorum-rule');
  });

  it('wants chair or deputy, and everybody invited, where the pack says so', () => {
    const headless = opened(9, GRAZ, 9).depart('m1', 'm2');
    expect(headless.latest.at(-1)).toMatchObject({
      type: 'QuorumLost',
      counts: { because: 'no-chair', present: 7 },
    });
    expect(headless.arrive('m2').latest).toContainEqual(
      expect.objectContaining({ type: 'QuorumEstablished' }),
    );
    expect(opened(9, GRAZ, 9, { notInvited: ['m9'] }).latest).toMatchObject([
      { type: 'QuorumMissing', counts: { because: 'not-all-invited' } },
    ]);
  });
});

describe('examples: the migrants’ council of Graz, 9 seats', () => {
  it.each([
    [4, 'QuorumMissing'],
    [5, 'QuorumEstablished'],
    [6, 'QuorumEstablished'],
  ])('with %i present it opens with %s', (present, type) => {
    expect(opened(9, GRAZ, present).latest).toMatchObject([
      { type, counts: { present, needed: 5 } },
    ]);
  });
});

describe('examples: the foreigners’ council in Hessen, 37 seats', () => {
  it('is quorate with 19', () => {
    expect(opened(37, HESSEN, 19).latest).toMatchObject([{ type: 'QuorumEstablished' }]);
  });

  it('stays quorate with 18 as long as nobody challenges it', () => {
    const thinned = opened(37, HESSEN, 19).depart('m19');
    expect(types(thinned)).toEqual(['QuorumEstablished']);
    expect(isQuorate(thinned.attendance.quorum)).toBe(true);
  });

  it('loses it when it is challenged with 18, and finds it again with 19', () => {
    const challenged = opened(37, HESSEN, 19).depart('m19').give('m4', CHALLENGE);
    expect(challenged.latest).toMatchObject([
      { type: 'QuorumChallenged', by: 'm4' },
      { type: 'QuorumLost', counts: { present: 18, needed: 19, because: 'short' } },
    ]);
    expect(challenged.attendance.quorum).toMatchObject({ status: 'lost', challengedBy: 'm4' });
    expect(challenged.refusal('m4', CHALLENGE)).toBe('quorum-not-there');
    expect(types(challenged.arrive('m20'))).toEqual([
      'QuorumEstablished',
      'QuorumChallenged',
      'QuorumLost',
      'QuorumEstablished',
    ]);
  });

  it('keeps it when it is challenged with 19', () => {
    const challenged = opened(37, HESSEN, 19).give('m4', CHALLENGE);
    expect(challenged.latest).toMatchObject([
      { type: 'QuorumChallenged', by: 'm4' },
      { type: 'QuorumConfirmed', counts: { present: 19 } },
    ]);
    expect(challenged.attendance.quorum).toMatchObject({
      status: 'challenged-and-held',
      challengedBy: 'm4',
    });
    expect(types(challenged.depart('m19').give('m5', CHALLENGE)).slice(-2)).toEqual([
      'QuorumChallenged',
      'QuorumLost',
    ]);
  });
});

describe('examples: a Greek municipal council, 33 seats, third call', () => {
  const third = { repeatOf: 2, announced: true, originalItems: ['housing'] };

  it.each([
    [11, 'QuorumEstablished'],
    [10, 'QuorumMissing'],
  ])('with %i present it opens with %s', (present, type) => {
    expect(opened(33, GREECE, present, third).latest).toMatchObject([
      { type, counts: { present, needed: 11, repeated: true, originalItemsOnly: true } },
    ]);
  });

  it('is quorate on the original items only', () => {
    const sitting = opened(33, GREECE, 11, third).item('housing');
    expect(types(sitting)).toEqual(['QuorumEstablished']);
    const other = sitting.item('parking');
    expect(other.latest).toMatchObject([{ type: 'QuorumLost', counts: { needed: 17 } }]);
    expect(types(other.item('housing')).at(-1)).toBe('QuorumEstablished');
  });

  it('needs 17 in the second call, and where the invitation does not say what it is', () => {
    for (const call of [
      { ...third, repeatOf: 1 },
      { ...third, announced: false },
    ]) {
      expect(opened(33, GREECE, 16, call).latest).toMatchObject([{ type: 'QuorumMissing' }]);
      expect(opened(33, GREECE, 17, call).latest).toMatchObject([{ type: 'QuorumEstablished' }]);
    }
  });

  it('holds to the end whoever leaves, also when it is challenged', () => {
    const left = opened(33, GREECE, 17).depart(...members(16).slice(1));
    expect(types(left)).toEqual(['QuorumEstablished']);
    expect(left.give('m1', CHALLENGE).latest).toMatchObject([
      { type: 'QuorumChallenged' },
      { type: 'QuorumConfirmed', counts: { present: 2, quorate: false } },
    ]);
  });
});

describe('challenging the quorum', () => {
  it('is for people who are here, while the sitting is open', () => {
    const sitting = opened(9, HESSEN, 6);
    expect(sitting.refusal('m7', CHALLENGE)).toBe('not-here');
    expect(sitting.suspend().refusal('m3', CHALLENGE)).toBe('meeting-not-open');
    expect(opened(9, HESSEN, 4).refusal('m3', CHALLENGE)).toBe('quorum-not-there');
  });
});

describe('a count', () => {
  it('can be taken at any time, without an event', () => {
    const body = council(9, { pack: GREECE });
    const { attendance } = sittingOf(body).arrive('m1').connect('m2');
    expect(headcount(attendance, body, null)).toMatchObject({
      present: 2,
      room: 1,
      online: 1,
      quorate: false,
      needed: 5,
    });
  });
});
