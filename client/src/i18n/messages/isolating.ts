type Tree = { readonly [key: string]: string | Tree };

/** What stands for a name or a text, not for a number, an hour or a part of a date. */
const DATA =
  /^(name|title|question|language|languages|term|theirs|mine|headings|reason|mover|member|officer|speaker|body|label|text|words|what|who|why|answer|decision|version|earlier|later|latest)$/;
const BEGIN = '\u2068';
const END = '\u2069';

/**
 * The messages of a language that is written from right to left, with what
 * comes from elsewhere kept apart: a Greek name or an English title within the
 * sentence does not take the sentence's full stop or brackets along.
 */
export function isolating<Messages extends Tree>(messages: Messages): Messages {
  const apart = Object.entries(messages).map(([key, value]) => [
    key,
    typeof value === 'string' ? isolated(value) : isolating(value),
  ]);
  // The same keys, each with a text or a branch as before.
  return Object.fromEntries(apart) as Messages;
}

/** Only arguments: what braces hold inside a plural's braces is a text of its own. */
function isolated(message: string): string {
  let depth = 0;
  return message.replaceAll(/\{(\w+)\}|[{}]/g, (found: string, name?: string) => {
    if (name !== undefined) {
      return depth % 2 === 0 && DATA.test(name) ? BEGIN + found + END : found;
    }
    depth += found === '{' ? 1 : -1;
    return found;
  });
}
