import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { agendaModel } from './agenda-model.ts';
import type { AgendaModel } from './agenda-model.ts';
import { indented, outdented, stepped } from './agenda-order.ts';
import type { Move } from './agenda-order.ts';

/** `a -b c`: titles in their order, sub-items with a dash. */
function said(model: AgendaModel): string {
  const lines = model.items
    .get()
    .map(({ depth, titles }) => `${depth === 1 ? '-' : ''}${titles['en']}`);
  return lines.join(' ');
}

function agenda(text: string) {
  const doc = new Y.Doc();
  const model = agendaModel(doc);
  const ids: Record<string, string> = {};
  for (const word of text.split(' ')) {
    const title = word.replace('-', '');
    const id = model.add({ en: title }, 'deliberation');
    ids[title] = id;
    if (word.startsWith('-')) model.move({ id, before: null, depth: 1 });
  }
  const id = (title: string) => ids[title] ?? 'nobody';
  return { doc, model, id };
}

function copyOf(doc: Y.Doc) {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return { doc: copy, model: agendaModel(copy) };
}

function exchange(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
}

function step(model: AgendaModel, id: string, by: 1 | -1): void {
  go(model, stepped(model.items.get(), id, by));
}

function go(model: AgendaModel, move: Move | null): void {
  if (move !== null) model.move(move);
}

describe('the agenda', () => {
  it('adds items at the end and gives each an id of its own', () => {
    const { model } = agenda('Opening Housing');
    expect(said(model)).toBe('Opening Housing');
    const ids = model.items.get().map((item) => item.id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });

  it('keeps a title in each language', () => {
    const { model, id } = agenda('Opening');
    model.rename(id('Opening'), 'el', 'Έναρξη');
    expect(model.items.get()[0]?.titles).toEqual({ en: 'Opening', el: 'Έναρξη' });
    model.rename(id('Opening'), 'en', '');
    expect(model.items.get()[0]?.titles).toEqual({ el: 'Έναρξη' });
  });

  it('keeps what an item is, how long it takes, who presents it and what belongs to it', () => {
    const { model, id } = agenda('Housing');
    const attachment = { blob: 'a'.repeat(64), name: 'plan.pdf', type: 'application/pdf', size: 3 };
    const link = { href: 'https://city.example/plan', label: 'The plan' };
    const details = { kind: 'decision', minutes: 20, presenter: 'nikos' } as const;
    model.change(id('Housing'), { ...details, links: [link], attachments: [attachment] });
    model.propose(id('Housing'), 'Be it so.');
    const [item] = model.items.get();
    expect(item).toMatchObject({ ...details, links: [link], attachments: [attachment] });
    expect(item?.proposal).toBe('Be it so.');
    model.change(id('Housing'), { minutes: null, links: [{ href: 'javascript:1', label: 'x' }] });
    expect(model.items.get()[0]).toMatchObject({ minutes: null, links: [], kind: 'decision' });
  });

  it('moves an item with its sub-items', () => {
    const { model, id } = agenda('a -b -c d e');
    step(model, id('a'), 1);
    expect(said(model)).toBe('d a -b -c e');
    step(model, id('c'), 1);
    expect(said(model)).toBe('d a -b e -c');
    step(model, id('e'), -1);
    expect(said(model)).toBe('d e -c a -b');
    model.move({ id: id('e'), before: id('c'), depth: 0 });
    model.move({ id: id('e'), before: 'nobody', depth: 0 });
    model.move({ id: 'nobody', before: null, depth: 0 });
    expect(said(model)).toBe('d e -c a -b');
  });

  it('indents and outdents', () => {
    const { model, id } = agenda('a b c');
    go(model, indented(model.items.get(), id('b')));
    expect(said(model)).toBe('a -b c');
    go(model, indented(model.items.get(), id('c')));
    go(model, outdented(model.items.get(), id('b')));
    expect(said(model)).toBe('a -c b');
  });

  it('can be moved about without end', () => {
    const { model, id } = agenda('a b c');
    for (let turn = 0; turn < 300; turn += 1) {
      model.move({ id: id('c'), before: id('b'), depth: 0 });
      model.move({ id: id('b'), before: id('c'), depth: 0 });
    }
    expect(said(model)).toBe('a b c');
  });

  it('takes an item out with its sub-items', () => {
    const { model, id } = agenda('a -b c');
    model.remove(id('a'));
    expect(said(model)).toBe('c');
    model.remove('nobody');
    expect(said(model)).toBe('c');
  });
});

describe('the agenda between people', () => {
  it('has each item once after two moved it at once', () => {
    const one = agenda('a b c');
    const other = copyOf(one.doc);
    one.model.move({ id: one.id('a'), before: null, depth: 0 });
    other.model.move({ id: one.id('a'), before: one.id('c'), depth: 0 });
    exchange(one.doc, other.doc);
    expect(said(other.model)).toBe(said(one.model));
    expect(said(one.model).split(' ').toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('keeps what somebody writes into an item that another moves', () => {
    const one = agenda('a b c');
    const other = copyOf(one.doc);
    one.model.move({ id: one.id('a'), before: null, depth: 0 });
    other.model.rename(one.id('a'), 'en', 'A');
    other.model.propose(one.id('a'), 'Text');
    exchange(one.doc, other.doc);
    expect(said(one.model)).toBe('b c A');
    expect(one.model.items.get()[2]?.proposal).toBe('Text');
    expect(said(other.model)).toBe('b c A');
  });

  it('keeps what two people put into the same gap together', () => {
    for (let turn = 0; turn < 20; turn += 1) {
      const one = agenda('a b -c d -e f');
      const other = copyOf(one.doc);
      one.model.move({ id: one.id('b'), before: one.id('a'), depth: 0 });
      other.model.move({ id: one.id('d'), before: one.id('a'), depth: 0 });
      exchange(one.doc, other.doc);
      expect(['b -c d -e a f', 'd -e b -c a f']).toContain(said(one.model));
      expect(said(other.model)).toBe(said(one.model));
    }
  });

  it('reads and moves items that never said their place', () => {
    const doc = new Y.Doc();
    const bare = ['a', 'b', 'c'].map(
      (id) =>
        new Y.Map<unknown>([
          ['id', id],
          ['titles', new Y.Map([['en', id]])],
        ]),
    );
    doc.getArray('items').push(bare);
    const model = agendaModel(doc);
    expect(said(model)).toBe('a b c');
    model.move({ id: 'c', before: 'b', depth: 0 });
    model.remove('a');
    model.add({ en: 'd' }, 'report');
    expect(said(model)).toBe('c b d');
  });

  it('tells when it changes, and passes over what is no item', () => {
    const { doc, model } = agenda('Opening');
    let told = 0;
    model.items.subscribe(() => (told += 1));
    doc.getArray('items').push(['noise', 7, new Y.Map([['kind', 'report']])]);
    model.add({ en: 'Housing' }, 'report');
    expect(said(model)).toBe('Opening Housing');
    expect(told).toBeGreaterThan(0);
    model.close();
    doc.getArray('items').delete(0);
    expect(said(model)).toBe('Opening Housing');
  });
});

describe('taking back', () => {
  it('takes back one’s own changes only, step by step', () => {
    const one = agenda('a b');
    const other = copyOf(one.doc);
    expect(other.model.undoable.get()).toEqual({ undo: false, redo: false });
    other.model.move({ id: one.id('b'), before: one.id('a'), depth: 0 });
    other.model.remove(one.id('a'));
    one.model.rename(one.id('b'), 'en', 'B');
    exchange(one.doc, other.doc);
    expect(said(other.model)).toBe('B');
    other.model.undo();
    expect(said(other.model)).toBe('B a');
    other.model.undo();
    expect(said(other.model)).toBe('a B');
    expect(other.model.undoable.get()).toEqual({ undo: false, redo: true });
    other.model.redo();
    expect(said(other.model)).toBe('B a');
    exchange(one.doc, other.doc);
    expect(said(one.model)).toBe('B a');
  });

  it('gives a removed item back with all that was in it', () => {
    const { model, id } = agenda('a -b');
    model.propose(id('b'), 'Be it so.');
    model.change(id('b'), { minutes: 5 });
    const before = model.items.get();
    model.remove(id('a'));
    expect(model.items.get()).toEqual([]);
    model.undo();
    expect(model.items.get()).toEqual(before);
  });
});

describe('bringing an item of an earlier version back', () => {
  it('makes it what it was, where it stands now, in one step that can be taken back', () => {
    const { model, id } = agenda('a b');
    model.propose(id('a'), 'Be it so.');
    model.change(id('a'), { minutes: 5, presenter: 'nikos' });
    const then = model.items.get()[0];
    if (then === undefined) throw new Error('no item');
    model.rename(id('a'), 'en', 'Another');
    model.rename(id('a'), 'el', 'Άλλο');
    model.propose(id('a'), 'Be it otherwise.');
    model.change(id('a'), { minutes: null, kind: 'report' });
    model.move({ id: id('a'), before: null, depth: 0 });
    const since = model.items.get();
    model.restore(then, id('b'));
    expect(said(model)).toBe('b a');
    expect(model.items.get()[1]).toEqual(then);
    model.undo();
    expect(model.items.get()).toEqual(since);
  });

  it('puts one that was taken out back under its own id, before the one that it stood before', () => {
    const { model, id } = agenda('a -b c');
    const then = model.items.get()[1];
    if (then === undefined) throw new Error('no item');
    model.remove(id('b'));
    model.restore(then, id('c'));
    expect(said(model)).toBe('a -b c');
    expect(model.items.get()[1]).toEqual(then);
    model.undo();
    expect(said(model)).toBe('a c');
    model.restore(then, 'nobody');
    expect(said(model)).toBe('a c -b');
  });
});
