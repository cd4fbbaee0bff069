import { describe, expect, it } from 'vitest';
import { isMinutesAttribute, LONGEST_SOURCE } from './minutes-schema.ts';
import type { Node, NodeOf } from './nodes.ts';
import {
  addedProgress,
  decisionSource,
  paired,
  plainWords,
  progressOf,
  renderedBlocks,
  renderedFrom,
  sourceBlocks,
  sourcesOf,
  translated,
} from './translated.ts';
import type { SourceBlock } from './translated.ts';

function paragraph(block: string, text: string): NodeOf<'paragraph'> {
  return {
    type: 'paragraph',
    attrs: { block },
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  };
}

function rendering(source: SourceBlock, text: string, block = `t-${source.key}`): Node {
  const { source: words, ...said } = renderedFrom(source);
  const attrs = { block, ...said, ...(words === null ? {} : { source: words }) };
  return { ...paragraph(block, text), attrs };
}

const HEADING: Node = {
  type: 'heading',
  attrs: { block: 'h', level: 3 },
  content: [{ type: 'text', text: 'Housing' }],
};
const LIST: Node = {
  type: 'bulletList',
  content: [
    { type: 'listItem', content: [paragraph('l1', 'Ten flats')] },
    { type: 'listItem', content: [paragraph('l2', 'Two years')] },
  ],
};
const FACT: Node = { type: 'fact', attrs: { n: 7 } };
const SOURCE: readonly Node[] = [HEADING, paragraph('p', 'The council met.'), FACT, LIST];

function sourceOf(key: string, nodes = SOURCE): SourceBlock {
  const found = sourceBlocks(nodes).find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

/** On a machine that does much else besides. */
const BUSY_MS = 60_000;

describe('what is to be translated', () => {
  it('is each paragraph and heading with words, wherever it stands, in the order of the source', () => {
    const blank = [paragraph('e', ''), paragraph('s', '  ')];
    const found = sourceBlocks([...SOURCE, ...blank]);
    expect(found.map(({ key }) => key)).toEqual(['h', 'p', 'l1', 'l2']);
    expect(found.map(({ heading }) => heading)).toEqual([3, null, null, null]);
    expect(found[1]?.text).toBe('The council met.');
  });

  it('knows other words, other marks and other names as changed, and the order of marks as none', () => {
    const hashOf = (...content: NonNullable<Node['content']>) =>
      sourceBlocks([{ type: 'paragraph', attrs: { block: 'x' }, content }])[0]?.hash;
    const plain = hashOf({ type: 'text', text: 'ten' });
    const bold = hashOf({ type: 'text', text: 'ten', marks: [{ type: 'bold' }] });
    const both = (...types: readonly ('bold' | 'italic')[]) =>
      hashOf({ type: 'text', text: 'ten', marks: types.map((type) => ({ type })) });
    const name = (id: string) => hashOf({ type: 'mention', attrs: { kind: 'person', id } });
    expect(new Set([plain, bold, both('bold', 'italic'), name('a'), name('b')]).size).toBe(5);
    expect(both('bold', 'italic')).toBe(both('italic', 'bold'));
    expect(hashOf({ type: 'text', text: 'net' })).not.toBe(plain);
  });

  it(
    'tells a hundred thousand short texts apart',
    () => {
      const some = Array.from({ length: 100_000 }, (_, at) => paragraph('x', `flat ${at}`));
      expect(new Set(sourceBlocks(some).map(({ hash }) => hash)).size).toBe(some.length);
    },
    BUSY_MS,
  );

  it('names a paragraph without an id by its words', () => {
    const bare: Node = { type: 'paragraph', content: [{ type: 'text', text: 'Bare' }] };
    const [source] = sourceBlocks([bare]);
    expect(source?.key).toBe(`~${source?.hash}`);
    const { nodes } = translated([bare], source === undefined ? [] : [rendering(source, 'Γυμνό')]);
    expect(plainWords(nodes)).toBe('Γυμνό');
  });

  it('has a decision’s words as one paragraph, with its lines', () => {
    const source = decisionSource('d1', 'Ten flats.\n\nTwo years.');
    expect(source.key).toBe('decision:d1');
    expect(plainWords(source.content)).toBe('Ten flats.\n\nTwo years.');
    expect(sourcesOf([], [{ decision: 'd2', text: ' ' }])).toEqual([]);
  });
});

describe('which paragraph renders which', () => {
  it('follows the order of the source, whatever that of the translation is', () => {
    const rendered = [rendering(sourceOf('l2'), 'Δύο έτη'), rendering(sourceOf('h'), 'Στέγαση')];
    const { pairs, gone } = paired(sourceBlocks(SOURCE), renderedBlocks(rendered));
    expect(pairs.map(({ state }) => state)).toEqual([
      'current',
      'untranslated',
      'untranslated',
      'current',
    ]);
    expect(gone).toEqual([]);
  });

  it('is stale once the source says something else, and current when it says the same again', () => {
    const rendered = [rendering(sourceOf('p'), 'Το συμβούλιο συνεδρίασε.')];
    const stateWith = (text: string) =>
      translated([paragraph('p', text)], rendered).states.get('p');
    expect(stateWith('The council met.')).toBe('current');
    expect(stateWith('The council met twice.')).toBe('stale');
    expect(stateWith('The council met.')).toBe('current');
  });

  it('counts the first with words of several, and none without', () => {
    const source = sourceOf('p');
    const rendered = renderedBlocks([
      rendering(source, '', 'a'),
      rendering(source, 'Πρώτο', 'b'),
      rendering(source, 'Δεύτερο', 'c'),
    ]);
    const [pair] = paired([source], rendered).pairs;
    expect(pair?.rendering).toBe(rendered[1]);
    expect(pair?.spare).toEqual([rendered[0], rendered[2]]);
    expect(paired([source], rendered.slice(0, 1)).pairs[0]?.state).toBe('untranslated');
  });

  it('keeps what has lost its source aside', () => {
    const rendered = renderedBlocks([
      rendering(sourceOf('p'), 'Το συμβούλιο συνεδρίασε.'),
      paragraph('stray', 'Words of no source'),
    ]);
    const { pairs, gone } = paired(sourceBlocks([HEADING]), rendered);
    expect(pairs.map(({ state }) => state)).toEqual(['untranslated']);
    expect(gone).toEqual(rendered);
  });

  it('says how far it is', () => {
    const rendered = [rendering(sourceOf('p'), 'Νέο'), rendering(sourceOf('h'), 'Στέγαση')];
    const changed = [HEADING, paragraph('p', 'Something else.'), LIST];
    const { progress } = translated(changed, rendered);
    expect(progress).toEqual({ of: 4, translated: 2, stale: 1 });
    expect(addedProgress([progress, progressOf([])])).toEqual(progress);
  });

  it('says of a source what the gate lets in, however long it is', () => {
    const [long] = sourceBlocks([paragraph('p', 'x'.repeat(LONGEST_SOURCE + 1))]);
    for (const source of [sourceOf('p'), decisionSource('x'.repeat(64), 'Ten'), long]) {
      if (source === undefined) throw new Error('no source');
      for (const [name, value] of Object.entries(renderedFrom(source))) {
        expect(isMinutesAttribute('paragraph', name, value)).toBe(true);
      }
    }
  });
});

describe('minutes in another language', () => {
  it('have the source’s lists and facts, and the translation’s words where there are any', () => {
    const rendered = [rendering(sourceOf('l1'), 'Δέκα διαμερίσματα')];
    const { nodes, states } = translated(SOURCE, rendered);
    expect(nodes.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'fact', 'bulletList']);
    expect(sourceBlocks(nodes).map(({ key, text }) => [key, text])).toEqual([
      ['h', 'Housing'],
      ['p', 'The council met.'],
      ['l1', 'Δέκα διαμερίσματα'],
      ['l2', 'Two years'],
    ]);
    expect(Object.fromEntries(states)).toEqual({
      h: 'untranslated',
      p: 'untranslated',
      l1: 'current',
      l2: 'untranslated',
    });
  });

  it('do not run the way of the source where the translation runs the other', () => {
    const arabic = { ...paragraph('p', 'عشر'), attrs: { block: 'p', dir: 'rtl' as const } };
    const [source] = sourceBlocks([arabic]);
    if (source === undefined) throw new Error('no source');
    const { nodes } = translated([arabic], [rendering(source, 'Ten')]);
    expect(nodes[0]?.attrs).toEqual({ block: 'p' });
  });

  it('say of a decision’s words whether they still are its own', () => {
    const before = decisionSource('d', 'Ten flats.');
    const rendered = [rendering(before, 'Δέκα διαμερίσματα.')];
    const said = (text: string) =>
      translated([], rendered, [{ decision: 'd', text }]).decisions.get('d');
    expect(said('Ten flats.')?.state).toBe('current');
    expect(said('Twelve flats.')?.state).toBe('stale');
    expect(plainWords(said('Ten flats.')?.content ?? [])).toBe('Δέκα διαμερίσματα.');
    expect(translated([], rendered).decisions.size).toBe(0);
  });
});
