import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import type { Command, Extension, Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { NodeSelection } from '@tiptap/pm/state';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { renderCaret, renderSelection } from './carets.ts';
import { anchored, moveAnchor } from './minutes-anchors.ts';
import { Marks } from './minutes-marks.ts';
import { Fact, Mention, minutesNodes } from './minutes-nodes.ts';
import { OwnCaret } from './minutes-own-caret.ts';
import { CleanPaste } from './minutes-paste.ts';
import { Tidy } from './minutes-tidy.ts';
import { MinutesFactView } from './MinutesFactView.tsx';
import { MinutesMentionView } from './MinutesMentionView.tsx';
import type { DocumentView } from './open-document.ts';

const DrawnFact = Fact.extend({
  addNodeView: () => ReactNodeViewRenderer(MinutesFactView),
  addKeyboardShortcuts() {
    const move = (by: -1 | 1) => () => this.editor.commands.command(moveSelected(by));
    return { 'Alt-ArrowUp': move(-1), 'Alt-ArrowDown': move(1) };
  },
});

const DrawnMention = Mention.extend({
  addNodeView: () => ReactNodeViewRenderer(MinutesMentionView, { as: 'span' }),
});

/** As the page draws them. */
export const drawnNodes = { fact: DrawnFact, mention: DrawnMention };

/**
 * The editor of minutes: the shared schema, the shared text, and other people's
 * carets. Undo is the shared text's, so it takes back what was written here and
 * nothing else.
 */
export function minutesExtensions(copy: DocumentView['copy'], mentioning: Extension): Extensions {
  return [
    ...minutesNodes(drawnNodes),
    Tidy,
    CleanPaste,
    Marks,
    OwnCaret,
    mentioning,
    Collaboration.configure({ fragment: copy.doc.getXmlFragment(MINUTES_TEXT) }),
    CollaborationCaret.configure({
      provider: { awareness: copy.awareness },
      render: renderCaret,
      selectionRender: renderSelection,
    }),
  ];
}

function moveSelected(by: -1 | 1): Command {
  return ({ tr }) => {
    const n = tr.selection instanceof NodeSelection ? anchored(tr.selection.node) : null;
    return n !== null && moveAnchor(tr, n, by);
  };
}
