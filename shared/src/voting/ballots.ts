import type { Ballot } from './poll.ts';

/**
 * Counted ballots in the order of the register, null where there is none, in
 * pages of some places each; pages and places behind the last ballot are left
 * out. A thousand members may vote within a second, and each vote makes a new
 * list: so only a page is copied, and the list of pages.
 */
export type Ballots = readonly (readonly (Ballot | null)[])[];

/** About the root of the largest register, so that a page and the list of pages are equally short. */
const PLACES_A_PAGE = 32;

/** The ballot at a place of the register, counted from 0; null where there is none. */
export function ballotAt(ballots: Ballots, place: number): Ballot | null {
  return ballots[Math.floor(place / PLACES_A_PAGE)]?.[place % PLACES_A_PAGE] ?? null;
}

export function withBallotAt(ballots: Ballots, place: number, ballot: Ballot): Ballots {
  const number = Math.floor(place / PLACES_A_PAGE);
  const page = withEntry(ballots[number] ?? [], place % PLACES_A_PAGE, ballot, null);
  return withEntry(ballots, number, page, []);
}

/** A copy with one entry changed; `filler` stands where there was nothing before it. */
function withEntry<Entry>(
  entries: readonly Entry[],
  at: number,
  entry: Entry,
  filler: Entry,
): readonly Entry[] {
  const copy = entries.slice();
  while (copy.length < at) copy.push(filler);
  copy[at] = entry;
  return copy;
}
