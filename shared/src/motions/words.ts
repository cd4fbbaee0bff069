/** A part of a text that is kept or changed as a whole: a word, a sign, or white space. */
export interface Word {
  readonly text: string;
  /** Says something, as signs and white space do not. */
  readonly speaks: boolean;
}

/** By the boundaries of Unicode, whatever the script; it never parts a letter from its marks. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a text; joined again they are the text. */
export function wordsOf(text: string): readonly Word[] {
  return [...segmenter.segment(text)].map(({ segment, isWordLike }) => ({
    text: segment,
    speaks: isWordLike === true,
  }));
}

export function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

/** How many words both begin with, and end with; no word counts for both. */
export function commonEnds(
  before: readonly Word[],
  after: readonly Word[],
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head]?.text === after[head]?.text) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail)?.text === after.at(-1 - tail)?.text) {
    tail += 1;
  }
  return { head, tail };
}
