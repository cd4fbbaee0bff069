import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { agendaModel } from './agenda-model.ts';
import type { AgendaModel } from './agenda-model.ts';

const titles = (model: AgendaModel) => model.items.get().map((item) => item.titles['en']);

function agenda(...names: readonly string[]) {
  const doc = new Y.Doc();
  const model = agendaModel(doc);
  const ids = names.map((name) => model.add(name, 'en'));
  return { doc, model, ids: ids as [string, ...string[]] };
}

describe('the agenda', () => {
  it('adds items at the end and gives each an id of its own', () => {
    const { model, ids } = agenda('Opening', 'Housing');
    expect(titles(model)).toEqual(['Opening', 'Housing']);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });

  it('keeps a title in each language', () => {
    const { model, ids } = agenda('Opening');
    model.rename(ids[0], 'el', 'Έναρξη');
    expect(model.items.get()[0]?.titles).toEqual({ en: 'Opening', el: 'Έναρξη' });
    model.rename(ids[0], 'en', '');
    expect(model.items.get()[0]?.titles).toEqual({ el: 'Έναρξη' });
  });

  it('moves an item to the place it then has', () => {
    const { model, ids } = agenda('a', 'b', 'c', 'd');
    model.move(ids[0], 2);
    expect(titles(model)).toEqual(['b', 'c', 'a', 'd']);
    model.move(ids[0], 0);
    expect(titles(model)).toEqual(['a', 'b', 'c', 'd']);
    model.move(ids[0], 9);
    expect(titles(model)).toEqual(['b', 'c', 'd', 'a']);
    model.move('nobody', 0);
    expect(titles(model)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('has each item once after two people moved it at once', () => {
    const one = agenda('a', 'b', 'c');
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(one.doc));
    const other = agendaModel(doc);
    one.model.move(one.ids[0], 2);
    other.move(one.ids[0], 1);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(one.doc));
    Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(doc));
    expect(titles(other)).toEqual(titles(one.model));
    expect(titles(other).toSorted()).toEqual(['a', 'b', 'c']);
    other.remove(one.ids[0]);
    expect(titles(other)).toEqual(['b', 'c']);
  });

  it('tells when it changes, and passes over what is no item', () => {
    const { doc, model } = agenda('Opening');
    let told = 0;
    model.items.subscribe(() => (told += 1));
    doc.getArray('items').push(['noise', 7, new Y.Map([['id', 'x']])]);
    model.add('Housing', 'en');
    expect(titles(model)).toEqual(['Opening', 'Housing']);
    expect(told).toBeGreaterThan(0);
    model.close();
    model.add('Unseen', 'en');
    expect(titles(model)).toEqual(['Opening', 'Housing']);
  });
});
