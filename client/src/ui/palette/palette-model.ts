/**
 * Everything that can be done, by typing a few letters of it. Whoever has
 * something to offer makes entries; the palette finds and runs them and knows
 * nothing about what they do.
 */
export interface PaletteEntry {
  readonly id: string;
  /** With whom or what it is done, such as a name; empty where with nothing. */
  readonly subject: string;
  readonly action: string;
  /** More words to find it by, such as a seat's number. */
  readonly also?: string | undefined;
  /** Opens something of its own, so the palette goes out of the way. */
  readonly opens?: boolean | undefined;
  run(): void;
}

/** As many as can be looked through. */
export const MOST_FOUND = 40;

const MARKS = /\p{M}/gu;
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** Without accents, capitals and final forms, so that `kovac` finds Kovač and `νικοσ` Νίκος. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(MARKS, '').toLowerCase().replaceAll('ς', 'σ');
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(BETWEEN)
    .filter((word) => word !== '');
}

/**
 * Entries for what was typed, the best first: every word typed begins a word of
 * the entry. Words of the subject weigh more than those of the action, whole
 * words more than beginnings; what weighs the same stays in its order.
 */
export function found(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const words = wordsOf(typed);
  if (words.length === 0) return entries.slice(0, MOST_FOUND);
  return entries
    .map((entry) => ({ entry, weight: weightOf(entry, words) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_FOUND)
    .map(({ entry }) => entry);
}

const IN_SUBJECT = 3;
const IN_ACTION = 2;
const ELSEWHERE = 1;
const WHOLE = 2;

function weightOf(entry: PaletteEntry, words: readonly string[]): number {
  const places = [
    { words: wordsOf(entry.subject), worth: IN_SUBJECT },
    { words: wordsOf(entry.action), worth: IN_ACTION },
    { words: wordsOf(entry.also ?? ''), worth: ELSEWHERE },
  ];
  const weights = words.map((word) =>
    Math.max(...places.map((place) => worthOf(place.words, word) * place.worth)),
  );
  return weights.includes(0) ? 0 : weights.reduce((sum, weight) => sum + weight, 0);
}

function worthOf(words: readonly string[], typed: string): number {
  if (words.includes(typed)) return WHOLE;
  return words.some((word) => word.startsWith(typed)) ? 1 : 0;
}
