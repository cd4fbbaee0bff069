/** A request as a client of Socket.IO 5 sends it: one value, no namespace, no attachment. */
export interface Request {
  /** The client's own number; the answer carries it. */
  readonly number: string;
  readonly value: unknown;
}

/** The kind of Socket.IO's packets that are events. */
const EVENT = '2';
const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
/** Numbers of so many digits are written as they were read. */
const MOST_DIGITS = 15;

/**
 * Reads requests of one name where they have their usual form,
 * `2<number>["<name>",<value>]`: then the packet's text says all that a
 * parser would find out. Null for everything else, however close: what that
 * is, and whether it is right, is for the library to say.
 */
export function requestReader(name: string): (text: string) => Request | null {
  const beginning = `[${JSON.stringify(name)},`;
  return (text) => {
    if (!text.startsWith(EVENT)) return null;
    const from = EVENT.length;
    const to = endOfDigits(text, from);
    if (to === from || to - from > MOST_DIGITS) return null;
    // A number that would not be written like this again.
    if (to - from > 1 && text.charCodeAt(from) === ZERO) return null;
    if (!text.startsWith(beginning, to) || !text.endsWith(']')) return null;
    return readValue(text.slice(to + beginning.length, -1), text.slice(from, to));
  };
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** What is not one JSON value, as several are not, is left to the library. */
function readValue(json: string, number: string): Request | null {
  try {
    const value: unknown = JSON.parse(json);
    return { number, value };
  } catch {
    return null;
  }
}
