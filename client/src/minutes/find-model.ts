/** How often the words looked for stand in each section, in the sections' order. */
export interface Count {
  readonly section: string;
  readonly count: number;
}

/** One of the places found. */
export interface Place {
  readonly section: string;
  /** Counted from 0 within its section. */
  readonly at: number;
}

export function totalOf(counts: readonly Count[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Which of all the places this is, counted from 1; null when it is none of them any more. */
export function rankOf(counts: readonly Count[], place: Place | null): number | null {
  const index = counts.findIndex(({ section }) => section === place?.section);
  const here = counts[index];
  if (place === null || here === undefined || place.at >= here.count) return null;
  return totalOf(counts.slice(0, index)) + place.at + 1;
}

/** The next place, or the one before; after the last comes the first. Null where there is none. */
export function stepFrom(counts: readonly Count[], place: Place | null, by: 1 | -1): Place | null {
  const total = totalOf(counts);
  if (total === 0) return null;
  const rank = rankOf(counts, place);
  if (rank === null) return nearest(counts, place?.section ?? null, by);
  return placeAt(counts, (rank - 1 + by + total) % total);
}

/** From a section on: where somebody reads they look first. */
function nearest(counts: readonly Count[], section: string | null, by: 1 | -1): Place | null {
  const from = Math.max(
    0,
    counts.findIndex((one) => one.section === section),
  );
  const around = [...counts.slice(from), ...counts.slice(0, from)];
  const order = by === 1 ? around : around.toReversed();
  const found = order.find(({ count }) => count > 0);
  return found === undefined
    ? null
    : { section: found.section, at: by === 1 ? 0 : found.count - 1 };
}

function placeAt(counts: readonly Count[], rank: number): Place | null {
  let left = rank;
  for (const { section, count } of counts) {
    if (left < count) return { section, at: left };
    left -= count;
  }
  return null;
}
