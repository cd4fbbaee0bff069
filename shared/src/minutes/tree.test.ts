import { describe, expect, it } from 'vitest';
import { isFactBlock } from './blocks.ts';
import type { Fact } from './fact.ts';
import { itemNumbers } from './item-numbers.ts';
import { minutesTree } from './tree.ts';
import type { ListedItem } from './tree.ts';

const HEAD = {
  meeting: 'spring',
  body: { en: 'Council' },
  title: { en: 'Spring sitting' },
  number: 3,
  place: 'Town hall',
  openedAt: 1,
  closedAt: null,
};

const item = (id: string, depth: 0 | 1 = 0, kind = 'decision'): ListedItem => {
  return { id, kind, titles: { en: id }, depth };
};
const opened = (n: number, id: string): Fact => {
  return { kind: 'item-opened', n, at: n, section: id, item: id, title: { en: `${id} then` } };
};
const point = (n: number, section: string): Fact => {
  return { kind: 'point-of-order', person: 'nikos', n, at: n, section };
};

function shapeOf(agenda: readonly ListedItem[], facts: readonly Fact[]) {
  const prose = { housing: [{ type: 'paragraph' }], constructor: [{ type: 'heading' }] };
  return minutesTree({ head: HEAD, agenda, facts, prose }).sections.map((section) => {
    const blocks = section.blocks.map((block) => (isFactBlock(block) ? block.fact.n : block.type));
    return [section.number ?? '-', section.id, ...blocks].join(' ');
  });
}

describe('the numbers of items', () => {
  it('count items, and sub-items within theirs', () => {
    const agenda = [item('a'), item('b', 1), item('c', 1), item('d'), item('e', 1)];
    expect(itemNumbers(agenda)).toEqual(['1', '1.1', '1.2', '2', '2.1']);
  });

  it('pass over breaks, and let a sub-item without an item stand by itself', () => {
    const agenda = [item('a', 1), item('b', 0, 'break'), item('c', 1), item('d')];
    expect(itemNumbers(agenda)).toEqual(['1', null, '1.1', '2']);
  });
});

describe('the tree of minutes', () => {
  it('has opening, items in the agenda’s order and closing, each with its prose and facts', () => {
    const facts = [point(1, 'opening'), opened(2, 'roads'), opened(3, 'housing')];
    expect(shapeOf([item('housing'), item('roads', 1)], [...facts, point(4, 'closing')])).toEqual([
      '- opening 1',
      '1 housing paragraph 3',
      '1.1 roads 2',
      '- closing 4',
    ]);
  });

  it('keeps what was dealt with though it is no longer on the agenda, with its title of then', () => {
    const agenda = [item('housing')];
    const facts = [opened(1, 'roads'), point(2, 'roads')];
    expect(shapeOf(agenda, facts)).toEqual([
      '- opening',
      '1 housing paragraph',
      '- roads 1 2',
      '- closing',
    ]);
    const { sections } = minutesTree({ head: HEAD, agenda, facts, prose: {} });
    expect(sections[2]).toMatchObject({ kind: 'item', title: { en: 'roads then' } });
  });

  it('loses no fact: one of an item that is nowhere stands at the close', () => {
    expect(shapeOf([], [point(1, 'gone')])).toEqual(['- opening', '- closing 1']);
  });

  it('lets an item be the section whose name it has', () => {
    expect(shapeOf([item('opening'), item('housing')], [point(1, 'opening')])).toEqual([
      '1 opening 1',
      '2 housing paragraph',
      '- closing',
    ]);
  });

  it('takes no item’s name for more than a name', () => {
    expect(shapeOf([item('toString')], [])).toEqual(['- opening', '1 toString', '- closing']);
  });
});
