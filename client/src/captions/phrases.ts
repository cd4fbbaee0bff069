/**
 * How typed text becomes phrases. What a captioner types goes out phrase by
 * phrase: at a sign of punctuation with a space behind it, when it has become
 * long, and at Enter. A line is done at the end of a sentence.
 */
export interface Phrase {
  readonly text: string;
  /** The end of the line. */
  readonly final: boolean;
}

export interface Split {
  readonly phrases: readonly Phrase[];
  /** What stays in the field. */
  readonly rest: string;
}

/** A phrase that has become so long goes out at its last space. */
const LONG = 60;
/** A sentence's end, in the scripts of the languages spoken here; the Greek question mark looks like a semicolon. */
const PHRASE = /^(.*?(?:([.!?…؟;\u037e\u06d4。]+["»”)]*)|[,:،؛·–—]))\s+/u;

export function split(typed: string): Split {
  const phrases: Phrase[] = [];
  let rest = typed;
  for (;;) {
    const found = PHRASE.exec(rest);
    if (found === null) break;
    const [whole, text = '', end] = found;
    phrases.push({ text: text.trim(), final: end !== undefined });
    rest = rest.slice(whole.length);
  }
  const space = rest.length > LONG ? rest.lastIndexOf(' ') : -1;
  if (space > 0) {
    phrases.push({ text: rest.slice(0, space).trim(), final: false });
    rest = rest.slice(space + 1);
  }
  return { phrases: phrases.filter(({ text }) => text !== ''), rest: rest.trimStart() };
}
