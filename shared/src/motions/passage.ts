/**
 * An amendment to a text is a passage that stands in it exactly once, and what
 * is to stand in its place. So it can be read without counting characters, and
 * whether it still fits a text that has changed meanwhile needs no judgement.
 */
import { commonEnds, joined, wordsOf } from './words.ts';
import type { Word } from './words.ts';

export interface PassageChange {
  /** Empty: the replacement is appended. */
  readonly passage: string;
  readonly replacement: string;
}

/** How often the passage stands in the text, as far as it matters; overlapping ones count. */
export function occurrence(text: string, passage: string): 'none' | 'once' | 'several' {
  if (passage === '') return 'once';
  const first = text.indexOf(passage);
  if (first < 0) return 'none';
  return text.lastIndexOf(passage) === first ? 'once' : 'several';
}

/** The text as changed; null where the passage does not stand in it exactly once. */
export function amended(text: string, { passage, replacement }: PassageChange): string | null {
  if (passage === '') return text + replacement;
  if (occurrence(text, passage) !== 'once') return null;
  const at = text.indexOf(passage);
  return text.slice(0, at) + replacement + text.slice(at + passage.length);
}

/**
 * The amendment that makes `after` of `before`: the words that differ, and as
 * many around them as make the passage stand there once. Null where nothing
 * differs.
 */
export function amendmentFrom(before: string, after: string): PassageChange | null {
  if (before === after) return null;
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const { head, tail } = commonEnds(old, now);
  if (head === old.length) return { passage: '', replacement: joined(now.slice(head)) };
  return widened(before, old, now, { head, tail });
}

interface Ends {
  readonly head: number;
  readonly tail: number;
}

function widened(
  before: string,
  old: readonly Word[],
  now: readonly Word[],
  ends: Ends,
): PassageChange {
  let { head, tail } = ends;
  const passage = () => joined(old.slice(head, old.length - tail));
  for (let left = true; !isUnique(before, passage()); left = !left) {
    if (head > 0 && (left || tail === 0)) head -= stepsToWord(old.slice(0, head).toReversed());
    else tail -= stepsToWord(old.slice(old.length - tail));
  }
  return { passage: passage(), replacement: joined(now.slice(head, now.length - tail)) };
}

function isUnique(text: string, passage: string): boolean {
  return passage !== '' && occurrence(text, passage) === 'once';
}

/** As many words as take the passage over signs and white space to the next word that speaks. */
function stepsToWord(words: readonly Word[]): number {
  const index = words.findIndex(({ speaks }) => speaks);
  return index < 0 ? words.length : index + 1;
}
