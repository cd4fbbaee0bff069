/**
 * How loud people's voices come in, for whoever looks after the sound. The
 * loudest packet of the last moment counts. Pure: the caller says what time it
 * is, in milliseconds; levels are in dBov.
 */
export const SILENT_DBOV = -127;

/** Two halves of it are kept, so that the loudest of this long or a little more is known. */
const MOMENT_MS = 500;

export interface LevelsNow {
  readonly floor: number;
  /** By tag. */
  readonly channels: Readonly<Record<string, number>>;
}

interface Loudest {
  /** Which moment, counted from the beginning. */
  readonly moment: number;
  readonly level: number;
  /** In the moment before. */
  readonly before: number;
}

export class Levels {
  readonly #loudest = new Map<string, Loudest>();

  /** A packet without a level says nothing. */
  hear(person: string, level: number | null, now: number): void {
    if (level === null) return;
    const { moment, level: loudest, before } = this.#at(person, now);
    this.#loudest.set(person, { moment, level: Math.max(loudest, level), before });
  }

  of(person: string, now: number): number {
    const { level, before } = this.#at(person, now);
    return Math.max(level, before);
  }

  #at(person: string, now: number): Loudest {
    const moment = Math.floor(now / MOMENT_MS);
    const known = this.#loudest.get(person);
    if (known?.moment === moment) return known;
    const before = known?.moment === moment - 1 ? known.level : SILENT_DBOV;
    return { moment, level: SILENT_DBOV, before };
  }
}
