import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFactBlock } from './blocks.ts';
import type { Block, ProseNode } from './blocks.ts';
import type { Fact } from './fact.ts';
import { placed } from './placed.ts';

const fact = (n: number): Fact => ({
  kind: 'point-of-order',
  person: 'nikos',
  n,
  at: n,
  section: 'housing',
});
const anchor = (n: unknown): ProseNode => ({ type: 'fact', attrs: { n } });
const prose = (block: string): ProseNode => ({ type: 'paragraph', attrs: { block } });

/** `#3` for the fact of event 3, else the paragraph's id. */
function read(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    if (isFactBlock(block)) return `#${block.fact.n}`;
    return block.attrs !== undefined && 'block' in block.attrs ? String(block.attrs.block) : '?';
  });
}

describe('where facts stand among the prose', () => {
  const facts = [fact(3), fact(5), fact(8)];

  it('is where their anchors are', () => {
    const blocks = placed([prose('a'), anchor(5), prose('b'), anchor(3), anchor(8)], facts);
    expect(read(blocks)).toEqual(['a', '#5', 'b', '#3', '#8']);
  });

  it('is the end, in the record’s order, without an anchor', () => {
    expect(read(placed([prose('a'), anchor(5), prose('b')], facts))).toEqual([
      ...['a', '#5', 'b'],
      ...['#3', '#8'],
    ]);
    expect(read(placed([], facts.toReversed()))).toEqual(['#3', '#5', '#8']);
  });

  it('is the first of doubled anchors', () => {
    const blocks = placed([anchor(3), prose('a'), anchor(3), anchor(5), anchor(8)], facts);
    expect(read(blocks)).toEqual(['#3', 'a', '#5', '#8']);
  });

  it.each([
    ['invented', anchor(99)],
    ['another section’s', anchor(4)],
    ['without a number', { type: 'fact' }],
    ['with a text for a number', anchor('3')],
    ['with half a number', anchor(3.5)],
    ['with nothing', anchor(null)],
  ])('is nowhere for an anchor that is %s', (_said, wrong) => {
    expect(read(placed([prose('a'), wrong, prose('b')], facts))).toEqual([
      ...['a', 'b'],
      ...['#3', '#5', '#8'],
    ]);
  });

  it('is never inside another block', () => {
    const quote: ProseNode = {
      type: 'blockquote',
      attrs: { block: 'q' },
      content: [{ type: 'blockquote', content: [anchor(3), prose('b')] }, anchor(5)],
    };
    const blocks = placed([quote, anchor(5)], facts);
    expect(read(blocks)).toEqual(['q', '#5', '#3', '#8']);
    expect(blocks[0]).toEqual({
      type: 'blockquote',
      attrs: { block: 'q' },
      content: [{ type: 'blockquote', content: [prose('b')] }],
    });
  });

  it('leaves prose without anchors as it is', () => {
    const written = prose('a');
    expect(placed([written], [])[0]).toBe(written);
  });

  it('is once for each fact, and the prose in its order, whatever anchors say', () => {
    const node = fc.oneof(
      fc.nat(9).map(anchor),
      fc.constantFrom('a', 'b').map(prose),
      fc.constantFrom(anchor('3'), anchor(-1), anchor({})),
    );
    fc.assert(
      fc.property(fc.array(node), (nodes) => {
        const blocks = placed(nodes, facts);
        const numbers = blocks.filter(isFactBlock).map(({ fact: { n } }) => n);
        expect(numbers.toSorted()).toEqual([3, 5, 8]);
        const text = nodes.filter(({ type }) => type === 'paragraph');
        expect(blocks.filter((block) => !isFactBlock(block))).toEqual(text);
      }),
    );
  });
});
