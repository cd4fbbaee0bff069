import { describe, expect, it } from 'vitest';
import { blockOf, dropped, indented, outdented, stepped } from './agenda-order.ts';
import type { Ordered } from './agenda-order.ts';

/** `a -b c` reads as a, its sub-item b, and c. */
function list(text: string): readonly Ordered[] {
  return text.split(' ').map((word) => ({
    id: word.replace('-', ''),
    depth: word.startsWith('-') ? 1 : 0,
    kind: 'deliberation',
  }));
}

const ITEMS = list('a -b -c d e -f');

describe('the order of an agenda', () => {
  it('takes the sub-items along with their item', () => {
    const ids = (id: string) => blockOf(ITEMS, id).map((item) => item.id);
    expect(ids('a')).toEqual(['a', 'b', 'c']);
    expect(ids('b')).toEqual(['b']);
    expect(ids('d')).toEqual(['d']);
    expect(ids('e')).toEqual(['e', 'f']);
    expect(ids('nobody')).toEqual([]);
  });

  it('steps over a whole item, and a sub-item over one line', () => {
    expect(stepped(ITEMS, 'd', -1)).toEqual({ id: 'd', before: 'a', depth: 0 });
    expect(stepped(ITEMS, 'd', 1)).toEqual({ id: 'd', before: null, depth: 0 });
    expect(stepped(ITEMS, 'a', 1)).toEqual({ id: 'a', before: 'e', depth: 0 });
    expect(stepped(ITEMS, 'c', 1)).toEqual({ id: 'c', before: 'e', depth: 1 });
    expect(stepped(ITEMS, 'f', -1)).toEqual({ id: 'f', before: 'e', depth: 1 });
    expect(stepped(ITEMS, 'c', -1)).toEqual({ id: 'c', before: 'b', depth: 1 });
  });

  it('stops at both ends', () => {
    expect(stepped(ITEMS, 'a', -1)).toBeNull();
    expect(stepped(ITEMS, 'e', 1)).toBeNull();
    expect(stepped(ITEMS, 'f', 1)).toBeNull();
    expect(stepped(ITEMS, 'b', -1)).toBeNull();
    expect(stepped(ITEMS, 'nobody', 1)).toBeNull();
  });

  it('indents what has nothing below it, and outdents behind its siblings', () => {
    expect(indented(ITEMS, 'd')).toEqual({ id: 'd', before: 'e', depth: 1 });
    expect(indented(ITEMS, 'a')).toBeNull();
    expect(indented(ITEMS, 'e')).toBeNull();
    expect(indented(ITEMS, 'b')).toBeNull();
    expect(indented([...ITEMS, { id: 'x', depth: 0, kind: 'break' }], 'x')).toBeNull();
    expect(outdented(ITEMS, 'b')).toEqual({ id: 'b', before: 'd', depth: 0 });
    expect(outdented(ITEMS, 'f')).toEqual({ id: 'f', before: null, depth: 0 });
    expect(outdented(ITEMS, 'd')).toBeNull();
  });

  it('makes a sub-item of what is dropped among sub-items', () => {
    expect(dropped(ITEMS, 'd', 'c')).toEqual({ id: 'd', before: 'c', depth: 1 });
    expect(dropped(ITEMS, 'b', 'f')).toEqual({ id: 'b', before: 'f', depth: 1 });
    expect(dropped(ITEMS, 'e', 'c')).toEqual({ id: 'e', before: 'd', depth: 0 });
    expect(dropped(ITEMS, 'b', 'a')).toEqual({ id: 'b', before: 'a', depth: 0 });
    expect(dropped(ITEMS, 'c', null)).toEqual({ id: 'c', before: null, depth: 1 });
  });

  it('knows when dropping changes nothing', () => {
    expect(dropped(ITEMS, 'a', 'c')).toBeNull();
    expect(dropped(ITEMS, 'a', 'd')).toBeNull();
    expect(dropped(ITEMS, 'e', null)).toBeNull();
    expect(dropped(ITEMS, 'c', 'd')).toBeNull();
    expect(dropped(ITEMS, 'nobody', 'd')).toBeNull();
  });
});
