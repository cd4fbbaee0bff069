import type { Localized } from '../kernel/localized.ts';

/** A fact in words: what every screen and every export shows of it, and nothing else. */
export interface Said {
  readonly heading: string | null;
  /** Whole sentences, each a paragraph. */
  readonly lines: readonly string[];
  readonly table: SaidTable | null;
}

/** Rows are as long as the head. */
export interface SaidTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How the reader's world calls what a fact names by id, number or moment. */
export interface Names {
  /** The person's name; where the directory no longer has it, whatever stands for it. */
  person(id: string): string;
  /** In the reader's language, else in another. */
  text(text: Localized): string;
  /** Milliseconds since 1970, in the city's time zone: `18:05`. */
  time(at: number): string;
  /** Milliseconds since 1970, in the city's time zone: `3 March 2026`. */
  date(at: number): string;
  /** A calendar date, `YYYY-MM-DD`: `3 March 2026`. */
  day(date: string): string;
  /** `4 min 30 sec` */
  duration(seconds: number): string;
}

/** Only sentences. */
export function lines(...said: readonly string[]): Said {
  return { heading: null, lines: said, table: null };
}
