/**
 * Tells in order, and not too often. A thousand members who vote at once make
 * many small commits within a second, and each would go to everybody, while
 * the members wait for their answers. What may wait is therefore told together
 * a tenth of a second after the first of it; whatever may not wait is told at
 * once, and all that waited before it goes with it.
 *
 * While a rush lasts, telling a thousand members of hundreds of votes would
 * take longer than to answer them all, and whoever has voted waits for an
 * answer: so the end of the rush is awaited, though not for long. On a busy
 * machine, or a slow disk, votes come in few large commits: it is a rush too
 * while many have given theirs and are not answered.
 */
export interface PacedTelling<Item> {
  take(items: readonly Item[]): void;
  /** Tells what waits, if anything does. */
  flush(): void;
  /** Tells what waits, and then everything at once. Closing twice is harmless. */
  close(): void;
}

export interface PacedParts<Item> {
  tell(items: readonly Item[]): void;
  mayWait(item: Item): boolean;
  /** How many still wait for their answers; where it is left out, nobody is known to. */
  unanswered?(): number;
}

/** How long something waits where there is no rush, and so the shortest time between two tellings of what may. */
export const PACE_MS = 100;
/** It is a rush when so many come between one look and the next, in milliseconds: some 2,000 a second. */
const RUSH = 50;
const LOOK_MS = 25;
/** The longest that something waits in a rush. */
export const LONGEST_MS = 400;

export function pacedTelling<Item>(parts: PacedParts<Item>): PacedTelling<Item> {
  const { tell, mayWait } = parts;
  let waiting: Item[] = [];
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  const look = (before: number, waited: number) => {
    const rush = waiting.length - before >= RUSH || (parts.unanswered?.() ?? 0) >= RUSH;
    if (rush && waited < LONGEST_MS) lookLater(waited + LOOK_MS);
    else flush();
  };
  const lookLater = (waited: number) => {
    const before = waiting.length;
    timer = setTimeout(() => look(before, waited), LOOK_MS);
  };
  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    tell(items);
  };
  return {
    take: (items) => {
      waiting.push(...items);
      if (closed || !items.every(mayWait)) flush();
      else if (waiting.length > 0 && timer === null) {
        timer = setTimeout(() => lookLater(PACE_MS), PACE_MS - LOOK_MS);
      }
    },
    flush,
    close: () => {
      closed = true;
      flush();
    },
  };
}
