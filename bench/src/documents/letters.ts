import * as Y from 'yjs';

/**
 * Which letters a frame brings, whether the server sends each by itself or
 * several in one: everybody is sent the same frames in the same order, so only
 * the first who gets one looks inside, and the others count.
 */
export class Letters {
  /** By writer's client id: how far each update goes, and its number among all. */
  readonly #typed: ReadonlyMap<number, readonly Letter[]>;
  readonly #told = new Map<number, number>();
  readonly #frames: (readonly number[])[] = [];

  /** `writers`: each writer's updates; numbers are given in that order. */
  constructor(writers: readonly (readonly Uint8Array[])[]) {
    let number = 0;
    const lettersOf = (updates: readonly Uint8Array[]) =>
      updates.map((update): Letter => ({ ...reachedBy(update), number: number++ }));
    this.#typed = new Map(
      writers.map(lettersOf).map((letters) => [letters[0]?.client ?? 0, letters]),
    );
  }

  /** Numbers of the updates that a listener's frame brings; `content` is asked for the first time only. */
  inFrame(frame: number, content: () => Uint8Array): readonly number[] {
    const known = this.#frames[frame];
    if (known !== undefined) return known;
    const { to } = Y.parseUpdateMeta(content());
    const numbers = [...to].flatMap(([client, clock]) => this.#upTo(client, clock));
    this.#frames[frame] = numbers;
    return numbers;
  }

  #upTo(client: number, clock: number): readonly number[] {
    const letters = this.#typed.get(client) ?? [];
    const told = this.#told.get(client) ?? 0;
    const until = letters.findIndex(({ reached }) => reached > clock);
    const next = until === -1 ? letters.length : until;
    this.#told.set(client, next);
    return letters.slice(told, next).map(({ number }) => number);
  }
}

interface Letter {
  readonly client: number;
  readonly reached: number;
  readonly number: number;
}

function reachedBy(update: Uint8Array): { readonly client: number; readonly reached: number } {
  const [[client, reached] = [0, 0]] = Y.parseUpdateMeta(update).to;
  return { client, reached };
}
