import { KEPT_WORDS } from '@koinon/shared/interpretation/booth-text';
import type { BoothWord } from '@koinon/shared/interpretation/booth-text';

/**
 * The last words of every line of every meeting, in memory and nowhere else.
 * Whoever asks has to be somebody of the line: this only keeps.
 */
export class BoothTexts {
  readonly #meetings = new Map<string, Map<string, readonly BoothWord[]>>();

  add(meeting: string, word: BoothWord): void {
    const lines = this.#meetings.get(meeting) ?? new Map<string, readonly BoothWord[]>();
    this.#meetings.set(meeting, lines);
    const before = lines.get(word.line) ?? [];
    lines.set(word.line, [...before, word].slice(-KEPT_WORDS));
  }

  /** The last words of these lines together, the oldest first. */
  last(meeting: string, lines: readonly string[]): readonly BoothWord[] {
    const kept = this.#meetings.get(meeting);
    return lines
      .flatMap((line) => kept?.get(line) ?? [])
      .toSorted((one, other) => one.at - other.at);
  }

  /** A booth was closed: another one may get its name. */
  forgetLine(meeting: string, line: string): void {
    this.#meetings.get(meeting)?.delete(line);
  }

  /** The sitting is over. */
  forget(meeting: string): void {
    this.#meetings.delete(meeting);
  }
}
