import type { Sounding } from './floor-slots.ts';

/**
 * Who sounds, by the levels that senders put on their packets. Pure: the
 * caller says what time it is, in milliseconds. Levels are in dBov (0 is the
 * loudest there is, -127 silence).
 */
const SOUND_FROM_DBOV = -50;

/** A packet without a level counts as a voice of this level. */
const UNKNOWN_LEVEL_DBOV = -30;

/** Between two syllables a voice still counts as sounding. */
const SYLLABLE_MS = 400;

/** Share of the newest packet in the smoothed level. */
const SMOOTHING = 0.2;

/** Voices within the same step are equally loud, so that the order keeps still. */
const LOUDNESS_STEP_DB = 6;

interface Voice {
  readonly level: number;
  readonly heardAt: number;
}

export class Voices {
  readonly #voices = new Map<string, Voice>();

  hear(person: string, level: number | null, now: number): void {
    const dbov = level ?? UNKNOWN_LEVEL_DBOV;
    if (dbov < SOUND_FROM_DBOV) return;
    const before = this.#voices.get(person);
    const fresh = before !== undefined && now - before.heardAt <= SYLLABLE_MS;
    const smoothed = fresh ? before.level + (dbov - before.level) * SMOOTHING : dbov;
    this.#voices.set(person, { level: smoothed, heardAt: now });
  }

  /** Whether the person begins to sound: silent until now. */
  begins(person: string, level: number | null, now: number): boolean {
    if ((level ?? UNKNOWN_LEVEL_DBOV) < SOUND_FROM_DBOV) return false;
    return this.#silentFor(person, now) > SYLLABLE_MS;
  }

  forget(person: string): void {
    this.#voices.delete(person);
  }

  sounding(now: number): Sounding {
    const loudness = (person: string) =>
      Math.round((this.#voices.get(person)?.level ?? 0) / LOUDNESS_STEP_DB);
    const people = [...this.#voices.keys()]
      .filter((person) => this.#silentFor(person, now) <= SYLLABLE_MS)
      .toSorted((a, b) => loudness(b) - loudness(a) || (a < b ? -1 : 1));
    return { now: people, silentFor: (person) => this.#silentFor(person, now) };
  }

  #silentFor(person: string, now: number): number {
    const voice = this.#voices.get(person);
    return voice === undefined ? Number.POSITIVE_INFINITY : now - voice.heardAt;
  }
}
