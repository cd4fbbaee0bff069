import { localeOf, minutesLanguage, wordingOf } from '@koinon/shared/minutes/language';
import type { MinutesLanguage } from '@koinon/shared/minutes/language';
import { messagesIn } from '@koinon/shared/minutes/messages';
import type { Values } from '@koinon/shared/minutes/messages';
import { namesIn } from '@koinon/shared/minutes/names-in';
import type { Names } from '@koinon/shared/minutes/said';
import { sayerOf } from '@koinon/shared/minutes/sayer';
import type { Sayer } from '@koinon/shared/minutes/sayer';
import type { Translation } from '@koinon/shared/minutes/words/translation';
import { directionOf } from './direction.ts';
import type { Direction } from './direction.ts';
import { words as arabic } from './words/ar.ts';
import { words as greek } from './words/el.ts';
import { words as english } from './words/en.ts';
import { words as slovene } from './words/sl.ts';

type Paths<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${Paths<Words[Key]>}`;
}[keyof Words & string];

export type PaperWord = Paths<typeof english>;

const WORDS: Readonly<Record<MinutesLanguage, Translation<typeof english>>> = {
  en: english,
  el: greek,
  sl: slovene,
  ar: arabic,
};

/** All that is needed to say a paper in one language. */
export interface PaperWording {
  readonly language: MinutesLanguage;
  readonly dir: Direction;
  readonly sayer: Sayer;
  readonly names: Names;
  say(key: PaperWord, values?: Values): string;
  /** What a language is called, by its BCP 47 tag. */
  languageName(tag: string): string;
}

export interface WordingParts {
  /** BCP 47 tag; English where the record has no words in it. */
  readonly language: string;
  /** IANA name of the city's time zone. */
  readonly timeZone: string;
  person(id: string): string;
}

export async function paperWording(parts: WordingParts): Promise<PaperWording> {
  const { timeZone, person } = parts;
  const language = minutesLanguage(parts.language);
  const sayer = sayerOf(await wordingOf(language));
  const names = namesIn({ language, timeZone, person });
  const say = messagesIn(localeOf(language), WORDS[language]);
  const called = new Intl.DisplayNames([localeOf(language)], { type: 'language' });
  const languageName = (tag: string) => called.of(tag) ?? tag;
  return { language, dir: directionOf(language), sayer, names, say, languageName };
}
