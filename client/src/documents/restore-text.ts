import { nodesOf } from '@koinon/shared/documents/nodes';
import type { Node } from '@koinon/shared/documents/nodes';
import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import { getSchema } from '@tiptap/core';
import { updateYFragment } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { minutesNodes } from './minutes-nodes.ts';

/** The text as plain nodes, as this browser has it now. */
export function currentText(doc: Y.Doc): readonly Node[] {
  return nodesOf(doc.getXmlFragment(MINUTES_TEXT));
}

/** What a text consists of in which nobody has written: minutes begin with a paragraph, translations with none. */
const BLANK = { minutes: [{ type: 'paragraph' }], translation: [] } as const;

/**
 * The text becomes what it was, by the smallest change that the editor itself
 * would make: an edit of whoever is here, which their undo takes back. Blocks
 * that are the same stay in their place with their ids, and so with the
 * comments that hang on them.
 */
export function restoreText(
  doc: Y.Doc,
  nodes: readonly Node[],
  kind: keyof typeof BLANK = 'minutes',
): void {
  const content = nodes.length === 0 ? BLANK[kind] : nodes;
  const text = getSchema(minutesNodes()).nodeFromJSON({ type: 'doc', content });
  updateYFragment(doc, doc.getXmlFragment(MINUTES_TEXT), text, {
    mapping: new Map(),
    isOMark: new Map(),
  });
}
