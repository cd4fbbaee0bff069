import type { Version } from '@koinon/shared/documents/versions';

/** A version by its number, or the document as it is now. */
export type Which = number | 'now';

/** What a version is compared with; `nothing`: it is only read. */
export type Against = Which | 'nothing' | 'before';

export interface Day {
  /** Any moment of it, in milliseconds. */
  readonly at: number;
  /** The newest first. */
  readonly versions: readonly Version[];
}

/**
 * Versions by the days on which they were kept, the newest first.
 *
 * @param dayOf what a day is called, where the reader is
 */
export function daysOf(
  versions: readonly Version[],
  dayOf: (at: number) => string,
): readonly Day[] {
  const days: { name: string; at: number; versions: Version[] }[] = [];
  for (const version of versions.toReversed()) {
    const name = dayOf(version.at);
    const last = days.at(-1);
    if (last?.name === name) last.versions.push(version);
    else days.push({ name, at: version.at, versions: [version] });
  }
  return days;
}

/** The two that are compared, the earlier one first; null where one is only read. */
export function sidesOf(
  versions: readonly Version[],
  shown: Which,
  against: Against,
): readonly [Which, Which] | null {
  const other = against === 'before' ? versionBefore(versions, shown) : against;
  if (other === 'nothing' || other === null || other === shown) return null;
  return orderOf(other) < orderOf(shown) ? [other, shown] : [shown, other];
}

/** The version before; of the document as it is now the last one. Null where there is none. */
export function versionBefore(versions: readonly Version[], shown: Which): number | null {
  return versions.findLast(({ upTo }) => upTo < orderOf(shown))?.upTo ?? null;
}

function orderOf(which: Which): number {
  return which === 'now' ? Infinity : which;
}
