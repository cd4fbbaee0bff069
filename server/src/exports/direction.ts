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

/** Cuts a text where its letters change direction; what has none belongs to what is before it. */
export function stretches(text: string, around: Direction): readonly Stretch[] {
  const found: { text: string; dir: Direction }[] = [];
  for (const sign of text) {
    const last = found.at(-1);
    const dir = LETTER.test(sign) ? directionOfText(sign, around) : (last?.dir ?? around);
    if (last?.dir === dir) last.text += sign;
    else found.push({ text: sign, dir });
  }
  return found;
}
