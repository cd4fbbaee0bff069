import { agendaItems, isAttachment, isLink, placedEntries } from '@koinon/shared/documents/agenda';
import type {
  AgendaAttachment,
  AgendaItem,
  AgendaKind,
  AgendaLink,
} from '@koinon/shared/documents/agenda';
import { AGENDA_ITEMS } from '@koinon/shared/documents/shape';
import type { Localized } from '@koinon/shared/kernel/localized';
import * as Y from 'yjs';
import { createStore } from '../ui/store.ts';
import type { Readable } from '../ui/store.ts';
import { blockOf } from './agenda-order.ts';
import type { Move } from './agenda-order.ts';
import { lastPlace, putBefore } from './agenda-places.ts';
import { replaceText } from './text-change.ts';

export type { AgendaItem } from '@koinon/shared/documents/agenda';

/** What of an item is one value that is replaced as a whole. */
export interface ItemDetails {
  readonly kind: AgendaKind;
  /** Null takes the estimate away. */
  readonly minutes: number | null;
  readonly presenter: string;
  readonly links: readonly AgendaLink[];
  readonly attachments: readonly AgendaAttachment[];
}

export interface Undoable {
  readonly undo: boolean;
  readonly redo: boolean;
}

/**
 * The agenda's items as they stand in its document, and what a writer can do
 * with them. An item is never taken out to be moved, so that what another
 * writes into it meanwhile stays. Undoing takes back one's own changes only.
 */
export interface AgendaModel {
  readonly items: Readable<readonly AgendaItem[]>;
  /** Adds an item at the end; returns its id. */
  add(titles: Localized, kind: AgendaKind): string;
  /** Gives an item its title in one language; an empty one takes that language away. */
  rename(id: string, language: string, title: string): void;
  change(id: string, details: Partial<ItemDetails>): void;
  /** The text of the proposed motion becomes this, by the smallest change. */
  propose(id: string, text: string): void;
  /** Moves an item with its sub-items. */
  move(move: Move): void;
  /** Takes an item out with its sub-items. */
  remove(id: string): void;
  /**
   * An item says again what it said once; one that was taken out stands before
   * that one again (null: at the end). One step of undoing.
   */
  restore(item: AgendaItem, before: string | null): void;
  readonly undoable: Readable<Undoable>;
  undo(): void;
  redo(): void;
  /** Ends following the document. */
  close(): void;
}

/** What is written within this time is undone together, in milliseconds. */
const ONE_CHANGE_MS = 500;
const MOST_MINUTES = 24 * 60;

export function agendaModel(doc: Y.Doc): AgendaModel {
  const array = doc.getArray<unknown>(AGENDA_ITEMS);
  const items = createStore(agendaItems(doc));
  const follow = () => items.set(agendaItems(doc));
  array.observeDeep(follow);
  const mine = Symbol('agenda');
  const history = historyOf(array, mine);
  const write = (written: () => void) => doc.transact(written, mine);
  return {
    items,
    ...writing(doc, write),
    // Two steps, however quickly one follows the other.
    move: ({ id, before, depth }) => {
      history.manager.stopCapturing();
      write(() => moveTo(doc, id, before, depth));
    },
    remove: (id) => {
      history.manager.stopCapturing();
      write(() => takeOut(doc, id));
    },
    restore: (item, before) => {
      history.manager.stopCapturing();
      write(() => restore(doc, item, before));
      history.manager.stopCapturing();
    },
    undoable: history.undoable,
    undo: () => void history.manager.undo(),
    redo: () => void history.manager.redo(),
    close: () => {
      array.unobserveDeep(follow);
      history.manager.destroy();
    },
  };
}

type Writing = Pick<AgendaModel, 'add' | 'rename' | 'change' | 'propose'>;

function writing(doc: Y.Doc, write: (written: () => void) => void): Writing {
  return {
    add: (titles, kind) => {
      const id = newId();
      write(() => addItem(doc, id, titles, kind));
      return id;
    },
    rename: (id, language, title) => write(() => rename(entryOf(doc, id), language, title)),
    change: (id, details) => write(() => change(entryOf(doc, id), details)),
    propose: (id, text) => write(() => propose(entryOf(doc, id), text)),
  };
}

function historyOf(array: Y.Array<unknown>, origin: symbol) {
  const manager = new Y.UndoManager(array, {
    captureTimeout: ONE_CHANGE_MS,
    trackedOrigins: new Set([origin]),
  });
  const undoable = createStore<Undoable>({ undo: false, redo: false });
  const tell = () => {
    const next = { undo: manager.canUndo(), redo: manager.canRedo() };
    undoable.update((was) => (was.undo === next.undo && was.redo === next.redo ? was : next));
  };
  manager.on('stack-item-added', tell);
  manager.on('stack-item-popped', tell);
  return { manager, undoable };
}

type Entry = Y.Map<unknown> | undefined;

function entryOf(doc: Y.Doc, id: string): Entry {
  return placedEntries(doc).find((placed) => placed.id === id)?.entry;
}

function addItem(doc: Y.Doc, id: string, titles: Localized, kind: AgendaKind): void {
  const entry = new Y.Map<unknown>([
    ['id', id],
    ['place', lastPlace(doc)],
    ['kind', kind],
    ['titles', new Y.Map(Object.entries(titles))],
    ['proposal', new Y.Text()],
  ]);
  doc.getArray<unknown>(AGENDA_ITEMS).push([entry]);
}

function rename(entry: Entry, language: string, title: string): void {
  if (entry === undefined) return;
  const titles = entry.get('titles');
  const known: Y.Map<unknown> = titles instanceof Y.Map ? titles : new Y.Map();
  if (known !== titles) entry.set('titles', known);
  if (title === '') known.delete(language);
  else if (known.get(language) !== title) known.set(language, title);
}

function change(entry: Entry, details: Partial<ItemDetails>): void {
  if (entry === undefined) return;
  const { kind, minutes, presenter, links, attachments } = details;
  if (kind !== undefined) entry.set('kind', kind);
  if (presenter !== undefined) entry.set('presenter', presenter);
  if (links !== undefined) entry.set('links', links.filter(isLink));
  if (attachments !== undefined) entry.set('attachments', attachments.filter(isAttachment));
  if (minutes === null) entry.delete('minutes');
  else if (minutes !== undefined && minutes >= 0) {
    entry.set('minutes', Math.min(Math.round(minutes), MOST_MINUTES));
  }
}

function propose(entry: Entry, text: string): void {
  if (entry === undefined) return;
  const proposal = entry.get('proposal');
  if (proposal instanceof Y.Text) replaceText(proposal, text);
  else entry.set('proposal', new Y.Text(text));
}

function restore(doc: Y.Doc, item: AgendaItem, before: string | null): void {
  const { id, titles, depth, proposal, ...details } = item;
  const wasThere = entryOf(doc, id) !== undefined;
  if (!wasThere) {
    addItem(doc, id, titles, item.kind);
    putBefore(doc, [id], before);
  }
  const entry = entryOf(doc, id);
  const known = agendaItems(doc).find((one) => one.id === id)?.titles ?? {};
  for (const language of new Set([...Object.keys(known), ...Object.keys(titles)])) {
    rename(entry, language, titles[language] ?? '');
  }
  if (!wasThere && depth === 1) entry?.set('depth', depth);
  propose(entry, proposal);
  change(entry, details);
}

function moveTo(doc: Y.Doc, id: string, before: string | null, depth: 0 | 1): void {
  const items = agendaItems(doc);
  const ids = blockOf(items, id).map((item) => item.id);
  const isKnown = before === null || items.some((item) => item.id === before);
  if (ids.length === 0 || !isKnown || ids.some((one) => one === before)) return;
  const end = items.findIndex((item) => item.id === ids.at(-1));
  const isThere = (items[end + 1]?.id ?? null) === before;
  if (!isThere) putBefore(doc, ids, before);
  const entry = entryOf(doc, id);
  if (items.find((item) => item.id === id)?.depth !== depth) entry?.set('depth', depth);
}

function takeOut(doc: Y.Doc, id: string): void {
  const ids = blockOf(agendaItems(doc), id).map((item) => item.id);
  const array = doc.getArray<unknown>(AGENDA_ITEMS);
  for (let at = array.length - 1; at >= 0; at -= 1) {
    const value = array.get(at);
    const own: unknown = value instanceof Y.Map ? value.get('id') : null;
    if (typeof own === 'string' && ids.includes(own)) array.delete(at);
  }
}

/** An id that no other item has; `crypto.randomUUID` is not there without https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}
