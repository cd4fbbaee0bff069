import type { Localized } from '../../kernel/localized.ts';
import type { votingSentences } from './words/en.ts';

export type SentenceKey = keyof typeof votingSentences;

/**
 * What is to be said, without a language: the key of a message and its values.
 * A value may be a phrase itself, a text in several languages, or a list of
 * either; whoever says it puts them in first.
 */
export interface Phrase {
  readonly key: SentenceKey;
  readonly values: Readonly<Record<string, PhraseValue>>;
}

type Part = string | Phrase | { readonly texts: Localized };
export type PhraseValue = number | Part | readonly Part[];

export function phrase(
  key: SentenceKey,
  values: Readonly<Record<string, PhraseValue>> = {},
): Phrase {
  return { key, values };
}

/** One sentence of a clause and at most two more. */
export function sentence(main: Phrase, ...tails: readonly (Phrase | null)[]): Phrase {
  const [tail, more] = tails.filter((one) => one !== null);
  if (tail === undefined) return phrase('one', { main });
  return more === undefined ? phrase('two', { main, tail }) : phrase('three', { main, tail, more });
}
