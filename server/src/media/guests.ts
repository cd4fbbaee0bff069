/** A server of the city, as the others reach it. */
export interface OtherNode {
  readonly node: string;
  readonly address: string;
}

/** How often a server says who is there, and counts whether the others did; milliseconds. */
export const BEAT_MS = 600;
/**
 * Who says nothing for so many beats can no longer say who has left, so nobody
 * who came by it hears on. Beats are counted and not time: a server that was
 * slow itself must not take the others for silent.
 */
const SILENT_BEATS = 4;
/**
 * A server that the database does not know for so many looks is not told of
 * sign-outs, so its people hear no more. Not at once: where the database itself
 * was away, servers come back into it one after the other.
 */
const UNKNOWN_LOOKS = 4;

interface Guest {
  readonly from: OtherNode;
  /** The name that it has at its own server. */
  readonly connection: string;
}

/**
 * Connections of other servers whose media are carried here, each by a name of
 * its own (`node/connection`), so no two are ever taken for one.
 *
 * A farewell may be lost between servers, and whoever has left or was signed
 * out must not hear on. So each server says at every beat who is there: who is
 * not is put out, and so is everybody of a server that falls silent, all of
 * them within `SILENT_BEATS * BEAT_MS` after it said so last.
 */
export class Guests {
  readonly #leave: (name: string) => void;
  readonly #known = new Map<string, Guest>();
  /** By server with guests here: beats since it said who is there. */
  readonly #silence = new Map<string, number>();
  /** By server with guests here: looks since the database knew it. */
  readonly #unknown = new Map<string, number>();

  /** @param leave ends the media of whoever has this name here */
  constructor(leave: (name: string) => void) {
    this.#leave = leave;
  }

  find(name: string): Guest | undefined {
    return this.#known.get(name);
  }

  admit(from: OtherNode, connection: string): void {
    this.#known.set(nameOf(from, connection), { from, connection });
    if (!this.#silence.has(from.node)) this.#silence.set(from.node, 0);
  }

  putOut(name: string): void {
    if (this.#known.delete(name)) this.#leave(name);
  }

  /** These connections of the server are there and no others; gives those of them that are not known here. */
  compare(from: OtherNode, connections: readonly string[]): readonly string[] {
    const there = new Set(connections);
    this.#putOutWhere((guest) => guest.from.node === from.node && !there.has(guest.connection));
    if (this.#silence.has(from.node)) this.#silence.set(from.node, 0);
    return connections.filter((connection) => !this.#known.has(nameOf(from, connection)));
  }

  /** Called every `BEAT_MS`. */
  beat(): void {
    for (const node of this.#count(this.#silence, SILENT_BEATS)) this.#putOutOf(node);
  }

  /** Called every second with the other servers that the database knows. */
  remain(nodes: ReadonlySet<string>): void {
    const missing = this.#count(this.#unknown, UNKNOWN_LOOKS);
    for (const node of nodes) this.#unknown.delete(node);
    for (const node of missing) if (!nodes.has(node)) this.#putOutOf(node);
  }

  /** Counts once more for every server with guests here; gives those that have reached the limit. */
  #count(counts: Map<string, number>, limit: number): readonly string[] {
    const nodes = new Set([...this.#known.values()].map(({ from }) => from.node));
    for (const node of [...counts.keys()]) if (!nodes.has(node)) counts.delete(node);
    for (const node of nodes) counts.set(node, (counts.get(node) ?? 0) + 1);
    return [...counts].flatMap(([node, count]) => (count >= limit ? [node] : []));
  }

  #putOutOf(node: string): void {
    this.#putOutWhere(({ from }) => from.node === node);
  }

  #putOutWhere(isOut: (guest: Guest) => boolean): void {
    for (const [name, guest] of this.#known) if (isOut(guest)) this.putOut(name);
  }
}

/** What a connection of another server is called here. */
export function nameOf({ node }: OtherNode, connection: string): string {
  return `${node}/${connection}`;
}
