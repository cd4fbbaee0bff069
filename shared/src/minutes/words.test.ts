import { describe, expect, it } from 'vitest';
import { localeOf, MINUTES_LANGUAGES, minutesLanguage, wordingOf } from './language.ts';
import type { MinutesLanguage } from './language.ts';
import { messagesIn, paths } from './messages.ts';
import type { Messages } from './messages.ts';

async function messagesOf(language: MinutesLanguage): Promise<Messages> {
  const { facts, results } = await wordingOf(language);
  return { facts, results };
}

const ARGUMENT = /\{(\w+)(?:,\s*(number|plural)[^}]*)?[,}]/g;

/** A value for everything that the message takes: texts can be found again in what it says. */
function valuesFor(message: string): Readonly<Record<string, string | number>> {
  const found = [...message.matchAll(ARGUMENT)].map(([, name = '', kind]) => [
    name,
    kind === undefined ? `<${name}>` : MANY,
  ]);
  return Object.fromEntries(found);
}

/** A number that every language writes in figures. */
const MANY = 17;

const inEnglish = await messagesOf('en');
const english = new Map(paths(inEnglish));
const sayInEnglish = messagesIn(localeOf('en'), inEnglish);

describe.each(MINUTES_LANGUAGES)('the words of minutes in %s', async (language) => {
  const messages = await messagesOf(language);
  const flat = paths(messages);
  const t = messagesIn(localeOf(language), messages);

  it('are for the same things as in English', () => {
    expect(flat.map(([key]) => key)).toEqual([...english.keys()]);
  });

  it.each(flat.map(([key]) => key))('say %s with what it says in English, no less', (key) => {
    const values = valuesFor(english.get(key) ?? '');
    const told = Object.values(values).map(String);
    const said = t(key, values);
    const original = sayInEnglish(key, values);
    expect(told.filter((value) => said.includes(value))).toEqual(
      told.filter((value) => original.includes(value)),
    );
  });

  it('have every plural form that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(localeOf(language)).resolvedOptions();
    const wrong = flat.filter(([, message]) => {
      if (!message.includes('plural,')) return false;
      const cases = [...message.matchAll(/(zero|one|two|few|many|other) \{/g)].map(
        ([, one]) => one,
      );
      const isOneForAll = cases.every((one) => one === 'other');
      return !isOneForAll && pluralCategories.some((category) => !cases.includes(category));
    });
    expect(wrong).toEqual([]);
  });

  it('hold no mark that turns the direction of reading', () => {
    expect(
      flat.filter(([, message]) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(message)),
    ).toEqual([]);
  });
});

describe('the language of minutes', () => {
  it.each([
    ['el', 'el'],
    ['ar-SY', 'ar'],
    ['SL', 'sl'],
    ['fr', 'en'],
  ])('for a reader of %s is %s', (reads, language) => {
    expect(minutesLanguage(reads)).toBe(language);
  });
});
