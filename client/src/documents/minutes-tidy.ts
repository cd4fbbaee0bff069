import {
  isMinutesAttribute,
  isMinutesElement,
  isSafeHref,
} from '@koinon/shared/documents/minutes-schema';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import { anchored, anchorsIn, removeAt } from './minutes-anchors.ts';
import { giveIds } from './minutes-block-ids.ts';
import { LEVELS } from './minutes-nodes.ts';

/**
 * Keeps what is written here within what the server lets in, wherever it came
 * from: typed, pasted, dropped or made by a rule of the editor. It changes
 * nothing that others wrote.
 */
export const Tidy = Extension.create({
  name: 'tidy',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, { tr }) => {
        const changed = transactions.some(({ docChanged }) => docChanged);
        const foreign = transactions.some((one) => one.getMeta('y-sync$') !== undefined);
        return changed && !foreign && tidy(tr, before.doc) ? tr : null;
      },
    }),
  ],
});

/** Mends what must not leave this editor; whether there was anything. */
function tidy(tr: Transaction, before: Node): boolean {
  tr.doc.descendants((node, at) => fitAttributes(tr, node, at));
  unlinkUnsafe(tr);
  tidyAnchors(tr);
  giveIds(tr, before);
  return tr.docChanged;
}

/** A heading that is none of ours becomes the largest that is. */
const [LARGEST] = LEVELS;

function fitAttributes(tr: Transaction, { type, attrs }: Node, at: number): void {
  const element = type.name;
  if (!isMinutesElement(element)) return;
  for (const [name, value] of Object.entries<unknown>(attrs)) {
    if (isMinutesAttribute(element, name, value)) continue;
    tr.setNodeAttribute(at, name, name === 'level' ? LARGEST : type.spec.attrs?.[name]?.default);
  }
}

function unlinkUnsafe(tr: Transaction): void {
  const { link } = tr.doc.type.schema.marks;
  if (link === undefined) return;
  tr.doc.descendants((node, at) => {
    const mark = link.isInSet(node.marks);
    if (mark !== undefined && !isSafeHref(mark.attrs['href'])) {
      tr.removeMark(at, at + node.nodeSize, mark);
    }
  });
}

/** A second place of a fact goes; one inside another block is put behind that block. */
function tidyAnchors(tr: Transaction): void {
  const counted = new Map(anchorsIn(tr.doc).map(({ n, at }) => [n, at]));
  const idle: { readonly node: Node; readonly at: number }[] = [];
  tr.doc.descendants((node, at) => {
    if (node.type.name !== 'fact') return;
    const n = anchored(node);
    if (n === null || counted.get(n) !== at) idle.push({ node, at });
  });
  for (const { node, at } of idle.toReversed()) {
    const place = tr.doc.resolve(at);
    const n = anchored(node);
    if (place.depth > 0 && n !== null && !counted.has(n)) {
      counted.set(n, place.after(1));
      tr.insert(place.after(1), node);
    }
    removeAt(tr, at);
  }
}
