import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The code that a meeting's hall shows: whoever reads it off the screen is in
 * the room. It changes all the time, so that a photograph of it is soon worth
 * nothing, and every node computes the same one from a key they share.
 */
export interface HallCode {
  readonly code: string;
  /** When the next one takes its place, milliseconds since 1970. */
  readonly until: number;
}

/** How long a code is shown. The one before is still taken, for those who are just typing it. */
export const CODE_LASTS_MS = 30_000;

const CODE_LENGTH = 6;
/** No letters or digits that are taken for one another when read from afar. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export class HallCodes {
  readonly #key: Uint8Array;
  readonly #now: () => number;

  constructor(key: Uint8Array, now: () => number) {
    this.#key = key;
    this.#now = now;
  }

  current(meeting: string): HallCode {
    const step = this.#step();
    return { code: this.#codeAt(meeting, step), until: (step + 1) * CODE_LASTS_MS };
  }

  /** Whether the code is the one shown now, or was until just before. */
  isCode(meeting: string, code: string): boolean {
    const step = this.#step();
    return [step, step - 1].some((at) => isSame(this.#codeAt(meeting, at), code.toUpperCase()));
  }

  #step(): number {
    return Math.floor(this.#now() / CODE_LASTS_MS);
  }

  #codeAt(meeting: string, step: number): string {
    const digest = createHmac('sha256', this.#key).update(`hall ${meeting} ${step}`).digest();
    const letters = [...digest.subarray(0, CODE_LENGTH)];
    return letters.map((byte) => LETTERS[byte % LETTERS.length]).join('');
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
