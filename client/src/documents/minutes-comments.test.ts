import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { findIn, foundIn, markingOf, Marks, NOTHING_MARKED, placeOf } from './minutes-marks.ts';
import { minutesNodes } from './minutes-nodes.ts';
import { acceptSuggestion, blockQuotes, selectedQuote } from './minutes-quotes.ts';
import { openThreads } from './minutes-threads.ts';

const schema = getSchema(minutesNodes());
const paragraph = (block: string | null, words: string) => ({
  type: 'paragraph',
  attrs: { block },
  content: [{ type: 'text', text: words }],
});
const doc = schema.nodeFromJSON({
  type: 'doc',
  content: [
    paragraph('b1', 'Three flats were found.'),
    { type: 'blockquote', content: [paragraph('b2', 'Three flats, or four?')] },
    {
      type: 'paragraph',
      attrs: { block: 'b3' },
      content: [
        { type: 'mention', attrs: { kind: 'person', id: 'eleni' } },
        { type: 'text', text: ' said three.' },
      ],
    },
  ],
});
const state = EditorState.create({ doc });
const words = ({ from, to }: { from: number; to: number }) => doc.textBetween(from, to);

describe('words in the text', () => {
  it('are found in every block, also behind a name', () => {
    const found = findIn(doc, 'THREE');
    expect(found.map(words)).toEqual(['Three', 'Three', 'three']);
    expect(findIn(doc, ' ')).toEqual([]);
  });

  it('are drawn over the text, and the text stays as it is', () => {
    const plugins = Marks.config.addProseMirrorPlugins?.call({} as never) ?? [];
    const marked = EditorState.create({ doc, plugins });
    const after = marked.apply(markingOf(marked, { ...NOTHING_MARKED, query: 'flats' }));
    expect(foundIn(after)).toBe(2);
    expect(after.doc.eq(doc)).toBe(true);
    expect(foundIn(after.apply(after.tr.insertText('flats ', 1)))).toBe(3);
  });
});

describe('a quotation', () => {
  it('is found in its own block, and nowhere when its words have changed', () => {
    const place = placeOf(doc, { block: 'b2', quote: 'flats' });
    expect(place && words(place)).toBe('flats');
    expect(place?.from).toBeGreaterThan(20);
    expect(placeOf(doc, { block: 'b1', quote: 'four' })).toBeNull();
    expect(placeOf(doc, { block: 'b1', quote: '' })).toBeNull();
    const anywhere = placeOf(doc, { block: '', quote: 'said three' });
    expect(anywhere && words(anywhere)).toBe('said three');
  });

  it('is what is selected, within one block', () => {
    const select = (from: number, to: number) =>
      selectedQuote(state.apply(state.tr.setSelection(TextSelection.create(doc, from, to))));
    expect(select(7, 12)).toEqual({ block: 'b1', quote: 'flats' });
    expect(select(7, 32)).toEqual({ block: 'b1', quote: 'flats were found.' });
    expect(select(7, 7)).toBeNull();
    expect(blockQuotes(doc).map(({ block }) => block)).toEqual(['b1', 'b2', 'b3']);
  });
});

describe('a suggestion', () => {
  const thread = {
    id: 't',
    block: 'b1',
    quote: 'Three',
    kind: 'suggestion',
    replacement: 'Four',
    status: 'open',
    entries: [],
  } as const;

  it('takes the place of the words it means, and of no others', () => {
    const { tr } = state;
    expect(acceptSuggestion(tr, thread)).toBe(true);
    expect(tr.doc.textContent).toMatch(/^Four flats were found\.Three flats/);
    const again = state.apply(tr).tr;
    expect(acceptSuggestion(again, thread)).toBe(false);
    expect(again.docChanged).toBe(false);
  });

  it('can take words away', () => {
    const { tr } = state;
    expect(acceptSuggestion(tr, { ...thread, quote: ' were found', replacement: '' })).toBe(true);
    expect(tr.doc.firstChild?.textContent).toBe('Three flats.');
  });
});

describe('threads', () => {
  const saying = (at: number, text: string) => ({ person: 'nikos', at, text });

  it('are started, answered and ended, and merge with what others say meanwhile', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()];
    const [here, there] = [openThreads(one), openThreads(other)];
    const id = here.start({ block: 'b1', quote: 'Three' }, 'Four', saying(2, 'It was four.'));
    here.start({ block: 'b1', quote: 'flats' }, null, saying(1, 'Which?'));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    here.reply(id, saying(3, 'Yes.'));
    there.reply(id, { ...saying(4, 'Right.'), person: 'maja' });
    there.end(id, 'accepted');
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    expect(here.all.get()).toEqual(there.all.get());
    const [comment, suggestion] = here.all.get();
    expect(comment).toMatchObject({ kind: 'comment', status: 'open', replacement: '' });
    expect(suggestion).toMatchObject({
      kind: 'suggestion',
      status: 'accepted',
      replacement: 'Four',
    });
    expect(suggestion?.entries.map(({ text }) => text).toSorted()).toEqual([
      'It was four.',
      'Right.',
      'Yes.',
    ]);
    here.reopen(id);
    expect(here.all.get()[1]?.status).toBe('open');
  });
});
