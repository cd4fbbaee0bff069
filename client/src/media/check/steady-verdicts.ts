import { SOUND_VERDICTS } from '@koinon/shared/media/sound-report';
import type { SoundVerdict } from '@koinon/shared/media/sound-report';

/** Held so often in a row, something is said. */
const SAID_AFTER = 3;
/** Not held so often in a row, it is taken back. */
const TAKEN_BACK_AFTER = 4;

/** What is said of a voice stays while one sentence sounds a little otherwise than the one before. */
export class SteadyVerdicts {
  /** By verdict, how often in a row it held, or did not: then below zero. */
  readonly #rows = new Map<SoundVerdict, number>();
  #said: readonly SoundVerdict[] = [];

  /** @param found what was measured now @returns what is to be said */
  take(found: readonly SoundVerdict[]): readonly SoundVerdict[] {
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
