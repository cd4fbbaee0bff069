import { IntlMessageFormat } from 'intl-messageformat';
import { isolatedIn } from '../kernel/isolated.ts';

/** Messages of one language in ICU's syntax, by their keys. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

export type Values = Readonly<Record<string, string | number>>;

/**
 * Says messages by their paths, such as `left.line`. A message that is missing,
 * or lacks what it takes, throws: that is a bug of ours, not of the minutes.
 * Names and texts are kept apart where their letters run against the sentence's.
 *
 * @param locale BCP 47 tag, by which plurals and numbers are written
 */
export function messagesIn(locale: string, messages: Messages) {
  const texts = new Map(paths(messages));
  const ready = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string): IntlMessageFormat => {
    const known = ready.get(key);
    if (known !== undefined) return known;
    const text = texts.get(key);
    if (text === undefined) throw new Error(`there is no message ${key}`);
    const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    ready.set(key, format);
    return format;
  };
  const apart = (value: string | number) =>
    typeof value === 'string' ? isolatedIn(locale, value) : value;
  return (key: string, values: Values = {}): string => {
    const said = Object.entries(values).map(([name, value]) => [name, apart(value)] as const);
    return String(formatOf(key).format(Object.fromEntries(said)));
  };
}

/** Every message with its path. */
export function paths(messages: Messages, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : paths(value, `${path}${key}.`),
  );
}
