import { SOUND_VERDICTS } from '@koinon/shared/media/sound-report';
import type { SoundVerdict } from '@koinon/shared/media/sound-report';

/** Held so often in a row, something is said. */
const SAID_AFTER = 3;
/** Not held so often in a row, it is taken back. */
const TAKEN_BACK_AFTER = 4;

/** Where it changes to and fro for so long, it is said all the same that nothing is wrong. */
const DOUBTED_FOR = 8;

/** What is said of a voice stays while one sentence sounds a little otherwise than the one before. */
export class SteadyVerdicts {
  /** By verdict, how often in a row it held, or did not: then below zero. */
  readonly #rows = new Map<SoundVerdict, number>();
  #said: readonly SoundVerdict[] = [];
  #taken = 0;

  /** Whether it can be said yet that nothing is wrong. */
  get isSettled(): boolean {
    if (this.#taken >= DOUBTED_FOR) return true;
    return this.#taken > 0 && [...this.#rows.values()].every((row) => Math.abs(row) >= SAID_AFTER);
  }

  /** @param found what was measured now @returns what is to be said */
  take(found: readonly SoundVerdict[]): readonly SoundVerdict[] {
    this.#taken += 1;
    const said = SOUND_VERDICTS.filter((verdict) => {
      const holds = found.includes(verdict);
      const before = this.#rows.get(verdict) ?? 0;
      const row = holds ? Math.max(0, before) + 1 : Math.min(0, before) - 1;
      this.#rows.set(verdict, row);
      return row >= SAID_AFTER || (this.#said.includes(verdict) && row > -TAKEN_BACK_AFTER);
    });
    if (said.join() !== this.#said.join()) this.#said = said;
    return this.#said;
  }
}
