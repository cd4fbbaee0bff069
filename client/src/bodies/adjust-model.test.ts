import { grMunicipalCouncil } from '@koinon/shared/law/packs/gr-municipal-council';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import { sourceOf } from '@koinon/shared/law/sources';
import { describe, expect, it } from 'vitest';
import { adoptable, countOf, keyOf, sharesWith, withMotionMajority } from './adjust-model.ts';

const PACK: RulePack = grMunicipalCouncil;

describe('adjusting a rule pack', () => {
  it('offers the usual shares, and an unusual one that holds', () => {
    const usual = sharesWith({ p: 1, q: 2, strict: true });
    expect(usual.map(keyOf)).toContain('1/2+');
    expect(sharesWith({ p: 5, q: 9, strict: true }).map(keyOf)).toEqual([
      '5/9+',
      ...usual.map(keyOf),
    ]);
  });

  it('changes the majority of motions and of what had the same', () => {
    const next = { kind: 'share', p: 2, q: 3, of: 'present', strict: false } as const;
    const { majority } = withMotionMajority(PACK, next).voting;
    expect(majority).toMatchObject({ motion: next, statute: next, person: next });
    expect(majority['off-agenda']).toEqual(PACK.voting.majority['off-agenda']);
  });

  it('makes a version higher, whose changed rules stand in the body’s own decision', () => {
    const draft = { ...PACK, quorum: { ...PACK.quorum, lasts: 'continuous' } as const };
    const adopted = adoptable(PACK, draft, 'Decision 12', 'en');
    expect(adopted.version).toBe(PACK.version + 1);
    expect(sourceOf(adopted, 'quorum.lasts')).toEqual({
      about: 'quorum.lasts',
      text: { en: 'Decision 12' },
      checked: true,
    });
    expect(sourceOf(adopted, 'quorum.threshold')).toEqual(sourceOf(PACK, 'quorum.threshold'));
  });

  it('reads counts', () => {
    expect(['', ' ', '0', '12', '365'].map(countOf)).toEqual([null, null, 0, 12, 365]);
    expect(['-1', '1.5', '366', 'many'].map(countOf)).toEqual(Array(4).fill(undefined));
  });
});
