import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';

/** Names a text anew, such as when its item is renamed: the editor, its caret and its undo stay. */
export function useLabel(editor: Editor, label: string): void {
  useEffect(() => {
    if (editor.isDestroyed) return;
    const { editorProps } = editor.options;
    const { attributes: before } = editorProps;
    if (typeof before === 'function' || before?.['aria-label'] === label) return;
    const attributes = { ...before, 'aria-label': label };
    editor.setOptions({ editorProps: { ...editorProps, attributes } });
  }, [editor, label]);
}
