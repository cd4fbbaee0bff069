import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, LOCALES } from './languages.ts';
import type { Language } from './languages.ts';
import { loadDeskMessages, loadMessages } from './messages.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every message of a language by its path, such as `floor.give`. */
function flatten(tree: Tree, path = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : [...flatten(value, `${path}${key}.`)],
  );
  return new Map(entries);
}

interface Argument {
  readonly name: string;
  readonly kind: string;
  /** Cases of a plural. */
  readonly cases: readonly string[];
}

/** What a message takes, read from its braces; nested messages included. */
function argumentsOf(message: string): readonly Argument[] {
  return groups(message).flatMap((group) => {
    const [, name = '', kind = 'text', rest = ''] = HEAD.exec(group) ?? [];
    if (kind !== 'plural') return [{ name, kind, cases: [] }];
    const cases = [...rest.matchAll(CASE)].map(([, label = '']) => label);
    return [{ name, kind, cases }, ...groups(rest).flatMap(argumentsOf)];
  });
}

const HEAD = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?(?:,([\s\S]*))?$/;
const CASE = /(=\d+|zero|one|two|few|many|other)\s*\{/g;

/** What stands between outermost braces. */
function groups(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '{' && (depth += 1) === 1) from = at + 1;
    if (letter === '}' && (depth -= 1) === 0) found.push(text.slice(from, at));
  }
  return found;
}

function names(message: string): readonly string[] {
  const kinds = argumentsOf(message).map(({ name, kind }) => `${name}: ${kind}`);
  return [...new Set(kinds)].toSorted();
}

/** Everything a language says, the administrator's words included. */
async function allMessages(language: Language): Promise<Tree> {
  return { ...(await loadMessages(language)), ...(await loadDeskMessages(language)) };
}

const english = flatten(await allMessages('en'));

describe('reading a message', () => {
  it('finds arguments, also inside a plural', () => {
    expect(argumentsOf('{a} of {count, plural, one {# by {who}} other {{n, number}}}')).toEqual([
      { name: 'a', kind: 'text', cases: [] },
      { name: 'count', kind: 'plural', cases: ['one', 'other'] },
      { name: 'who', kind: 'text', cases: [] },
      { name: 'n', kind: 'number', cases: [] },
    ]);
  });
});

describe.each(LANGUAGES)('messages in %s', async (language) => {
  const locale = LOCALES[language];
  const messages = await allMessages(language);
  const flat = flatten(messages);

  it('are the same as in English', () => {
    expect([...flat.keys()]).toEqual([...english.keys()]);
  });

  it('take the same arguments as in English', () => {
    const wrong = [...flat].filter(
      ([key, message]) => names(message).join() !== names(english.get(key) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('have every plural form that the language has', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const wrong = [...flat].filter(([, message]) =>
      argumentsOf(message)
        .filter(({ kind, cases }) => kind === 'plural' && !isByNumberOnly(cases))
        .some(({ cases }) =>
          categories.some((category) => !cases.includes(category) && !says(cases, category)),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('can all be said', () => {
    const failures: string[] = [];
    const t = createTranslator({
      locale,
      messages: messages as unknown as Record<string, string>,
      onError: (error) => failures.push(error.message),
    });
    for (const [key, message] of flat) {
      const values = argumentsOf(message).map(({ name, kind }) => [
        name,
        kind === 'text' ? 'Maja' : 3,
      ]);
      t(key, Object.fromEntries(values));
    }
    expect(failures).toEqual([]);
  });
});

/** `=1 {next} other {number #}`: no form follows the number's grammar. */
function isByNumberOnly(cases: readonly string[]): boolean {
  return cases.every((label) => label.startsWith('=') || label === 'other');
}

/** A form said by its number instead. */
function says(cases: readonly string[], category: string): boolean {
  return category === 'zero' && cases.includes('=0');
}
