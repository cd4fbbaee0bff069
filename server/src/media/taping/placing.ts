/**
 * Where a packet belongs in time. Packets come with the network's jitter, and
 * every microphone has a clock of its own that runs a little fast or slow. So
 * each source's timestamps are laid over the server's clock where its packets
 * came soonest, within some seconds around: then its sound is as continuous as
 * it was made, and all sources together stay on one clock.
 *
 * Read twice: first `see` for every packet, then `place`, in the same order.
 */
const WINDOW_MS = 4_000;

/** A source whose timestamps jump by more than this has begun anew. */
const JUMP_MS = 1_000;

interface Walk {
  epoch: number;
  last: { readonly timestamp: number; readonly samples: number; readonly offset: number } | null;
}

export class Placing {
  readonly #rate: number;
  /** By epoch and window: the least of what a packet came later than its timestamp says. */
  readonly #least = new Map<string, number>();
  #walk: Walk = { epoch: 0, last: null };

  /** `rate` is in timestamp units a millisecond. */
  constructor(rate: number) {
    this.#rate = rate;
  }

  see(at: number, timestamp: number): void {
    const { epoch, offset } = this.#step(at, timestamp);
    const key = keyOf(epoch, windowOf(at));
    this.#least.set(key, Math.min(offset, this.#least.get(key) ?? offset));
  }

  /** Back to the first packet. */
  rewind(): void {
    this.#walk = { epoch: 0, last: null };
  }

  /** When its sound or picture was taken, as near as can be told, milliseconds. */
  place(at: number, timestamp: number): number {
    const { epoch, samples, offset } = this.#step(at, timestamp);
    const window = windowOf(at);
    const around = [window - 1, window, window + 1].map(
      (one) => this.#least.get(keyOf(epoch, one)) ?? offset,
    );
    return samples / this.#rate + Math.min(...around);
  }

  #step(at: number, timestamp: number) {
    const { last } = this.#walk;
    const samples = last === null ? 0 : last.samples + ((timestamp - last.timestamp) | 0);
    const offset = at - samples / this.#rate;
    if (last !== null && Math.abs(offset - last.offset) > JUMP_MS) {
      this.#walk = { epoch: this.#walk.epoch + 1, last: { timestamp, samples: 0, offset: at } };
      return { epoch: this.#walk.epoch, samples: 0, offset: at };
    }
    this.#walk.last = { timestamp, samples, offset };
    return { epoch: this.#walk.epoch, samples, offset };
  }
}

function windowOf(at: number): number {
  return Math.floor(at / WINDOW_MS);
}

function keyOf(epoch: number, window: number): string {
  return `${epoch} ${window}`;
}
