import { isolatedIn } from '../../kernel/isolated.ts';
import { inLanguage } from '../../kernel/localized.ts';
import { messagesIn } from '../messages.ts';
import type { Phrase, PhraseValue, SentenceKey } from './phrase.ts';

export type Say = (phrase: Phrase) => string;

/** Says phrases in one language, with that language's sentences. */
export function sayIn(locale: string, sentences: Readonly<Record<SentenceKey, string>>): Say {
  const t = messagesIn(locale, sentences);
  const list = new Intl.ListFormat(locale);
  const part = (value: Exclude<PhraseValue, readonly unknown[]>): string | number => {
    if (typeof value === 'string' || typeof value === 'number') return value;
    return 'texts' in value ? inLanguage(value.texts, locale) : say(value);
  };
  const word = (value: PhraseValue): string | number =>
    isList(value)
      ? list.format(value.map((one) => isolatedIn(locale, String(part(one)))))
      : part(value);
  const say: Say = ({ key, values }) =>
    t(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, word(value)])));
  return say;
}

function isList(value: PhraseValue): value is Extract<PhraseValue, readonly unknown[]> {
  return Array.isArray(value);
}
