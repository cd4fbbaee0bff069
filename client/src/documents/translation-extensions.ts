import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import { Extension, Node } from '@tiptap/core';
import type { Editor, Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node as TextNode, Schema } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { renderCaret, renderSelection } from './carets.ts';
import { drawnNodes } from './minutes-extensions.ts';
import { minutesNodes } from './minutes-nodes.ts';
import { OwnCaret } from './minutes-own-caret.ts';
import { CleanPaste } from './minutes-paste.ts';
import { Tidy } from './minutes-tidy.ts';
import type { DocumentView } from './open-document.ts';
import { leaveRow, rowsIn, translationPlugin } from './translation-plugin.ts';
import { beginRow, intoRow, keepsRowsApart, removeRow, rowAtCaret } from './translation-rows.ts';

/** A translation begins without a paragraph: each one renders one of its source. */
const Rendered = Node.create({ name: 'doc', topNode: true, content: 'block*' });

/**
 * The editor of a translation: a paragraph for each of the source that somebody
 * has begun, and the source beside it. It is the editor of minutes otherwise:
 * the same schema, cursors, undo and way of coming back after a line was gone.
 */
export function translationExtensions(
  copy: DocumentView['copy'],
  mentioning: Extension,
): Extensions {
  return [
    Rendered,
    ...minutesNodes(drawnNodes, { document: false }),
    Rows,
    Tidy,
    CleanPaste,
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

/** Before the keys of the nodes, which would split and join paragraphs. */
const FIRST = 1_000;
/** Make of a paragraph what its source decides. */
const OF_THE_SOURCE = [
  'Mod-Alt-0',
  'Mod-Alt-2',
  'Mod-Alt-3',
  'Mod-Alt-4',
  'Mod-Shift-7',
  'Mod-Shift-8',
  'Mod-Shift-b',
  'Mod-Shift-B',
] as const;

const Rows = Extension.create({
  name: 'translationRows',
  priority: FIRST,
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Enter: () => toNextRow(editor),
      Backspace: () => atEdge(editor, 'start'),
      Delete: () => atEdge(editor, 'end'),
      ArrowDown: () => overEdge(editor, 1),
      ArrowUp: () => overEdge(editor, -1),
      'Mod-a': () => selectRow(editor),
      ...Object.fromEntries(OF_THE_SOURCE.map((keys) => [keys, () => true])),
    };
  },
  addProseMirrorPlugins: () => [
    translationPlugin(),
    new Plugin({
      filterTransaction: keepsRowsApart,
      props: {
        // Where no paragraph is, nothing is written.
        handleTextInput: ({ state }) => !state.selection.$from.parent.isTextblock,
        handlePaste: ({ state }) => !state.selection.$from.parent.isTextblock,
        transformPasted: (slice, { state }) => inOneLine(slice, state.schema),
        handleDOMEvents: { blur: leaveRow },
      },
    }),
  ],
});

function toNextRow(editor: Editor): boolean {
  const rows = rowsIn(editor.state);
  const row = rowAtCaret(editor.state, rows);
  if (row === null || row + 1 >= rows.pairs.length) return true;
  return editor.commands.command(({ tr }) => {
    beginRow(tr, rows, row + 1, 'none');
    return true;
  });
}

/** At the edge of a paragraph nothing is joined; an empty one goes. */
function atEdge(editor: Editor, edge: 'start' | 'end'): boolean {
  const { $from, empty } = editor.state.selection;
  if (!$from.parent.isTextblock) return true;
  if (!empty) return false;
  const isAt = $from.parentOffset === (edge === 'start' ? 0 : $from.parent.content.size);
  if (!isAt || $from.depth !== 1) return false;
  if ($from.parent.content.size > 0) return true;
  const at = $from.before(1);
  return editor.commands.command(({ tr }) => removeRow(tr, { at, size: $from.parent.nodeSize }));
}

/** From the first line to the row above and from the last to the one below, over what stands between. */
function overEdge(editor: Editor, by: -1 | 1): boolean {
  const { state, view } = editor;
  const rows = rowsIn(state);
  const row = rowAtCaret(state, rows);
  if (row === null || !view.endOfTextblock(by === 1 ? 'down' : 'up')) return false;
  const further = by === 1 ? rows.pairs.slice(row + 1) : rows.pairs.slice(0, row).toReversed();
  const next = further.find(({ rendering }) => rendering !== null);
  return next !== undefined && editor.commands.command(({ tr }) => intoRow(tr, next));
}

function selectRow(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  if (!$from.parent.isTextblock) return true;
  return editor.commands.command(({ tr }) => {
    tr.setSelection(TextSelection.create(tr.doc, $from.start(), $from.end()));
    return true;
  });
}

/** What is pasted goes into one paragraph, with a break where it had several. */
function inOneLine({ content }: Slice, schema: Schema): Slice {
  const { hardBreak } = schema.nodes;
  const lines: Fragment[] = [];
  const collect = (node: TextNode) => {
    if (node.isTextblock) lines.push(node.content);
    return !node.isTextblock;
  };
  content.forEach((node) => {
    if (node.isInline) lines.push(Fragment.from(node));
    else if (collect(node)) node.descendants(collect);
  });
  const isInline = content.firstChild?.isInline === true;
  const parts = lines.flatMap((line, at) =>
    at === 0 || isInline || hardBreak === undefined
      ? [line]
      : [Fragment.from(hardBreak.create()), line],
  );
  return new Slice(
    parts.reduce((whole, part) => whole.append(part), Fragment.empty),
    0,
    0,
  );
}
