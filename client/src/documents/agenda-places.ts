import { placedEntries } from '@koinon/shared/documents/agenda';
import type { PlacedEntry } from '@koinon/shared/documents/agenda';
import type * as Y from 'yjs';

/** A gap narrower than this is spread anew before something is put into it. */
const NARROWEST = 1e-6;
/** How much of a gap a moved block takes, so that its lines stay together. */
const BLOCK_SHARE = 1e-3;

/**
 * Puts entries into one gap of the order, one behind the other. Two people who
 * put something into the same gap at once choose different places in it by
 * chance, so that their items do not get between each other.
 * @param before the id that follows them; null: they come last
 */
export function putBefore(doc: Y.Doc, ids: readonly string[], before: string | null): void {
  if (gapBefore(doc, ids, before).width < NARROWEST) spread(doc);
  const { from, width } = gapBefore(doc, ids, before);
  const start = from + width * (0.25 + Math.random() / 2);
  const step = (width * BLOCK_SHARE) / ids.length;
  const entries = placedEntries(doc);
  settle(entries);
  for (const [at, id] of ids.entries()) {
    entries.find((one) => one.id === id)?.entry.set('place', start + at * step);
  }
}

/** The place that an entry added at the end gets. */
export function lastPlace(doc: Y.Doc): number {
  const entries = placedEntries(doc);
  settle(entries);
  return Math.floor(entries.at(-1)?.place ?? 0) + 1;
}

function gapBefore(
  doc: Y.Doc,
  ids: readonly string[],
  before: string | null,
): { readonly from: number; readonly width: number } {
  const others = placedEntries(doc).filter(({ id }) => !ids.includes(id));
  const found = others.findIndex(({ id }) => id === before);
  const at = found < 0 ? others.length : found;
  const next = others[at]?.place;
  const from = others[at - 1]?.place ?? (next ?? 1) - 1;
  return { from, width: next === undefined ? 1 : next - from };
}

/** Writes down the places that follow from the array only, before something else changes them. */
function settle(entries: readonly PlacedEntry[]): void {
  for (const { entry, place } of entries) {
    if (entry.get('place') !== place) entry.set('place', place);
  }
}

function spread(doc: Y.Doc): void {
  for (const [at, { entry }] of placedEntries(doc).entries()) entry.set('place', at + 1);
}
