import type { MediaNotice, MediaRequest } from '@koinon/shared/media/messages';
import type { AnyAnswer, Caller } from './thread-messages.ts';
import { Turns } from './turns.ts';

/** A server of the city, as the others reach it. */
export interface OtherNode {
  readonly node: string;
  readonly address: string;
}

/** What servers ask each other about media; an answer of `null` means: not carried here. */
export type MediaQuestion =
  | {
      readonly ask: 'media';
      readonly from: OtherNode;
      readonly caller: Caller;
      readonly request: MediaRequest;
    }
  | { readonly ask: 'media-leave'; readonly from: OtherNode; readonly connection: string }
  | { readonly ask: 'media-told'; readonly told: readonly ToldNotice[] };

interface ToldNotice {
  readonly connection: string;
  readonly notice: MediaNotice;
}

/** The servers of the city, as far as media has to do with them. */
export interface MediaNodes {
  readonly self: OtherNode;
  /** Who carries the meeting's media; null: this server. */
  carrier(meeting: string): Promise<OtherNode | null>;
  isHere(meeting: string): boolean;
  /** Rejects when there is no answer. */
  ask(node: OtherNode, question: MediaQuestion): Promise<unknown>;
}

/** The plane of this server. */
export interface OwnPlane {
  request(caller: Caller, request: MediaRequest): Promise<AnyAnswer>;
  leave(connection: string): void;
}

export interface PlacedMediaParts {
  readonly nodes: MediaNodes;
  readonly plane: OwnPlane;
  /** To a connection that came in by this server. */
  notice(connection: string, notice: MediaNotice): void;
}

interface Seat {
  readonly meeting: string;
  /** Who carries the meeting for this seat; null: this server. */
  readonly carrier: OtherNode | null;
}

const UNAVAILABLE = { ok: false, code: 'media-unavailable' } as const;
const NOT_JOINED = { ok: false, code: 'media-not-joined' } as const;

/**
 * Media where there are several servers: each meeting is carried whole by one
 * of them, the one that decides for it, so everybody hears everybody whichever
 * server they came in by. Only signalling goes between servers; a browser's
 * voice goes straight to the server that carries the meeting.
 *
 * - Where a connection joined, there all its requests go until it joins again.
 * - A connection whose meeting is carried elsewhere from now on, or whose
 *   carrier does not answer, is told `restarted` and joins again.
 * - On the carrier a connection of another server goes by a name of its own
 *   (`node/connection`), so no two are ever taken for one; those of a server
 *   that is gone are put out.
 */
export class PlacedMedia {
  readonly #parts: PlacedMediaParts;
  readonly #seats = new Map<string, Seat>();
  /** Connections of other servers that joined here, by the name they have here. */
  readonly #guests = new Map<string, OtherNode>();
  readonly #turns = new Turns();
  /** What waits to be told, by address. */
  #told = new Map<string, { readonly node: OtherNode; readonly notices: ToldNotice[] }>();

  constructor(parts: PlacedMediaParts) {
    this.#parts = parts;
  }

  request(caller: Caller, request: MediaRequest): Promise<AnyAnswer> {
    return this.#turns.run(caller.connection, () => this.#request(caller, request));
  }

  leave(connection: string): void {
    void this.#turns.run(connection, async () => {
      const seat = this.#seats.get(connection);
      if (seat === undefined) return;
      this.#seats.delete(connection);
      await this.#vacate(connection, seat);
    });
  }

  /** What the plane of this server tells a connection. */
  noticed(connection: string, notice: MediaNotice): void {
    const node = this.#guests.get(connection);
    if (node === undefined) {
      this.#parts.notice(connection, notice);
      return;
    }
    if (this.#told.size === 0) setImmediate(() => this.#tell());
    const waiting = this.#told.get(node.address) ?? { node, notices: [] };
    waiting.notices.push({ connection: connection.slice(node.node.length + 1), notice });
    this.#told.set(node.address, waiting);
  }

  /** What another server asks. */
  async answer(question: MediaQuestion): Promise<unknown> {
    const { nodes, plane, notice } = this.#parts;
    if (question.ask === 'media-told') {
      for (const { connection, notice: said } of question.told) {
        if (this.#seats.has(connection)) notice(connection, said);
      }
      return true;
    }
    const { from } = question;
    if (question.ask === 'media-leave') {
      this.#putOut(nameOf(from, question.connection));
      return true;
    }
    const { caller, request } = question;
    if (!nodes.isHere(caller.meeting)) return null;
    const connection = nameOf(from, caller.connection);
    if (request.name === 'join') this.#guests.set(connection, from);
    return plane.request({ ...caller, connection }, request);
  }

  /** Called every second: whose meeting is carried elsewhere now joins again. */
  async look(): Promise<void> {
    await this.#callOn();
    const carriers = new Map<string, OtherNode | null>();
    for (const [connection, seat] of this.#seats) {
      const { meeting } = seat;
      if (!carriers.has(meeting)) carriers.set(meeting, await this.#parts.nodes.carrier(meeting));
      const now = carriers.get(meeting) ?? null;
      if (now?.node !== seat.carrier?.node) await this.#move(connection, seat);
    }
  }

  /** These other servers are there now, and no others. */
  remain(names: ReadonlySet<string>): void {
    for (const [connection, { node }] of this.#guests) {
      if (!names.has(node)) this.#putOut(connection);
    }
  }

  async #request(caller: Caller, request: MediaRequest): Promise<AnyAnswer> {
    const { nodes, plane } = this.#parts;
    if (request.name === 'join') await this.#place(caller);
    const seat = this.#seats.get(caller.connection);
    if (seat === undefined) return NOT_JOINED;
    if (seat.carrier === null) return plane.request(caller, request);
    const question = { ask: 'media', from: nodes.self, caller, request } as const;
    const answered = await nodes.ask(seat.carrier, question).catch(() => null);
    if (isAnswer(answered)) return answered;
    this.#seats.delete(caller.connection);
    if (request.name !== 'join') this.#parts.notice(caller.connection, { name: 'restarted' });
    return UNAVAILABLE;
  }

  async #place({ connection, meeting }: Caller): Promise<void> {
    const carrier = await this.#parts.nodes.carrier(meeting);
    const before = this.#seats.get(connection);
    this.#seats.set(connection, { meeting, carrier });
    const isElsewhere = before !== undefined && before.carrier?.node !== carrier?.node;
    if (isElsewhere) await this.#vacate(connection, before);
  }

  async #move(connection: string, seat: Seat): Promise<void> {
    await this.#turns.run(connection, async () => {
      if (this.#seats.get(connection) !== seat) return;
      this.#seats.delete(connection);
      this.#parts.notice(connection, { name: 'restarted' });
      await this.#vacate(connection, seat);
    });
  }

  /** A carrier that does not answer any more puts its guests out by itself. */
  async #vacate(connection: string, { carrier }: Seat): Promise<void> {
    const { nodes, plane } = this.#parts;
    if (carrier === null) {
      plane.leave(connection);
      return;
    }
    const question = { ask: 'media-leave', from: nodes.self, connection } as const;
    await nodes.ask(carrier, question).catch(() => undefined);
  }

  /** Whoever asks a server that has ended learns that it has, and who carries its meetings then. */
  async #callOn(): Promise<void> {
    const { nodes } = this.#parts;
    const carriers = [...this.#seats.values()].flatMap(({ carrier }) => carrier ?? []);
    const others = new Map(carriers.map((carrier) => [carrier.node, carrier]));
    const calls = [...others.values()].map((node) =>
      nodes.ask(node, { ask: 'media-told', told: [] }),
    );
    await Promise.allSettled(calls);
  }

  #putOut(connection: string): void {
    if (this.#guests.delete(connection)) this.#parts.plane.leave(connection);
  }

  #tell(): void {
    const told = this.#told;
    this.#told = new Map();
    for (const { node, notices } of told.values()) {
      // Who does not hear this hears the next: every notice is told again when it changes.
      this.#parts.nodes.ask(node, { ask: 'media-told', told: notices }).catch(() => undefined);
    }
  }
}

function nameOf({ node }: OtherNode, connection: string): string {
  return `${node}/${connection}`;
}

/** Another server's answers are those of the same plane. */
function isAnswer(answered: unknown): answered is AnyAnswer {
  return typeof answered === 'object' && answered !== null && 'ok' in answered;
}
