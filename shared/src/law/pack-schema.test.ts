import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { rulePackSchema } from './pack-schema.ts';
import { grMunicipalCouncil } from './packs/gr-municipal-council.ts';
import { RULE_PACKS } from './packs.ts';
import type { RulePack } from './rule-pack.ts';

type Frozen<T> = T extends readonly (infer One)[]
  ? readonly Frozen<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

const PACK: RulePack = grMunicipalCouncil;

function isAccepted(pack: unknown): boolean {
  return rulePackSchema.safeParse(pack).success;
}

describe('the schema of an adjusted copy', () => {
  it('is the type of a rule pack, neither more nor less', () => {
    expectTypeOf<Frozen<z.output<typeof rulePackSchema>>>().toEqualTypeOf<Frozen<RulePack>>();
  });

  it.each(RULE_PACKS.map((pack) => [pack.id, pack] as const))(
    'accepts %s as it is',
    (_id, pack) => {
      expect(rulePackSchema.parse(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
    },
  );

  it('accepts no word too many, at any depth', () => {
    const { quorum, voting, calling } = PACK;
    const unknown = { fee: 1 };
    expect(isAccepted({ ...PACK, ...unknown })).toBe(false);
    expect(isAccepted({ ...PACK, quorum: { ...quorum, ...unknown } })).toBe(false);
    expect(isAccepted({ ...PACK, voting: { ...voting, tie: { ...voting.tie, ...unknown } } })).toBe(
      false,
    );
    expect(isAccepted({ ...PACK, calling: { ...calling, ...unknown } })).toBe(false);
    expect(isAccepted({ ...PACK, remark: undefined })).toBe(false);
  });

  it.each(Object.keys(PACK))('accepts none without %s', (key) => {
    const entries = Object.entries(PACK).filter(([name]) => name !== key);
    expect(isAccepted(Object.fromEntries(entries))).toBe(false);
  });

  it('takes a pack that says nothing of consent rounds as one that has none', () => {
    const { consent: _said, ...voting } = PACK.voting;
    const read = rulePackSchema.parse({ ...PACK, voting });
    expect(read.voting.consent).toBe(false);
  });

  it('accepts no majority that nobody could ever reach', () => {
    const withMotion = (motion: object) => ({
      ...PACK,
      voting: { ...PACK.voting, majority: { ...PACK.voting.majority, motion } },
    });
    const share = { kind: 'share', p: 2, q: 3, of: 'valid', strict: false };
    expect(isAccepted(withMotion(share))).toBe(true);
    expect(isAccepted(withMotion({ ...share, p: 3 }))).toBe(true);
    expect(isAccepted(withMotion({ kind: 'relative' }))).toBe(true);
    for (const wrong of [
      { p: 3, strict: true },
      { p: 4 },
      { p: 0 },
      { q: 0 },
      { p: 0.5 },
      { p: 1, q: 1001 },
      { of: 'sockets' },
    ]) {
      expect(isAccepted(withMotion({ ...share, ...wrong }))).toBe(false);
    }
  });

  it('measures a quorum by seats only', () => {
    const withBase = (of: string) => ({
      ...PACK,
      quorum: { ...PACK.quorum, threshold: { p: 1, q: 2, of, strict: true } },
    });
    expect(['statutory', 'filled'].map(withBase).map(isAccepted)).toEqual([true, true]);
    expect(['present', 'valid'].map(withBase).map(isAccepted)).toEqual([false, false]);
  });

  it('takes dates that exist, links to the web and text without tricks', () => {
    expect(isAccepted({ ...PACK, validFrom: '2026-02-30' })).toBe(false);
    expect(isAccepted({ ...PACK, checkedOn: '22.11.2026' })).toBe(false);
    expect(isAccepted({ ...PACK, name: { en: 'a\u202eb' } })).toBe(false);
    expect(isAccepted({ ...PACK, name: {} })).toBe(false);
    expect(isAccepted({ ...PACK, name: { constructor: 'x' } })).toBe(false);
    const source = { about: 'voting.tie', text: { en: 'Here.' }, checked: true };
    const withLink = (link: string) => ({ ...PACK, sources: [{ ...source, link }] });
    expect(isAccepted(withLink('https://example.org/law'))).toBe(true);
    expect(isAccepted(withLink('javascript:alert(1)'))).toBe(false);
  });
});
