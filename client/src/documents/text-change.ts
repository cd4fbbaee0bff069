import type * as Y from 'yjs';

/** One stretch of a text that gave way to another, in UTF-16 units. */
export interface TextChange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The smallest single change from one text to the other; null when they are the same. */
export function textChange(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  if (endsInPair(before, at) || endsInPair(after, at)) at -= 1;
  let tail = 0;
  while (tail < shorter - at && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (endsInPair(before, before.length - tail)) tail -= 1;
  return {
    at,
    removed: before.length - at - tail,
    inserted: after.slice(at, after.length - tail),
  };
}

/** Whether a cut here would part a letter that takes two units. */
function endsInPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(at - 1, 0), at + 1));
}

/** Where a caret stands after the change; one within what is gone stands where it was. */
export function caretAfter({ at, removed, inserted }: TextChange, caret: number): number {
  if (caret <= at) return caret;
  return caret >= at + removed ? caret + inserted.length - removed : at;
}

/** Changes only what differs, so that what others write in it at the same time stays. */
export function replaceText(text: Y.Text, next: string): void {
  const change = textChange(text.toJSON(), next);
  if (change === null) return;
  if (change.removed > 0) text.delete(change.at, change.removed);
  if (change.inserted !== '') text.insert(change.at, change.inserted);
}
