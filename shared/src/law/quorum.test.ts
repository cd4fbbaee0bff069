import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atGrazMigrantsCouncil } from './packs/at-graz-migrants-council.ts';
import { deHessenForeignersCouncil } from './packs/de-hessen-foreigners-council.ts';
import { grMunicipalCouncil } from './packs/gr-municipal-council.ts';
import { RULE_PACKS } from './packs.ts';
import { basesOf, countQuorum, quorumAfter } from './quorum.ts';
import type { QuorumCounts } from './quorum.ts';
import type { QuorumRule } from './rule-pack.ts';
import { RUNS } from './verdict.contract.ts';

function counts(statutory: number, present: number, rest: Partial<QuorumCounts> = {}) {
  return {
    statutory,
    filled: statutory,
    present,
    conflicted: 0,
    chairPresent: true,
    allInvited: true,
    inquorateBefore: 0,
    announced: false,
    ...rest,
  };
}

const [greece, graz, hesse] = [
  grMunicipalCouncil.quorum,
  atGrazMigrantsCouncil.quorum,
  deHessenForeignersCouncil.quorum,
];

describe('a count of the quorum', () => {
  it('says what was needed, and of what', () => {
    expect(countQuorum(greece, counts(21, 11))).toEqual({
      quorate: true,
      because: 'enough',
      present: 11,
      needed: 11,
      base: { of: 'statutory', size: 21 },
      repeated: false,
      originalItemsOnly: false,
    });
    expect(countQuorum(greece, counts(21, 10))).toMatchObject({
      quorate: false,
      because: 'short',
      needed: 11,
    });
  });

  it('Graz 9: quorate only when all were invited and chair or a deputy is there', () => {
    expect(countQuorum(graz, counts(9, 5)).quorate).toBe(true);
    expect(countQuorum(graz, counts(9, 5, { allInvited: false }))).toMatchObject({
      quorate: false,
      because: 'not-all-invited',
    });
    expect(countQuorum(graz, counts(9, 9, { chairPresent: false }))).toMatchObject({
      quorate: false,
      because: 'no-chair',
    });
  });

  it('is never enough when nobody is there, not even in a body without seats', () => {
    for (const { quorum } of RULE_PACKS) {
      expect(countQuorum(quorum, counts(0, 0))).toMatchObject({ quorate: false, needed: 1 });
    }
  });

  it('Graz 9, P4: no quorum', () => {
    expect(countQuorum(graz, counts(9, 4))).toMatchObject({ quorate: false, because: 'short' });
  });

  it('Greece 33, third call: P11 quorate, P10 not', () => {
    const third = { inquorateBefore: 2, announced: true };
    expect(countQuorum(greece, counts(33, 11, third))).toMatchObject({
      quorate: true,
      needed: 11,
      repeated: true,
      originalItemsOnly: true,
    });
    expect(countQuorum(greece, counts(33, 10, third)).quorate).toBe(false);
  });

  it('Greece 33, P11: not at the second call, nor at a third that did not say so', () => {
    expect(countQuorum(greece, counts(33, 11, { inquorateBefore: 1, announced: true }))).toEqual(
      countQuorum(greece, counts(33, 11)),
    );
    const unannounced = countQuorum(greece, counts(33, 11, { inquorateBefore: 2 }));
    expect(unannounced).toMatchObject({ quorate: false, needed: 17, repeated: false });
  });

  it('Hessen 37: the second sitting is quorate whatever the number, but not empty', () => {
    const second = { inquorateBefore: 1, announced: true };
    expect(countQuorum(hesse, counts(37, 1, second))).toMatchObject({
      quorate: true,
      needed: 1,
      base: null,
    });
    expect(countQuorum(hesse, counts(37, 0, second)).quorate).toBe(false);
  });
});

describe('what toy systems get wrong', () => {
  it('1 quorum counts statutory seats, not sockets', () => {
    // Nine seats are filled and all nine are here: still not half of 21.
    const few = counts(21, 9, { filled: 9 });
    expect(countQuorum(greece, few)).toMatchObject({ quorate: false, needed: 11 });
    const filled: QuorumRule = { ...greece, threshold: { ...greece.threshold, of: 'filled' } };
    expect(countQuorum(filled, few)).toMatchObject({
      quorate: true,
      needed: 5,
      base: { of: 'filled', size: 9 },
    });
  });

  it('2 sticky versus continuous', () => {
    expect(quorumAfter('sticky', 'established', false, true)).toBe('established');
    expect(quorumAfter('continuous', 'established', false, false)).toBe('lost');
    expect(quorumAfter('until-challenged', 'established', false, false)).toBe('established');
    expect(quorumAfter('until-challenged', 'established', false, true)).toBe('lost');
  });

  it('2 no rule makes a quorum that was never there, and every one lets it come back', () => {
    for (const lasts of ['sticky', 'continuous', 'until-challenged'] as const) {
      expect(quorumAfter(lasts, 'unknown', false, false)).toBe('unknown');
      expect(quorumAfter(lasts, 'lost', false, true)).toBe('lost');
      expect(quorumAfter(lasts, 'lost', true, false)).toBe('established');
    }
  });

  it('3 a conflict of interest leaves E; whether it leaves P is the pack’s', () => {
    const numbers = counts(21, 11, { conflicted: 1 });
    const stays: QuorumRule = { ...greece, conflictStaysPresent: true };
    const leaves: QuorumRule = { ...greece, conflictStaysPresent: false };
    expect(basesOf(stays, numbers)).toMatchObject({ present: 11, entitled: 10 });
    expect(basesOf(leaves, numbers)).toMatchObject({ present: 10, entitled: 10 });
    expect(countQuorum(stays, numbers).quorate).toBe(true);
    expect(countQuorum(leaves, numbers).quorate).toBe(false);
  });
});

describe('for every pack', () => {
  const body = fc.record({
    seats: fc.record({ filled: fc.nat(1_000_000), vacant: fc.nat(1000) }),
    present: fc.nat(1_000_000),
    chairPresent: fc.boolean(),
    allInvited: fc.boolean(),
    inquorateBefore: fc.nat(3),
    announced: fc.boolean(),
  });

  it('exactly the needed number is enough, and nobody more ever too many', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RULE_PACKS), body, ({ quorum }, { seats, ...drawn }) => {
        const { filled, vacant } = seats;
        const numbers = { ...drawn, filled, statutory: filled + vacant, conflicted: 0 };
        const { because, needed } = countQuorum(quorum, numbers);
        const at = (present: number) => countQuorum(quorum, { ...numbers, present }).quorate;
        if (because === 'no-chair' || because === 'not-all-invited') {
          expect(at(filled)).toBe(false);
          return;
        }
        expect(because === 'enough').toBe(numbers.present >= needed);
        expect([at(needed), at(needed - 1), at(needed + 1)]).toEqual([true, false, true]);
      }),
      RUNS,
    );
  });
});
