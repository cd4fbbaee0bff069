import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advisoryDefault } from './packs/advisory-default.ts';
import { atSalzburgMunicipalCouncil } from './packs/at-salzburg-municipal-council.ts';
import { atTirolMunicipalCouncil } from './packs/at-tirol-municipal-council.ts';
import { grMunicipalCouncil } from './packs/gr-municipal-council.ts';
import { settledBy, verdictOf } from './result.ts';
import type { Polled } from './result.ts';
import type { Base, Majority, TieRule, VotingRule } from './rule-pack.ts';
import { PURPOSES, verdictContract } from './verdict.contract.ts';

/** A poll in a full council of those present: Y–No–A, then the rest. */
function poll(yes: number, no: number, abstain = 0, rest: Partial<Polled> = {}): Polled {
  const present = yes + no + abstain;
  return {
    purpose: 'motion',
    secret: false,
    counts: { yes, no, abstain, blank: 0, invalid: 0, notVoted: 0 },
    bases: { statutory: present, filled: present, present, entitled: present },
    quorate: true,
    chairsVote: null,
    tiesBefore: 0,
    ...rest,
  };
}

function ruleWith(rule: Partial<VotingRule>): VotingRule {
  return { ...advisoryDefault.voting, ...rule };
}

function by(majority: Majority): VotingRule['majority'] {
  return {
    motion: majority,
    statute: majority,
    'off-agenda': majority,
    procedural: majority,
    person: majority,
  };
}

function half(of: Base): Majority {
  return { kind: 'share', p: 1, q: 2, of, strict: true };
}

describe('majorities', () => {
  it('relative: more Yes than No, however few', () => {
    const rule = ruleWith({ majority: by({ kind: 'relative' }) });
    expect(verdictOf(rule, poll(2, 1, 90))).toMatchObject({
      outcome: 'adopted',
      base: null,
      needed: 2,
    });
    expect(verdictOf(rule, poll(1, 2, 90)).outcome).toBe('rejected');
  });

  it.each<[Base, number]>([
    ['valid', 8],
    ['cast', 12],
    ['present', 15],
    ['entitled', 14],
    ['filled', 19],
    ['statutory', 21],
  ])('of %s: the base is %i of the same poll', (of, size) => {
    const counts = { yes: 5, no: 3, abstain: 2, blank: 1, invalid: 1, notVoted: 2 };
    const bases = { statutory: 21, filled: 19, present: 15, entitled: 14 };
    const verdict = verdictOf(ruleWith({ majority: by(half(of)) }), {
      ...poll(0, 0),
      counts,
      bases,
    });
    expect(verdict.base).toEqual({ of, size });
    expect(verdict.needed).toBe(Math.floor(size / 2) + 1);
  });

  it('two thirds of ten are seven: 3·Y ≥ 2·10', () => {
    const rule = ruleWith({
      majority: by({ kind: 'share', p: 2, q: 3, of: 'present', strict: false }),
    });
    expect(verdictOf(rule, poll(6, 4))).toMatchObject({ outcome: 'rejected', needed: 7 });
    expect(verdictOf(rule, poll(7, 3))).toMatchObject({ outcome: 'adopted', needed: 7 });
  });

  it('strict or not makes the difference where it comes out even', () => {
    const third = { kind: 'share', p: 2, q: 3, of: 'present' } as const;
    const strict = ruleWith({ majority: by({ ...third, strict: true }) });
    const atLeast = ruleWith({ majority: by({ ...third, strict: false }) });
    expect(verdictOf(strict, poll(6, 3))).toMatchObject({ outcome: 'rejected', needed: 7 });
    expect(verdictOf(atLeast, poll(6, 3))).toMatchObject({ outcome: 'adopted', needed: 6 });
  });

  it('nothing is adopted without a single Yes', () => {
    const atLeast = { kind: 'share', p: 1, q: 2, of: 'cast', strict: false } as const;
    expect(verdictOf(ruleWith({ majority: by(atLeast) }), poll(0, 0)).outcome).toBe('rejected');
    expect(verdictOf(advisoryDefault.voting, poll(0, 0, 9))).toMatchObject({
      outcome: 'rejected',
      because: 'short',
      needed: 1,
    });
  });

  it('a lost quorum is no result, whatever the votes', () => {
    expect(verdictOf(advisoryDefault.voting, poll(9, 0, 0, { quorate: false }))).toMatchObject({
      outcome: 'no-quorum',
      because: 'no-quorum',
      next: null,
    });
  });
});

describe('an abstention', () => {
  const rule = (abstention: VotingRule['abstention'], of: Base) =>
    ruleWith({ abstention, majority: by(half(of)) });

  it('not counted: two of three valid votes are enough in a council of nineteen', () => {
    expect(verdictOf(rule('not-counted', 'valid'), poll(2, 1, 16)).outcome).toBe('adopted');
  });

  it('counts as no: it is in the base and on the other side', () => {
    expect(verdictOf(rule('counts-as-no', 'valid'), poll(3, 2, 1))).toMatchObject({
      outcome: 'rejected',
      because: 'tie-rule',
      base: { of: 'valid', size: 6 },
    });
    const relative = ruleWith({ abstention: 'counts-as-no', majority: by({ kind: 'relative' }) });
    expect(verdictOf(relative, poll(3, 2, 1)).outcome).toBe('rejected');
  });

  it.each<[Base, number]>([
    ['present', 5],
    ['entitled', 5],
    ['cast', 5],
    ['valid', 5],
    ['statutory', 9],
    ['filled', 9],
  ])('counts as absent: it leaves the base of %s', (of, size) => {
    expect(verdictOf(rule('counts-as-absent', of), poll(3, 2, 4)).base).toEqual({ of, size });
  });
});

describe('a tie', () => {
  const tied = (open: TieRule, rest: Partial<Polled> = {}) =>
    verdictOf(ruleWith({ tie: { open, secret: 'rejected' } }), poll(4, 4, 0, rest));

  it('is rejected, decided by the chair, by the chair’s side, by a second vote, or by lot', () => {
    expect(tied('rejected')).toMatchObject({ outcome: 'rejected', because: 'tie-rule' });
    expect(tied('chair-decides')).toMatchObject({ outcome: 'tied', next: 'chair-decides' });
    expect(tied('lot')).toMatchObject({ outcome: 'tied', because: 'tie', next: 'lot' });
    expect(tied('again-then-rejected')).toMatchObject({ next: 'again-then-rejected' });
    expect(tied('again-then-rejected', { tiesBefore: 1 })).toMatchObject({
      outcome: 'rejected',
      because: 'tie-rule',
      next: null,
    });
  });

  it('goes to the side of whoever chairs, and is rejected where they took none', () => {
    expect(tied('chairs-side', { chairsVote: 'yes' })).toMatchObject({
      outcome: 'adopted',
      because: 'chairs-side',
    });
    expect(tied('chairs-side', { chairsVote: 'no' }).outcome).toBe('rejected');
    expect(tied('chairs-side', { chairsVote: 'abstain' }).because).toBe('tie-rule');
    expect(tied('chairs-side').because).toBe('tie-rule');
  });

  it('is settled by the chair’s word or the lot, and says so', () => {
    expect(settledBy(tied('chair-decides'), 'chair-decided', 'yes')).toMatchObject({
      outcome: 'adopted',
      because: 'chair-decided',
      next: null,
    });
    expect(settledBy(tied('lot'), 'lot', 'no')).toMatchObject({
      outcome: 'rejected',
      because: 'lot',
    });
  });

  it('is none where more than the votes was needed', () => {
    const chair = { chairsVote: 'yes' } as const;
    const rule = (majority: Majority) =>
      ruleWith({ majority: by(majority), tie: { open: 'chairs-side', secret: 'lot' } });
    expect(verdictOf(rule(half('statutory')), poll(4, 4, 0, chair)).because).toBe('short');
    const twoThirds = { kind: 'share', p: 2, q: 3, of: 'valid', strict: false } as const;
    expect(verdictOf(rule(twoThirds), poll(4, 4, 0, chair)).because).toBe('short');
    expect(verdictOf(rule(half('present')), poll(4, 4, 1, chair)).because).toBe('short');
    expect(verdictOf(rule(half('present')), poll(4, 4, 0, chair)).because).toBe('chairs-side');
    expect(verdictOf(rule(half('present')), poll(4, 3, 1, chair)).because).toBe('short');
  });
});

describe('what toy systems get wrong', () => {
  it('3 a conflict of interest leaves E; whether it leaves P is the pack’s', () => {
    const polled = poll(5, 4, 0, {
      bases: { statutory: 21, filled: 21, present: 10, entitled: 9 },
    });
    expect(verdictOf(ruleWith({ majority: by(half('present')) }), polled).outcome).toBe('rejected');
    expect(verdictOf(ruleWith({ majority: by(half('entitled')) }), polled).outcome).toBe('adopted');
  });

  it('5 a member whose line drops at the vote is not a No', () => {
    // Six came, one line dropped: five are there for the vote, and three of them are enough.
    const { voting } = atTirolMunicipalCouncil;
    expect(verdictOf(voting, poll(3, 2)).outcome).toBe('adopted');
    const asNo = { statutory: 9, filled: 9, present: 6, entitled: 6 };
    expect(verdictOf(voting, poll(3, 2, 0, { bases: asNo })).outcome).toBe('rejected');
  });

  it('7 the tie rule differs between open and secret', () => {
    const { voting } = atSalzburgMunicipalCouncil;
    const open = poll(5, 3, 2, { chairsVote: 'yes' });
    expect(verdictOf(voting, open)).toMatchObject({ outcome: 'adopted', because: 'chairs-side' });
    expect(verdictOf(voting, { ...open, secret: true, chairsVote: null })).toMatchObject({
      outcome: 'rejected',
      because: 'tie-rule',
    });
  });

  it('9 the casting vote belongs to whoever chairs when the poll closes', () => {
    // The votes are the same; who chairs at the close voted the other way.
    const { voting } = grMunicipalCouncil;
    expect(verdictOf(voting, poll(8, 8, 0, { chairsVote: 'yes' })).outcome).toBe('adopted');
    expect(verdictOf(voting, poll(8, 8, 0, { chairsVote: 'no' })).outcome).toBe('rejected');
  });

  it('11 the result keeps majority, base and need, and is computed again from what is stored', () => {
    const polled = poll(5, 3, 2, { chairsVote: 'yes' });
    const { voting } = atSalzburgMunicipalCouncil;
    const stored: unknown = JSON.parse(
      JSON.stringify({ polled, verdict: verdictOf(voting, polled) }),
    );
    expect(stored).toEqual({
      polled,
      verdict: {
        outcome: 'adopted',
        because: 'chairs-side',
        next: null,
        majority: { kind: 'share', p: 1, q: 2, of: 'present', strict: true },
        base: { of: 'present', size: 10 },
        needed: 6,
      },
    });
  });
});

const term = fc.integer({ min: 1, max: 1000 });
const majority: fc.Arbitrary<Majority> = fc.oneof(
  fc.constant<Majority>({ kind: 'relative' }),
  fc
    .record({
      p: term,
      q: term,
      of: fc.constantFrom<Base>('valid', 'cast', 'present', 'statutory', 'filled', 'entitled'),
      strict: fc.boolean(),
    })
    .map(({ p, q, ...rest }) => ({
      kind: 'share' as const,
      p: Math.min(p, q),
      q: Math.max(p, q),
      ...rest,
    })),
  fc.constantFrom<Majority>(half('valid'), half('cast'), half('present'), half('entitled')),
);
const tieRule = fc.constantFrom<TieRule>(
  'rejected',
  'chair-decides',
  'chairs-side',
  'again-then-rejected',
  'lot',
);

describe('any rule', () => {
  verdictContract(
    fc
      .record({
        all: majority,
        purpose: fc.constantFrom(...PURPOSES),
        other: majority,
        abstention: fc.constantFrom('not-counted', 'counts-as-no', 'counts-as-absent'),
        tie: fc.record({ open: tieRule, secret: tieRule }),
      })
      .map(({ all, purpose, other, abstention, tie }) =>
        ruleWith({ majority: { ...by(all), [purpose]: other }, abstention, tie }),
      ),
  );
});
