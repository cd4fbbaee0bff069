import { changedRules } from '@koinon/shared/bodies/rule-changes';
import type { Majority, Purpose, RulePack, Source } from '@koinon/shared/law/rule-pack';

/** A share of a base, without the base. */
export interface Share {
  readonly p: number;
  readonly q: number;
  readonly strict: boolean;
}

/** Shares that councils' laws use. */
const SHARES: readonly Share[] = [
  { p: 1, q: 3, strict: false },
  { p: 1, q: 2, strict: false },
  { p: 1, q: 2, strict: true },
  { p: 3, q: 5, strict: false },
  { p: 2, q: 3, strict: false },
  { p: 3, q: 4, strict: false },
  { p: 4, q: 5, strict: false },
  { p: 1, q: 1, strict: false },
];

export function keyOf({ p, q, strict }: Share): string {
  return `${p}/${q}${strict ? '+' : ''}`;
}

/** The usual shares, and the one that holds where it is another. */
export function sharesWith(current: Share): readonly Share[] {
  const known = SHARES.some((share) => keyOf(share) === keyOf(current));
  return known ? SHARES : [current, ...SHARES];
}

/** The pack with another majority for motions, and for whatever had the same one until now. */
export function withMotionMajority(pack: RulePack, next: Majority): RulePack {
  const before = JSON.stringify(pack.voting.majority.motion);
  const of = (purpose: Purpose) => {
    const held = pack.voting.majority[purpose];
    return JSON.stringify(held) === before ? next : held;
  };
  const majority = {
    motion: next,
    statute: of('statute'),
    'off-agenda': of('off-agenda'),
    procedural: of('procedural'),
    person: of('person'),
  };
  return { ...pack, voting: { ...pack.voting, majority } };
}

/** Whole numbers from 0 to a year's days; null where nothing was written; undefined for anything else. */
export function countOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : LARGEST_COUNT + 1;
  return count <= LARGEST_COUNT ? count : undefined;
}

const LARGEST_COUNT = 365;

/**
 * The copy that a body adopts: a version higher, and each changed rule stands
 * in the body's own decision and no longer in the law it came from.
 */
export function adoptable(
  current: RulePack,
  draft: RulePack,
  because: string,
  language: string,
): RulePack {
  const changed = changedRules(current, draft);
  const own = changed.map((about): Source => ({
    about,
    text: { [language]: because },
    checked: true,
  }));
  const kept = draft.sources.filter(({ about }) => !changed.includes(about));
  return { ...draft, version: current.version + 1, sources: [...kept, ...own] };
}
