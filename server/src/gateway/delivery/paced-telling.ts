/**
 * Tells in order, and not too often. A thousand members who vote at once make
 * many small commits within a second, and each would go to everybody, while
 * the members wait for their answers. What may wait is therefore told together
 * a tenth of a second after the first of it; whatever may not wait is told at
 * once, and all that waited before it goes with it.
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
}

/** The longest that something waits, and so the shortest time between two tellings of what may. */
export const PACE_MS = 100;

export function pacedTelling<Item>({ tell, mayWait }: PacedParts<Item>): PacedTelling<Item> {
  let waiting: Item[] = [];
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
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
      else if (waiting.length > 0) timer ??= setTimeout(flush, PACE_MS);
    },
    flush,
    close: () => {
      closed = true;
      flush();
    },
  };
}
