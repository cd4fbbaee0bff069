import type { TranslationState } from '@koinon/shared/documents/translated';
import type { Command, Editor } from '@tiptap/core';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { UndoManager } from 'yjs';
import { rowsIn } from './translation-plugin.ts';
import {
  beginRow,
  confirmRow,
  idleIn,
  intoRow,
  nextRow,
  removeRow,
  rowAtCaret,
} from './translation-rows.ts';

/** Does what a button in a row says. */
export function actOn(editor: Editor, button: HTMLElement): void {
  const { act, of } = button.dataset;
  if (act === 'remove') {
    removeBelow(editor, button);
    return;
  }
  const rows = rowsIn(editor.state);
  const row = rows.pairs.findIndex(({ source }) => source.key === of);
  const pair = rows.pairs[row];
  if (pair === undefined) return;
  asOneStep(editor, ({ tr }) => {
    if (act === 'confirm') return confirmRow(tr, pair) && intoRow(tr, pair);
    return beginRow(tr, rows, row, act === 'copy' ? 'source' : 'none');
  });
}

/** What a button does is taken back by itself, without what was typed just before or after. */
function asOneStep(editor: Editor, command: Command): void {
  const undo: unknown = yUndoPluginKey.getState(editor.state);
  const manager =
    typeof undo === 'object' && undo !== null && 'undoManager' in undo ? undo.undoManager : null;
  const cut = () => {
    if (manager instanceof UndoManager) manager.stopCapturing();
  };
  cut();
  editor.chain().command(command).run();
  cut();
  editor.view.focus();
}

/** What the button was drawn for. */
function removeBelow(editor: Editor, button: HTMLElement): void {
  const found = idleIn(rowsIn(editor.state))[Number(button.dataset['of'])];
  if (found === undefined) return;
  asOneStep(editor, ({ tr }) => removeRow(tr, found));
}

/** Goes to the next row that stands so: into its words, or to the button that begins it. */
export function goTo(editor: Editor, desk: HTMLElement | null, wanted: TranslationState): void {
  const rows = rowsIn(editor.state);
  const row = nextRow(rows, rowNow(editor), wanted);
  const pair = row === null ? undefined : rows.pairs[row];
  if (pair === undefined) return;
  if (pair.rendering === null) {
    const begin = desk?.querySelector<HTMLElement>(`[data-row="${row}"] [data-act="begin"]`);
    begin?.focus();
    begin?.scrollIntoView({ block: 'center' });
  } else {
    editor
      .chain()
      .command(({ tr }) => intoRow(tr, pair))
      .run();
    editor.view.focus();
  }
}

/** The row with the button that has the focus, else the one with the caret. */
function rowNow(editor: Editor): number | null {
  const { activeElement } = document;
  const row = activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  if (row !== undefined && editor.view.dom.contains(activeElement)) return Number(row);
  return rowAtCaret(editor.state, rowsIn(editor.state));
}
