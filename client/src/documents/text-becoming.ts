import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** The change of the blocks that differ, so that a selection elsewhere stays; null where none does. */
export function becoming({ doc, tr }: EditorState, wanted: Node): Transaction | null {
  if (doc.eq(wanted)) return null;
  const most = Math.min(doc.childCount, wanted.childCount);
  let start = 0;
  while (start < most && doc.child(start).eq(wanted.child(start))) start += 1;
  let end = 0;
  while (end < most - start && doc.child(doc.childCount - 1 - end).eq(lastOf(wanted, end)))
    end += 1;
  const now = doc.children;
  const sizeOf = (nodes: readonly Node[]) => nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const from = sizeOf(now.slice(0, start));
  const to = doc.content.size - sizeOf(now.slice(doc.childCount - end));
  return tr
    .replaceWith(from, to, wanted.children.slice(start, wanted.childCount - end))
    .setMeta('addToHistory', false);
}

function lastOf(doc: Node, before: number): Node {
  return doc.child(doc.childCount - 1 - before);
}
