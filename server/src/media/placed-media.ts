import type { MediaNotice, MediaRequest } from '@koinon/shared/media/messages';
import { Guests, nameOf } from './guests.ts';
import type { OtherNode } from './guests.ts';
import { NoticeOutbox } from './notice-outbox.ts';
import type { ToldNotice } from './notice-outbox.ts';
import type { AnyAnswer, Caller } from './thread-messages.ts';
import { Turns } from './turns.ts';

/** What servers ask each other about media; an answer of `null` means: not carried here. */
export type MediaQuestion =
  | {
      readonly ask: 'media';
      readonly from: OtherNode;
      readonly caller: Caller;
      readonly request: MediaRequest;
    }
  | { readonly ask: 'media-leave'; readonly from: OtherNode; readonly connection: string }
  /** All connections that the asking server has a seat for here; answered with those that are not known. */
  | {
      readonly ask: 'media-here';
      readonly from: OtherNode;
      readonly connections: readonly string[];
    }
  | { readonly ask: 'media-told'; readonly told: readonly ToldNotice[] };

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
 * - At every beat it says who has a seat at which carrier (`Guests` says why).
 *   Whom the carrier has put out meanwhile is told `restarted` as well.
 */
export class PlacedMedia {
  readonly #parts: PlacedMediaParts;
  readonly #seats = new Map<string, Seat>();
  /** Connections of other servers that joined here. */
  readonly #guests: Guests;
  /** Seats that the carrier has let in. */
  readonly #taken = new WeakSet<Seat>();
  readonly #turns = new Turns();
  readonly #outbox: NoticeOutbox;

  constructor(parts: PlacedMediaParts) {
    this.#parts = parts;
    this.#guests = new Guests((name) => parts.plane.leave(name));
    this.#outbox = new NoticeOutbox({
      tell: (node, told) => parts.nodes.ask(node, { ask: 'media-told', told }),
      isThere: (node, connection) => this.#guests.find(nameOf(node, connection)) !== undefined,
    });
  }

  request(caller: Caller, request: MediaRequest): Promise<AnyAnswer> {
    return this.#turns.run(caller.connection, () => this.#request(caller, request));
  }

  leave(connection: string): void {
    void this.#turns.run(connection, async () => {
      const seat = this.#seats.get(connection);
      if (seat === undefined) return;
      this.#seats.delete(connection);
      this.#vacate(connection, seat);
    });
  }

  /** What the plane of this server tells a connection. */
  noticed(connection: string, notice: MediaNotice): void {
    const guest = this.#guests.find(connection);
    if (guest === undefined) this.#parts.notice(connection, notice);
    else this.#outbox.put(guest.from, { connection: guest.connection, notice });
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
    if (question.ask === 'media-here') return this.#guests.compare(from, question.connections);
    if (question.ask === 'media-leave') {
      this.#guests.putOut(nameOf(from, question.connection));
      return true;
    }
    const { caller, request } = question;
    if (!nodes.isHere(caller.meeting)) return null;
    const connection = nameOf(from, caller.connection);
    if (request.name === 'join') this.#guests.admit(from, caller.connection);
    return plane.request({ ...caller, connection }, request);
  }

  /** Called every `BEAT_MS`, whatever else the server waits for: a database that hangs puts nobody out. */
  beat(): void {
    void this.#sayWhoIsHere();
    this.#guests.beat();
  }

  /**
   * Called every second: whose meeting is carried elsewhere now joins again.
   * Waits for no other server, since one without power answers nothing for long.
   */
  async look(): Promise<void> {
    // Whoever asks a server that has ended learns that it has, and who carries its meetings then.
    void this.#sayWhoIsHere().then(() => this.#moveAll().catch(() => undefined));
    await this.#moveAll();
  }

  /** Called every second with the other servers that the database knows. */
  remain(names: ReadonlySet<string>): void {
    this.#guests.remain(names);
  }

  async #request(caller: Caller, request: MediaRequest): Promise<AnyAnswer> {
    const { nodes, plane } = this.#parts;
    if (request.name === 'join') await this.#place(caller);
    const seat = this.#seats.get(caller.connection);
    if (seat === undefined) return NOT_JOINED;
    if (seat.carrier === null) return plane.request(caller, request);
    const question = { ask: 'media', from: nodes.self, caller, request } as const;
    const answered = await nodes.ask(seat.carrier, question).catch(() => null);
    if (isAnswer(answered)) {
      if (request.name === 'join' && answered.ok) this.#taken.add(seat);
      return answered;
    }
    this.#seats.delete(caller.connection);
    if (request.name !== 'join') this.#parts.notice(caller.connection, { name: 'restarted' });
    return UNAVAILABLE;
  }

  async #place({ connection, meeting }: Caller): Promise<void> {
    const carrier = await this.#parts.nodes.carrier(meeting);
    const before = this.#seats.get(connection);
    this.#seats.set(connection, { meeting, carrier });
    const isElsewhere = before !== undefined && before.carrier?.node !== carrier?.node;
    if (isElsewhere) this.#vacate(connection, before);
  }

  async #moveAll(): Promise<void> {
    const meetings = new Set([...this.#seats.values()].map(({ meeting }) => meeting));
    for (const meeting of meetings) {
      const now = await this.#parts.nodes.carrier(meeting);
      const seats = [...this.#seats].filter(([, seat]) => seat.meeting === meeting);
      const moved = seats.filter(([, { carrier }]) => carrier?.node !== now?.node);
      await Promise.all(moved.map(([connection, seat]) => this.#move(connection, seat)));
    }
  }

  async #move(connection: string, seat: Seat): Promise<void> {
    await this.#turns.run(connection, async () => {
      if (this.#seats.get(connection) !== seat) return;
      this.#seats.delete(connection);
      this.#parts.notice(connection, { name: 'restarted' });
      this.#vacate(connection, seat);
    });
  }

  /** Nobody waits for it: a carrier that does not answer any more puts its guests out by itself. */
  #vacate(connection: string, { carrier }: Seat): void {
    const { nodes, plane } = this.#parts;
    if (carrier === null) {
      plane.leave(connection);
      return;
    }
    const question = { ask: 'media-leave', from: nodes.self, connection } as const;
    nodes.ask(carrier, question).catch(() => undefined);
  }

  async #sayWhoIsHere(): Promise<void> {
    const carriers = new Map<string, { carrier: OtherNode; seats: Map<string, Seat> }>();
    for (const [connection, seat] of this.#seats) {
      const { carrier } = seat;
      if (carrier === null) continue;
      const known = carriers.get(carrier.node) ?? { carrier, seats: new Map<string, Seat>() };
      carriers.set(carrier.node, known);
      known.seats.set(connection, seat);
    }
    const saying = [...carriers.values()].map(({ carrier, seats }) => this.#sayTo(carrier, seats));
    await Promise.allSettled(saying);
  }

  /** Whom it does not know joins again, unless they were just on their way in. */
  async #sayTo(carrier: OtherNode, seats: ReadonlyMap<string, Seat>): Promise<void> {
    const { nodes } = this.#parts;
    const taken = new Map([...seats].filter(([, seat]) => this.#taken.has(seat)));
    const connections = [...seats.keys()];
    const question = { ask: 'media-here', from: nodes.self, connections } as const;
    const unknown = await nodes.ask(carrier, question);
    if (!Array.isArray(unknown)) return;
    const out = [...taken].filter(([connection]) => unknown.includes(connection));
    await Promise.all(out.map(([connection, seat]) => this.#move(connection, seat)));
  }
}

/** Another server's answers are those of the same plane. */
function isAnswer(answered: unknown): answered is AnyAnswer {
  return typeof answered === 'object' && answered !== null && 'ok' in answered;
}
