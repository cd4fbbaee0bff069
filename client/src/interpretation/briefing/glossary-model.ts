import { NOTE, seenOf } from '@koinon/shared/briefing/glossary';
import type { Cell, CellChange } from '@koinon/shared/briefing/cells';
import { boothOf } from '@koinon/shared/interpretation/booths';
import { isSignLanguage } from '@koinon/shared/interpretation/sign-languages';
import type { MeetingView } from '../../session/meeting-session.ts';

/** The meeting's languages, those of one's own booth first. */
export function glossaryLanguages({ state, you }: MeetingView): readonly string[] {
  const { channels, booths } = state.interpretation;
  const own = boothOf(booths, you.id)?.outputs ?? [];
  const all = [...new Set([...own, ...Object.keys(channels)])].filter(
    (tag) => !isSignLanguage(tag),
  );
  return all.length === 0 ? [you.language] : all;
}

/** Texts of a term by column, as somebody writes them. */
export type Written = Readonly<Record<string, string>>;

/** A cell where somebody else was in the way. */
export interface Clash {
  readonly theirs: Cell;
  readonly mine: string;
}

/** What differs from what was there when the writing began, each with the number that was seen then. */
export function changesOf(
  row: string,
  before: Written,
  now: Written,
  seen: readonly Cell[],
): readonly CellChange[] {
  return Object.keys(now)
    .map((column) => ({ column, text: (now[column] ?? '').trim() }))
    .filter(({ column, text }) => text !== (before[column] ?? ''))
    .map(({ column, text }) => ({ row, column, text, seen: seenOf(seen, row, column) }));
}

/** Cells where both have written something else. */
export function clashesOf(
  changes: readonly CellChange[],
  theirs: readonly Cell[],
): readonly Clash[] {
  return changes.flatMap(({ row, column, text }) => {
    const cell = theirs.find((one) => one.row === row && one.column === column);
    return cell === undefined ? [] : [{ theirs: cell, mine: text }];
  });
}

/** Whether a term says anything in any language. */
export function saysSomething(written: Written): boolean {
  return Object.entries(written).some(([column, text]) => column !== NOTE && text.trim() !== '');
}
