import * as Y from 'yjs';

/** How many updates are merged at once: merging many flatly costs the square of their number. */
const FAN = 16;

/** One update that does what all of them do, in their order. */
export function merged(updates: readonly Uint8Array[]): Uint8Array {
  if (updates.length <= FAN) return Y.mergeUpdates([...updates]);
  const next: Uint8Array[] = [];
  for (let at = 0; at < updates.length; at += FAN) {
    next.push(merged(updates.slice(at, at + FAN)));
  }
  return merged(next);
}
