import type { CommentThread } from '@koinon/shared/documents/comments';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { placeOf, wordsOf } from './minutes-marks.ts';

/** Words of one block that somebody means. */
export interface Quote {
  readonly block: string;
  readonly quote: string;
}

/** What is selected, as far as it stands in the block where the selection begins; null: nothing. */
export function selectedQuote({ selection, doc }: EditorState): Quote | null {
  const { $from, from, to, empty } = selection;
  const block = $from.parent;
  if (empty || !block.isTextblock) return null;
  const end = Math.min(to, $from.end());
  const quote = doc.textBetween(from, end).trim();
  return quote === '' ? null : { block: idOf(block), quote };
}

/** Every block with words, whole: for whoever selects none by hand. */
export function blockQuotes(doc: Node): readonly Quote[] {
  const quotes: Quote[] = [];
  doc.descendants((node) => {
    const quote = node.isTextblock ? wordsOf(node).trim() : '';
    if (quote !== '') quotes.push({ block: idOf(node), quote });
  });
  return quotes;
}

/** Puts a suggestion's words in the place of those it means; false where these have changed. */
export function acceptSuggestion(tr: Transaction, thread: CommentThread): boolean {
  const place = placeOf(tr.doc, thread);
  if (place === null) return false;
  if (thread.replacement === '') tr.delete(place.from, place.to);
  else tr.insertText(thread.replacement, place.from, place.to);
  return true;
}

function idOf({ attrs }: Node): string {
  const id: unknown = attrs['block'];
  return typeof id === 'string' ? id : '';
}
