import { KEPT_LINES } from '@koinon/shared/captions/messages';
import type { CaptionLine, CaptionTurn } from '@koinon/shared/captions/messages';

export interface KeptLine extends LineOrigin {
  readonly line: CaptionLine;
  /** False as soon as any of it was written behind closed doors. */
  readonly isOpen: boolean;
  /** When it was done, milliseconds since 1970; null while it grows. */
  readonly doneAt: number | null;
}

/** What only the server knows for certain by which a line came in. */
export interface LineOrigin {
  /** Where in the sitting it was begun; null: not while it was open, and then it is no source of minutes. */
  readonly begun: Begun | null;
  /** When its words changed last, milliseconds since 1970: later than before, whatever a server's clock says. */
  readonly changedAt: number;
}

export interface Begun {
  /** Id of the item that was dealt with, or `opening`, or `closing`. */
  readonly section: string;
  /** Id of whoever had the floor; null: nobody, or several at once. */
  readonly speaker: string | null;
}

/** All that a board holds. */
export interface KeptCaptions {
  readonly lines: readonly KeptLine[];
  readonly turns: readonly CaptionTurn[];
}

/** Lines that a speaker types stand in no language's captions. */
export const SPEAKERS = 'speakers';

/** Where a line stands on the board. */
export function placeOf({ source, language }: CaptionLine): string {
  return source === 'speaker' ? SPEAKERS : language;
}

/** The last lines of one meeting, by language, and who writes them now; kept in memory. */
export class CaptionBoard {
  readonly #lines = new Map<string, readonly KeptLine[]>();
  readonly #turns = new Map<string, CaptionTurn>();

  find(place: string, id: string): KeptLine | null {
    return this.lines(place).find(({ line }) => line.id === id) ?? null;
  }

  lines(place: string): readonly KeptLine[] {
    return this.#lines.get(place) ?? [];
  }

  /** In the place it had, or as the last one. What was taken back is forgotten. */
  keep(kept: KeptLine): void {
    const place = placeOf(kept.line);
    const before = this.lines(place);
    const known = before.some(({ line }) => line.id === kept.line.id);
    const lines = known
      ? before.map((other) => (other.line.id === kept.line.id ? kept : other))
      : [...before, kept];
    const rest = lines.filter(({ line }) => line.text.trim() !== '' || !line.final);
    this.#lines.set(place, rest.slice(-KEPT_LINES));
  }

  turn(language: string): CaptionTurn {
    return this.#turns.get(language) ?? { language, writing: null, relief: false };
  }

  setTurn(turn: CaptionTurn): void {
    this.#turns.set(turn.language, turn);
  }

  all(): KeptCaptions {
    return { lines: [...this.#lines.values()].flat(), turns: [...this.#turns.values()] };
  }

  /** What another server holds: what is known here reads as it does here. */
  take({ lines, turns }: KeptCaptions): void {
    for (const turn of turns) if (!this.#turns.has(turn.language)) this.setTurn(turn);
    for (const kept of lines) {
      const place = placeOf(kept.line);
      if (this.find(place, kept.line.id) !== null) continue;
      const all = [...this.lines(place), kept].toSorted(
        (one, other) => one.line.at - other.line.at,
      );
      this.#lines.set(place, all.slice(-KEPT_LINES));
    }
  }
}
