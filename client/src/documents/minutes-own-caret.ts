import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import {
  ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';

/**
 * Keeps one's own caret behind the words that one wrote while others write in
 * the same block. The binding takes a block whose words have changed for one
 * that was moved, finds it again by its id, and puts the caret where it stood
 * counted in letters: what two people type then runs into each other. As long
 * as the caret's place in the shared text lies in the same block, that is it.
 */
export const OwnCaret = Extension.create({
  name: 'ownCaret',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, after) => {
        const binding = bindingOf(after);
        const foreign = transactions.some((tr) => tr.getMeta(ySyncPluginKey) !== undefined);
        if (!foreign || binding === null || !(before.selection instanceof TextSelection))
          return null;
        const kept = binding.beforeTransactionSelection;
        if (kept === null) return null;
        const anchor = placeOf(
          binding,
          kept.anchor,
          before.doc,
          before.selection.anchor,
          after.doc,
        );
        const head = placeOf(binding, kept.head, before.doc, before.selection.head, after.doc);
        const { selection } = after;
        if (anchor === null || head === null) return null;
        if (selection.anchor === anchor && selection.head === head) return null;
        return after.tr.setSelection(TextSelection.create(after.doc, anchor, head));
      },
    }),
  ],
});

function bindingOf(state: EditorState): ProsemirrorBinding | null {
  const sync: unknown = ySyncPluginKey.getState(state);
  const found =
    typeof sync === 'object' && sync !== null && 'binding' in sync ? sync.binding : null;
  return found instanceof ProsemirrorBinding ? found : null;
}

/** Where a place of the shared text is now; null unless it is in the block where it was. */
function placeOf(
  { doc, type, mapping }: ProsemirrorBinding,
  kept: unknown,
  before: Node,
  was: number,
  after: Node,
): number | null {
  const at = relativePositionToAbsolutePosition(doc, type, kept, mapping);
  if (at === null || at < 0 || at > after.content.size) return null;
  const [from, to] = [before.resolve(was), after.resolve(at)];
  const block: unknown = from.parent.attrs['block'];
  const isSame = to.parent.isTextblock && block !== null && to.parent.attrs['block'] === block;
  // At a block's very beginning a place is also found when the words were written anew.
  return isSame && (to.parentOffset > 0 || from.parentOffset === 0) ? at : null;
}
