import type { Base, Majority, Purpose, Threshold } from '../rule-pack.ts';

/** The few phrases that the packs' laws use for a share. */
type Share<Of extends Base> = Threshold & { readonly of: Of };

export function moreThanHalfOf<Of extends Base>(of: Of): Share<Of> {
  return { p: 1, q: 2, of, strict: true };
}

export function atLeast<Of extends Base>(p: number, q: number, of: Of): Share<Of> {
  return { p, q, of, strict: false };
}

export function majorityBy(threshold: Threshold): Majority {
  return { kind: 'share', ...threshold };
}

/** One majority for everything that is decided, except where another is given. */
export function majorities(
  all: Threshold,
  others: Partial<Record<Purpose, Threshold>> = {},
): Readonly<Record<Purpose, Majority>> {
  const by = (purpose: Purpose) => majorityBy(others[purpose] ?? all);
  return {
    motion: by('motion'),
    statute: by('statute'),
    'off-agenda': by('off-agenda'),
    procedural: by('procedural'),
    person: by('person'),
  };
}
