import type { Editor } from '@tiptap/core';
import {
  Bold,
  Heading1,
  Heading2,
  Italic,
  List,
  ListOrdered,
  Redo2,
  TextQuote,
  Undo2,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { HEADING, SUBHEADING } from './minutes-extensions.ts';

type ToolName =
  'bold' | 'italic' | 'heading' | 'subheading' | 'bullets' | 'numbers' | 'quote' | 'undo' | 'redo';

export interface Tool {
  readonly name: ToolName;
  readonly Icon: LucideIcon;
  readonly keys: string;
  /** Whether the caret stands in it; null for what is done and over. */
  isOn(editor: Editor): boolean | null;
  use(editor: Editor): void;
}

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
    name: 'heading',
    Icon: Heading1,
    keys: `Control+Alt+${HEADING}`,
    isOn: (editor) => editor.isActive('heading', { level: HEADING }),
    use: (editor) => editor.chain().focus().toggleHeading({ level: HEADING }).run(),
  },
  {
    name: 'subheading',
    Icon: Heading2,
    keys: `Control+Alt+${SUBHEADING}`,
    isOn: (editor) => editor.isActive('heading', { level: SUBHEADING }),
    use: (editor) => editor.chain().focus().toggleHeading({ level: SUBHEADING }).run(),
  },
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
    name: 'undo',
    Icon: Undo2,
    keys: 'Control+Z',
    isOn: () => null,
    use: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: 'redo',
    Icon: Redo2,
    keys: 'Control+Shift+Z',
    isOn: () => null,
    use: (editor) => editor.chain().focus().redo().run(),
  },
];
