import * as Y from 'yjs';
import type { Localized } from '../kernel/localized.ts';
import { isSafeHref } from './minutes-schema.ts';
import { AGENDA_ITEMS } from './shape.ts';

/**
 * The agenda: a Y.Array of Y.Maps. They stand in the order of their `place`s,
 * not in that of the array: whoever moves an item gives it another place and
 * leaves it where it is, so that what somebody else writes into it meanwhile
 * is not lost, and two who move the same one leave it once. Each has
 *
 * - `id`, a string. An id stands for one item: the first in the array counts;
 * - `place`, a number: lower ones come first, equal ones as in the array;
 *   absent: its number in the array, from 1;
 * - `kind`, one of `AGENDA_KINDS`; anything else is read as a deliberation;
 * - `titles`, a Y.Map from language tag to string;
 * - `depth`, 0 or 1 (absent: 0): an item of depth 1 belongs to the nearest of
 *   depth 0 above it;
 * - `minutes`, a number: how long it should take; absent: nobody said;
 * - `presenter`, a string: a person's id, or words;
 * - `links` and `attachments`, each one value that is replaced as a whole: JSON
 *   lists of `AgendaLink` and `AgendaAttachment`;
 * - `proposal`, a Y.Text: the motion's proposed text.
 */
export const AGENDA_KINDS = [
  'information',
  'deliberation',
  'decision',
  'election',
  'report',
  'break',
] as const;

export type AgendaKind = (typeof AGENDA_KINDS)[number];

export interface AgendaLink {
  readonly href: string;
  readonly label: string;
}

export interface AgendaAttachment {
  /** The SHA-256 of its bytes, under which it is kept. */
  readonly blob: string;
  readonly name: string;
  /** The media type, as the server found it. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

export interface AgendaItem {
  readonly id: string;
  readonly kind: AgendaKind;
  readonly titles: Localized;
  readonly depth: 0 | 1;
  /** Null: nobody said. */
  readonly minutes: number | null;
  /** A person's id, or words; empty: nobody said. */
  readonly presenter: string;
  readonly links: readonly AgendaLink[];
  readonly attachments: readonly AgendaAttachment[];
  readonly proposal: string;
}

/** The items that count, in their order. What is no item is passed over. */
export function agendaItems(doc: Y.Doc): readonly AgendaItem[] {
  return placedEntries(doc).flatMap(({ entry }) => itemOf(entry) ?? []);
}

/** An item as it stands in the document. */
export interface PlacedEntry {
  readonly id: string;
  readonly place: number;
  readonly entry: Y.Map<unknown>;
}

/** The entries that count, in the order of the items. */
export function placedEntries(doc: Y.Doc): readonly PlacedEntry[] {
  const found = new Map<string, PlacedEntry>();
  for (const [at, entry] of doc.getArray<unknown>(AGENDA_ITEMS).toArray().entries()) {
    const id: unknown = entry instanceof Y.Map ? entry.get('id') : null;
    if (!(entry instanceof Y.Map) || !isString(id) || id === '' || found.has(id)) continue;
    found.set(id, { id, entry, place: placeOf(entry, at) });
  }
  return [...found.values()].toSorted((one, other) => one.place - other.place);
}

/** @param at where it stands in the array, from 0 */
function placeOf(entry: Y.Map<unknown>, at: number): number {
  const place = entry.get('place');
  return typeof place === 'number' && Number.isFinite(place) ? place : at + 1;
}

function itemOf(entry: Y.Map<unknown>): AgendaItem | null {
  const id = entry.get('id');
  if (typeof id !== 'string' || id === '') return null;
  const kind = entry.get('kind');
  const minutes = entry.get('minutes');
  const presenter = entry.get('presenter');
  const proposal = entry.get('proposal');
  return {
    id,
    kind: AGENDA_KINDS.find((known) => known === kind) ?? 'deliberation',
    titles: titlesOf(entry.get('titles')),
    depth: entry.get('depth') === 1 ? 1 : 0,
    minutes: typeof minutes === 'number' && minutes >= 0 ? minutes : null,
    presenter: typeof presenter === 'string' ? presenter : '',
    links: listOf(entry.get('links'), isLink),
    attachments: listOf(entry.get('attachments'), isAttachment),
    proposal: proposal instanceof Y.Text ? proposal.toJSON() : '',
  };
}

function titlesOf(titles: unknown): Localized {
  if (!(titles instanceof Y.Map)) return {};
  const said = [...titles.entries()].filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string';
  });
  return Object.fromEntries(said);
}

function listOf<Entry>(value: unknown, is: (entry: unknown) => entry is Entry): readonly Entry[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

export function isLink(value: unknown): value is AgendaLink {
  if (typeof value !== 'object' || value === null) return false;
  return 'href' in value && isSafeHref(value.href) && 'label' in value && isString(value.label);
}

const BLOB = /^[0-9a-f]{64}$/;

export function isAttachment(value: unknown): value is AgendaAttachment {
  if (typeof value !== 'object' || value === null) return false;
  const { blob, name, type, size } = value as Readonly<Record<string, unknown>>;
  const isBlob = isString(blob) && BLOB.test(blob);
  return isBlob && isString(name) && isString(type) && typeof size === 'number' && size >= 0;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
