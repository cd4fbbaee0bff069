import type { VersionHead } from '../storage/ports/version-store.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** The most versions without a mark that a document has: a day of much writing, and half a year of days. */
const MOST_UNMARKED = 300;

type Standing = Omit<VersionHead, 'people' | 'namedBy'>;

/**
 * Which versions go: of those without a mark, all of the last day stay, before
 * it the last of each day, and no more than `MOST_UNMARKED` at all.
 *
 * @param versions the oldest first
 */
export function superfluous(versions: readonly Standing[], now: number): readonly number[] {
  const unmarked = versions.filter((version) => !isMarked(version));
  const stays = unmarked.filter(({ at }, index) => {
    const next = unmarked[index + 1];
    return at > now - DAY_MS || next === undefined || dayOf(next.at) !== dayOf(at);
  });
  const staying = new Set(stays.slice(-MOST_UNMARKED));
  return unmarked.filter((version) => !staying.has(version)).map(({ upTo }) => upTo);
}

/** A name, or that it was sent or approved, makes it stay for ever. */
function isMarked({ name, sentAt, approvedAt }: Standing): boolean {
  return name !== null || sentAt !== null || approvedAt !== null;
}

/** Days in Greenwich: whose night it is does not matter here. */
function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}
