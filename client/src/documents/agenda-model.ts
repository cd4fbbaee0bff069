import { AGENDA_ITEMS } from '@koinon/shared/documents/shape';
import type { Localized } from '@koinon/shared/kernel/localized';
import * as Y from 'yjs';
import { createStore } from '../ui/store.ts';
import type { Readable } from '../ui/store.ts';

export interface AgendaItem {
  readonly id: string;
  readonly kind: string;
  readonly titles: Localized;
}

/**
 * The agenda's items as they stand in its document, and what a writer can do
 * with them. An id stands for one item: where two people moved the same one at
 * once it may stand there twice, and the first place counts. What is no item
 * is passed over.
 */
export interface AgendaModel {
  readonly items: Readable<readonly AgendaItem[]>;
  /** Adds an item at the end; returns its id. */
  add(title: string, language: string): string;
  /** Gives an item its title in one language; an empty one takes that language away. */
  rename(id: string, language: string, title: string): void;
  /** Moves an item to the place it then has, counted from 0. */
  move(id: string, to: number): void;
  remove(id: string): void;
  /** Ends following the document. */
  close(): void;
}

/** What an item is about, when nothing else is said. */
const DELIBERATION = 'deliberation';

type Entry = Y.Map<unknown>;

export function agendaModel(doc: Y.Doc): AgendaModel {
  const array = doc.getArray<unknown>(AGENDA_ITEMS);
  const items = createStore(read(array));
  const follow = () => items.set(read(array));
  array.observeDeep(follow);
  return {
    items,
    add: (title, language) => {
      const id = newId();
      array.push([entry({ id, kind: DELIBERATION, titles: { [language]: title } })]);
      return id;
    },
    rename: (id, language, title) => {
      const titles = entriesOf(array, id)[0]?.get('titles');
      if (!(titles instanceof Y.Map)) return;
      if (title === '') titles.delete(language);
      else if (titles.get(language) !== title) titles.set(language, title);
    },
    move: (id, to) => doc.transact(() => move(array, id, to)),
    remove: (id) => doc.transact(() => takeOut(array, id)),
    close: () => array.unobserveDeep(follow),
  };
}

function move(array: Y.Array<unknown>, id: string, to: number): void {
  const item = read(array).find((one) => one.id === id);
  if (item === undefined) return;
  takeOut(array, id);
  array.insert(placeOf(array, to), [entry(item)]);
}

/** Where in the array the item stands that is number `to` of those that count. */
function placeOf(array: Y.Array<unknown>, to: number): number {
  const after = read(array)[to];
  if (after === undefined) return array.length;
  return array
    .toArray()
    .findIndex((value) => value instanceof Y.Map && value.get('id') === after.id);
}

function takeOut(array: Y.Array<unknown>, id: string): void {
  for (let at = array.length - 1; at >= 0; at -= 1) {
    const value = array.get(at);
    if (value instanceof Y.Map && value.get('id') === id) array.delete(at);
  }
}

function entriesOf(array: Y.Array<unknown>, id: string): readonly Entry[] {
  return array.toArray().filter((value): value is Entry => {
    return value instanceof Y.Map && value.get('id') === id;
  });
}

function entry({ id, kind, titles }: AgendaItem): Entry {
  return new Y.Map<unknown>([
    ['id', id],
    ['kind', kind],
    ['titles', new Y.Map(Object.entries(titles))],
  ]);
}

function read(array: Y.Array<unknown>): readonly AgendaItem[] {
  const items = new Map<string, AgendaItem>();
  for (const value of array.toArray()) {
    const item = readItem(value);
    if (item !== null && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

function readItem(value: unknown): AgendaItem | null {
  if (!(value instanceof Y.Map)) return null;
  const id: unknown = value.get('id');
  const kind: unknown = value.get('kind');
  const titles: unknown = value.get('titles');
  if (typeof id !== 'string' || !(titles instanceof Y.Map)) return null;
  return { id, kind: typeof kind === 'string' ? kind : DELIBERATION, titles: readTitles(titles) };
}

function readTitles(titles: Y.Map<unknown>): Localized {
  const found: Record<string, string> = {};
  for (const [language, title] of titles.entries()) {
    if (typeof title === 'string') found[language] = title;
  }
  return found;
}

/** An id that no other item has; `crypto.randomUUID` is not there without https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}
