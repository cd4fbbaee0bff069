import { isolatedIn } from '../kernel/isolated.ts';
import { localeOf } from './language.ts';
import type { Wording } from './language.ts';
import { messagesIn } from './messages.ts';
import type { Values } from './messages.ts';
import type { Phrase } from './results/phrase.ts';
import { sayIn } from './results/say.ts';
import type { words } from './words/en.ts';

type Paths<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${Paths<Words[Key]>}`;
}[keyof Words & string];

export type WordKey = Paths<typeof words>;

/** Says things in one language. */
export interface Sayer {
  say(key: WordKey, values?: Values): string;
  /** The sentence about a poll's result. */
  result(phrase: Phrase): string;
  /** Names, or other short things, after each other. */
  list(parts: readonly string[]): string;
}

export function sayerOf({ language, facts, results }: Wording): Sayer {
  const locale = localeOf(language);
  const say = messagesIn(locale, facts);
  return {
    say,
    result: sayIn(locale, results),
    list: (parts) => parts.map((part) => isolatedIn(locale, part)).join(facts.comma),
  };
}
