/**
 * What a connection's writer may be told is stored: of its update frames,
 * numbered from 1 as they came, the first k without a gap.
 */
export class Receipts {
  #count = 0;
  #upTo = 0;
  readonly #ahead = new Set<number>();

  /** Numbers the next frame. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** The frame is stored; true when k has grown by it. */
  stored(frame: number): boolean {
    this.#ahead.add(frame);
    const before = this.#upTo;
    while (this.#ahead.delete(this.#upTo + 1)) this.#upTo += 1;
    return this.#upTo > before;
  }

  get upTo(): number {
    return this.#upTo;
  }
}
