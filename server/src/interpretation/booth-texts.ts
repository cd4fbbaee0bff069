import { KEPT_WORDS } from '@koinon/shared/interpretation/booth-text';
import type { BoothWord } from '@koinon/shared/interpretation/booth-text';

/** A word with what was known where it was said. */
export interface SaidWord {
  readonly word: BoothWord;
  /** The interpreters who were on the line then. */
  readonly heardBy: readonly string[];
  /** The last event of the record then. */
  readonly n: number;
}

/** What is kept of a line. */
interface Line {
  readonly said: readonly SaidWord[];
  /** The event with which the booth of this name was closed last. */
  readonly closed: number;
}

const EMPTY: Line = { said: [], closed: 0 };

/**
 * The last words of every line of every meeting, in memory and nowhere else.
 * Whoever asks has to be somebody of the line: this only keeps, and knows who
 * was there when a word was said.
 */
export class BoothTexts {
  readonly #meetings = new Map<string, Map<string, Line>>();

  /** False, and not kept, where it is known already, or its booth was closed since. */
  add(meeting: string, said: SaidWord): boolean {
    const { id, line } = said.word;
    const before = this.#meetings.get(meeting)?.get(line) ?? EMPTY;
    const isKnown = before.said.some(({ word }) => word.id === id);
    if (isKnown || said.n < before.closed) return false;
    const all = [...before.said, said].toSorted((one, other) => one.word.at - other.word.at);
    this.#keep(meeting, line, { ...before, said: all.slice(-KEPT_WORDS) });
    return true;
  }

  /**
   * The last words of these lines together, the oldest first: those that the
   * person was there for. Null: all of them.
   */
  last(meeting: string, lines: readonly string[], person: string | null): readonly BoothWord[] {
    return this.#said(meeting, lines)
      .filter(({ heardBy }) => person === null || heardBy.includes(person))
      .map(({ word }) => word)
      .toSorted((one, other) => one.at - other.at);
  }

  /** All that is kept of a meeting, for a server that knows nothing of it yet. */
  kept(meeting: string): readonly SaidWord[] {
    return this.#said(meeting, [...(this.#meetings.get(meeting)?.keys() ?? [])]);
  }

  /** A booth was closed by this event: another one may get its name. */
  forgetLine(meeting: string, line: string, n: number): void {
    this.#keep(meeting, line, { said: [], closed: n });
  }

  /** The sitting is over. */
  forget(meeting: string): void {
    this.#meetings.delete(meeting);
  }

  #said(meeting: string, lines: readonly string[]): readonly SaidWord[] {
    const kept = this.#meetings.get(meeting);
    return lines.flatMap((line) => kept?.get(line)?.said ?? []);
  }

  #keep(meeting: string, name: string, line: Line): void {
    const lines = this.#meetings.get(meeting) ?? new Map<string, Line>();
    this.#meetings.set(meeting, lines);
    lines.set(name, line);
  }
}
