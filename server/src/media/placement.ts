/**
 * Which media worker a peer of a meeting goes to. A meeting stays together
 * while there is room: every further worker costs a copy of each packet. It
 * spreads when a worker has as many peers as it serves well, and when all have,
 * evenly.
 *
 * Pure; `peers` counts everybody on the worker, of all meetings.
 */
export const PEERS_PER_WORKER = 400;

export interface Placeable {
  readonly peers: number;
}

export function placeFor<Place extends Placeable>(
  living: readonly Place[],
  used: ReadonlySet<Place>,
  most: number,
): Place | null {
  const roomy = living.filter(({ peers }) => peers < most);
  const candidates = roomy.length === 0 ? living : roomy;
  const here = candidates.filter((place) => used.has(place));
  return fewest(here.length > 0 && roomy.length > 0 ? here : candidates);
}

function fewest<Place extends Placeable>(places: readonly Place[]): Place | null {
  const [first = null] = places.toSorted((a, b) => a.peers - b.peers);
  return first;
}
