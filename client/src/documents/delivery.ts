/**
 * What has reached the server for good. On each connection the server says
 * "the first k update frames are stored"; here the frames are counted, and
 * whether anything was changed that no such word covers yet.
 */
export class Delivery {
  #sent = 0;
  #stored = 0;
  #answered = false;
  #changed = false;
  readonly #told: () => void;

  /** `told`: called when `stored` may have changed. */
  constructor(told: () => void) {
    this.#told = told;
  }

  /** Everything that was ever changed here is stored. */
  get stored(): boolean {
    return !this.#changed;
  }

  /** Something was changed on this side. */
  changed(): void {
    this.#changed = true;
    this.#told();
  }

  /** A new connection: counting starts anew, and the server asks what it lacks. */
  opened(): void {
    this.#sent = 0;
    this.#stored = 0;
    this.#answered = false;
  }

  /** A frame with an update goes out; `answer`: it is what the server asked for. */
  sent(answer: boolean): void {
    this.#sent += 1;
    this.#answered ||= answer;
  }

  /** The server says that the first `k` frames are stored. */
  storedUpTo(k: number): void {
    this.#stored = Math.max(this.#stored, k);
    if (!this.#answered || this.#stored < this.#sent) return;
    this.#changed = false;
    this.#told();
  }
}
