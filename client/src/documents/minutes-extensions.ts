import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import type { Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { StarterKit } from '@tiptap/starter-kit';
import type { DocumentView } from './open-document.ts';
import { renderCaret, renderSelection } from './carets.ts';

/** Headings inside minutes: the item's own title stands above them. */
export const HEADING = 3;
export const SUBHEADING = 4;

/**
 * What the editor of minutes knows: the nodes and marks of the shared minutes
 * schema, the shared text, and other people's carets. Undo is the shared
 * text's, so it takes back what was written here and nothing else.
 */
export function minutesExtensions(copy: DocumentView['copy']): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [HEADING, SUBHEADING] },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      strike: false,
      underline: false,
      undoRedo: false,
      // It would write a paragraph whenever somebody opens the text.
      trailingNode: false,
    }),
    Collaboration.configure({ fragment: copy.doc.getXmlFragment(MINUTES_TEXT) }),
    CollaborationCaret.configure({
      provider: { awareness: copy.awareness },
      render: renderCaret,
      selectionRender: renderSelection,
    }),
  ];
}
