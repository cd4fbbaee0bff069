/** An answer that comes through at all has been taken in by then. */
const ANSWERED_MS = 1_000;
/** What TCP takes to try again on a line that lost everything for some seconds. */
const ROOM_MS = 3_000;

/**
 * Room on one listener's line for an answer. One voice fills a line of 64 kbit/s,
 * and no answer gets past it: neither the one by which the voice would come in
 * half as many packets. So where a listener does not say soon that they have
 * taken it in, sound rests for a moment. Asked again while it waits, it begins anew.
 */
export class RoomForAnswer {
  readonly #settle: () => void;
  #timer: NodeJS.Timeout | undefined;
  #isMade = false;

  /** @param settle told whenever room is made or ends */
  constructor(settle: () => void) {
    this.#settle = settle;
  }

  /** Whether sound is to rest now. */
  get isMade(): boolean {
    return this.#isMade;
  }

  await(): void {
    this.end();
    this.#timer = setTimeout(() => this.#make(), ANSWERED_MS);
  }

  /** The answer was taken in, or nobody waits for it any more; called twice is harmless. */
  end(): void {
    clearTimeout(this.#timer);
    this.#isMade = false;
  }

  #make(): void {
    this.#isMade = true;
    this.#settle();
    this.#timer = setTimeout(() => {
      this.end();
      this.#settle();
    }, ROOM_MS);
  }
}
