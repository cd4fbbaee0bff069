import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

/** Where people write: what is one paragraph in one language is one in another. */
const TEXT_BLOCKS = ['paragraph', 'heading'];
const ID_BYTES = 9;

/**
 * Gives an id to each block that was written in and has none, and another one
 * to a block that has somebody else's, as when one was split. Blocks that
 * nobody touched stay as they are: opening a text writes nothing in it. Where
 * one of two is empty, the words keep the id.
 *
 * @param before the text before it was written in
 */
export function giveIds(tr: Transaction, before: Node): void {
  const untouched = new Set<Node>();
  before.descendants((node) => void untouched.add(node));
  const holders = new Map<string, Holder>();
  tr.doc.descendants((node, at) => {
    if (!TEXT_BLOCKS.includes(node.type.name)) return;
    const id: unknown = node.attrs['block'];
    if (typeof id !== 'string') {
      if (!untouched.has(node)) setId(tr, at);
      return;
    }
    const other = holders.get(id);
    if (other !== undefined) setId(tr, keepsLess(other, node) ? other.at : at);
    if (other === undefined || keepsLess(other, node)) holders.set(id, { node, at });
  });
}

interface Holder {
  readonly node: Node;
  readonly at: number;
}

function keepsLess({ node }: Holder, later: Node): boolean {
  return node.content.size === 0 && later.content.size > 0;
}

/** The attribute alone: a node that is made anew takes other people's carets out of it. */
function setId(tr: Transaction, at: number): void {
  tr.setNodeAttribute(at, 'block', newId());
}

/** Short, since every paragraph has one, and random, since nobody hands them out. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
