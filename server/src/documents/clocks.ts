import type { Id, ReadUpdate, Run, Struct } from './update-reader.ts';

/**
 * How far each client's structs are known: client id → the next clock. A
 * document never holds structs that wait for others, so this says exactly
 * which ids are there.
 */
export type Clocks = ReadonlyMap<number, number>;

export function nextClock(clocks: Clocks, client: number): number {
  return clocks.get(client) ?? 0;
}

/** Whether the update brings again, as a whole or in part, what is there already. */
export function repeats(update: ReadUpdate, clocks: Clocks): boolean {
  for (const [client, structs] of update.structs) {
    const first = structs[0];
    if (first !== undefined && first.clock < nextClock(clocks, client)) return true;
  }
  return false;
}

/** What an update comes to. */
export interface Advance {
  /** The clocks it moves, after it. */
  readonly reached: ReadonlyMap<number, number>;
  /** Its structs so that each comes after what it leans on. */
  readonly structs: readonly Struct[];
}

/**
 * What the update comes to, or null when it leans on ids that are not
 * there: structs with a gap before them, items beside or inside unknown ones,
 * deletions of what nobody wrote.
 *
 * Clients are taken by turns, each as far as it gets; one that waits for
 * another is taken up again when that one has got far enough. The rule for
 * each struct is the one by which Yjs itself decides whether to let it wait.
 */
export function advance(update: ReadUpdate, clocks: Clocks): Advance | null {
  const reached = new Map<number, number>();
  const structs: Struct[] = [];
  const known = (client: number) => reached.get(client) ?? nextClock(clocks, client);
  const waiting = new Map<number, Waiter[]>();
  const turns: Cursor[] = [...update.structs].map(([client, own]) => ({
    client,
    structs: own,
    at: 0,
  }));
  for (let cursor = turns.pop(); cursor !== undefined; cursor = turns.pop()) {
    const missing = takeTurn(cursor, known, (struct) => {
      reached.set(cursor.client, Math.max(known(cursor.client), struct.clock + struct.length));
      structs.push(struct);
    });
    if (missing !== null) waitFor(waiting, cursor, missing);
    turns.push(...wakened(waiting, cursor.client, known(cursor.client)));
  }
  if ([...waiting.values()].some((waiters) => waiters.length > 0)) return null;
  if (!update.deletes.every((run) => isKnown(run, known))) return null;
  return { reached, structs };
}

interface Cursor {
  readonly client: number;
  readonly structs: readonly Struct[];
  at: number;
}

interface Waiter {
  readonly cursor: Cursor;
  readonly clock: number;
}

type Known = (client: number) => number;

/** Takes the client's structs as far as they go; the id that stops it, or null at their end. */
function takeTurn(cursor: Cursor, known: Known, take: (struct: Struct) => void): Id | null {
  for (; cursor.at < cursor.structs.length; cursor.at += 1) {
    const struct = cursor.structs[cursor.at];
    if (struct === undefined) return null;
    if (struct.kind === 'gap') continue;
    const { client, clock } = struct;
    if (clock > known(client)) return { client, clock: clock - 1 };
    const missing = struct.place.needs.find((id) => id.clock >= known(id.client));
    if (missing !== undefined) return missing;
    take(struct);
  }
  return null;
}

function waitFor(waiting: Map<number, Waiter[]>, cursor: Cursor, { client, clock }: Id): void {
  const waiters = waiting.get(client) ?? [];
  waiting.set(client, waiters);
  waiters.push({ cursor, clock });
}

/** Those who waited for what is there now; they wait no longer. */
function wakened(waiting: Map<number, Waiter[]>, client: number, next: number): Cursor[] {
  const waiters = waiting.get(client);
  if (waiters === undefined) return [];
  waiting.set(
    client,
    waiters.filter(({ clock }) => clock >= next),
  );
  return waiters.filter(({ clock }) => clock < next).map(({ cursor }) => cursor);
}

function isKnown({ client, clock, length }: Run, known: Known): boolean {
  return clock + length <= known(client);
}
