import type { Editor } from '@tiptap/core';
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Bold,
  FoldHorizontal,
  FoldVertical,
  Grid2x2X,
  Heading2,
  Heading3,
  Heading4,
  Italic,
  Link2,
  List,
  ListOrdered,
  PanelTop,
  Redo2,
  Table2,
  TextQuote,
  Undo2,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { LEVELS } from './minutes-nodes.ts';

type ToolName =
  | 'bold'
  | 'italic'
  | 'link'
  | 'heading'
  | 'subheading'
  | 'smallHeading'
  | 'bullets'
  | 'numbers'
  | 'quote'
  | 'table'
  | 'undo'
  | 'redo';

type TableToolName =
  | 'rowAbove'
  | 'rowBelow'
  | 'columnBefore'
  | 'columnAfter'
  | 'removeRow'
  | 'removeColumn'
  | 'headerRow'
  | 'removeTable';

export interface Tool<Name extends string = ToolName> {
  readonly name: Name;
  readonly Icon: LucideIcon;
  readonly keys?: string;
  /** Whether the caret stands in it; null for what is done and over. */
  isOn(editor: Editor): boolean | null;
  /** Whether there is anything to be done; left out where there always is. */
  can?(editor: Editor): boolean;
  use(editor: Editor, onLink: () => void): void;
}

const NEW_TABLE = { rows: 3, cols: 3, withHeaderRow: true } as const;

/** What can be done with the text under the caret, in the order of the toolbar. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'bold',
    Icon: Bold,
    keys: 'Control+B',
    isOn: (editor) => editor.isActive('bold'),
    use: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    Icon: Italic,
    keys: 'Control+I',
    isOn: (editor) => editor.isActive('italic'),
    use: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'link',
    Icon: Link2,
    keys: 'Control+Shift+L',
    isOn: (editor) => editor.isActive('link'),
    use: (_editor, onLink) => onLink(),
  },
  heading('heading', Heading2, 2),
  heading('subheading', Heading3, 3),
  heading('smallHeading', Heading4, 4),
  {
    name: 'bullets',
    Icon: List,
    keys: 'Control+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    use: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbers',
    Icon: ListOrdered,
    keys: 'Control+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    use: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'quote',
    Icon: TextQuote,
    keys: 'Control+Shift+B',
    isOn: (editor) => editor.isActive('blockquote'),
    use: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: 'table',
    Icon: Table2,
    isOn: () => null,
    can: (editor) => !isInTable(editor),
    use: (editor) => editor.chain().focus().insertTable(NEW_TABLE).run(),
  },
  {
    name: 'undo',
    Icon: Undo2,
    keys: 'Control+Z',
    isOn: () => null,
    can: (editor) => editor.can().undo(),
    use: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: 'redo',
    Icon: Redo2,
    keys: 'Control+Shift+Z',
    isOn: () => null,
    can: (editor) => editor.can().redo(),
    use: (editor) => editor.chain().focus().redo().run(),
  },
];

/** What can be done with the table around the caret. */
export const TABLE_TOOLS: readonly Tool<TableToolName>[] = [
  ofTable('rowAbove', BetweenHorizontalStart, (editor) => editor.chain().focus().addRowBefore()),
  ofTable('rowBelow', BetweenHorizontalEnd, (editor) => editor.chain().focus().addRowAfter()),
  ofTable('columnBefore', BetweenVerticalStart, (editor) =>
    editor.chain().focus().addColumnBefore(),
  ),
  ofTable('columnAfter', BetweenVerticalEnd, (editor) => editor.chain().focus().addColumnAfter()),
  ofTable('removeRow', FoldVertical, (editor) => editor.chain().focus().deleteRow()),
  ofTable('removeColumn', FoldHorizontal, (editor) => editor.chain().focus().deleteColumn()),
  ofTable('headerRow', PanelTop, (editor) => editor.chain().focus().toggleHeaderRow()),
  ofTable('removeTable', Grid2x2X, (editor) => editor.chain().focus().deleteTable()),
];

export function isInTable(editor: Editor): boolean {
  return editor.isActive('table');
}

function heading(name: ToolName, Icon: LucideIcon, level: (typeof LEVELS)[number]): Tool {
  return {
    name,
    Icon,
    keys: `Control+Alt+${level}`,
    isOn: (editor) => editor.isActive('heading', { level }),
    use: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  };
}

function ofTable(
  name: TableToolName,
  Icon: LucideIcon,
  chain: (editor: Editor) => { run(): boolean },
): Tool<TableToolName> {
  return { name, Icon, isOn: () => null, use: (editor) => chain(editor).run() };
}
