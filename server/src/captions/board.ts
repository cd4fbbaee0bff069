import { KEPT_LINES } from '@koinon/shared/captions/messages';
import type { CaptionLine, CaptionTurn } from '@koinon/shared/captions/messages';

export interface KeptLine {
  readonly line: CaptionLine;
  /** False as soon as any of it was written behind closed doors. */
  readonly isOpen: boolean;
  /** When it was done, milliseconds since 1970; null while it grows. */
  readonly doneAt: number | null;
}

/** Lines that a speaker types stand in no language's captions. */
export const SPEAKERS = 'speakers';

/** Where a line stands on the board. */
export function placeOf({ source, language }: CaptionLine): string {
  return source === 'speaker' ? SPEAKERS : language;
}

/** The last lines of one meeting, by language, and who writes them now; kept in memory only. */
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
}
