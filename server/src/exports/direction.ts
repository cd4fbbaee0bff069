import type { MinutesLanguage } from '@koinon/shared/minutes/language';

export type Direction = 'ltr' | 'rtl';

export function directionOf(language: MinutesLanguage): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/** By its first letter, as browsers do; of a text without letters, as around it. */
export function directionOfText(text: string, around: Direction): Direction {
  const [first] = LETTER.exec(text) ?? [];
  if (first === undefined) return around;
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

export interface Stretch {
  readonly text: string;
  readonly dir: Direction;
}

/** First strong isolate: what follows it, up to the end, is no part of the sentence around. */
const BEGIN = '\u2068';
const END = '\u2069';

/**
 * Cuts a text where its letters change direction; what has none belongs to what
 * is before it. After an isolate the direction around begins again, so that the
 * sentence keeps its full stop; the isolates themselves are gone.
 */
export function stretches(text: string, around: Direction): readonly Stretch[] {
  const found: { text: string; dir: Direction }[] = [];
  let before: Direction = around;
  for (const sign of text) {
    if (sign === BEGIN || sign === END) {
      before = around;
      continue;
    }
    if (LETTER.test(sign)) before = directionOfText(sign, around);
    const last = found.at(-1);
    if (last?.dir === before) last.text += sign;
    else found.push({ text: sign, dir: before });
  }
  return found;
}
