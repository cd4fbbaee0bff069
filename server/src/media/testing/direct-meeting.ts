import { createWorker } from 'mediasoup';
import type { types } from 'mediasoup';
import type { Role } from '@koinon/shared/identity/people';
import type { ConsumerOffer, MediaNotice, MediaRequest } from '@koinon/shared/media/messages';
import type { MediaPlan } from '@koinon/shared/media/plan';
import { SILENCE } from '@koinon/shared/media/plan';
import type { Log } from '../../log.ts';
import { Switchboard } from '../switchboard.ts';
import type { AnyAnswer, Caller } from '../thread-messages.ts';
import type { OpenDoors } from '../transports.ts';
import type { Ground } from '../worker-pool.ts';
import { TestVoice } from './test-voice.ts';

export const QUIET_LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (fields, message) => {
    throw new Error(`${message}: ${JSON.stringify(fields)}`);
  },
};

/** A packet as a listener got it; `text` is what the test voice put into it. */
export interface HeardPacket {
  readonly at: number;
  readonly offer: string;
  readonly sequence: number;
  readonly timestamp: number;
  readonly text: string;
}

/**
 * A switchboard on a real media worker, whose peers come in through direct
 * transports instead of a browser, so that a test sends and receives RTP
 * itself.
 */
export class DirectMeeting {
  readonly notices: { readonly connection: string; readonly notice: MediaNotice }[] = [];
  readonly told: string[] = [];
  readonly board: Switchboard;
  readonly id: string;
  /** What was logged of channels that changed hands. */
  readonly handovers: object[] = [];
  /** By meeting, the last count of listeners that was told. */
  readonly listeners = new Map<string, Readonly<Record<string, number>>>();
  /** In which channels an interpreter spoke, whenever that changed. */
  readonly voiced: { readonly at: number; readonly channels: readonly string[] }[] = [];
  readonly #grounds: readonly Ground[];
  readonly #guests: DirectPeer[] = [];
  readonly #doors = new Map<string, { send: types.Transport; receive: types.Transport }>();
  #nextDoors: ((doors: { send: types.Transport; receive: types.Transport }) => void) | null = null;

  private constructor(workers: readonly types.Worker[], id: string, most: number) {
    this.id = id;
    this.#grounds = workers.map((worker) => ({ worker, openDoors: this.#openDoors, peers: 0 }));
    const living = () => this.#grounds.filter(({ worker }) => !worker.closed);
    this.board = new Switchboard(
      {
        get living() {
          return living();
        },
        most,
        awaited: () => new Promise(() => undefined),
      },
      () => [],
      {
        notice: (connection, notice) => this.notices.push({ connection, notice }),
        listeners: (meeting, channels) => this.listeners.set(meeting, channels),
        voiced: (_meeting, channels) => this.voiced.push({ at: performance.now(), channels }),
        vanished: (_meeting, person) => this.told.push(`vanished ${person}`),
        returned: (_meeting, person) => this.told.push(`returned ${person}`),
      },
      { ...QUIET_LOG, info: (fields) => this.handovers.push(fields) },
    );
    for (const ground of this.#grounds) ground.worker.on('died', () => this.board.lose(ground));
  }

  static async open({ id = 'demo', workers = 1, most = 400 } = {}): Promise<DirectMeeting> {
    const opening = Array.from({ length: workers }, () => createWorker({ logLevel: 'error' }));
    return new DirectMeeting(await Promise.all(opening), id, most);
  }

  /** The first worker, which a small meeting has to itself. */
  get worker(): types.Worker {
    return this.ground(0).worker;
  }

  ground(index: number): Ground {
    const ground = this.#grounds[index];
    if (ground === undefined) throw new Error(`there is no worker ${index}`);
    return ground;
  }

  plan(plan: Partial<MediaPlan>): void {
    this.board.follow(this.id, { ...SILENCE, ...plan });
  }

  /** Somebody joins and receives the floor. */
  async enter(person: string, role: Role): Promise<DirectPeer> {
    const connection = `${person}-${this.#guests.length}`;
    const caller: Caller = { connection, meeting: this.id, person, role };
    const peer = new DirectPeer(this, caller);
    this.#guests.push(peer);
    await peer.join();
    return peer;
  }

  expectDoors(connection: string): void {
    this.#nextDoors = (doors) => this.#doors.set(connection, doors);
  }

  doors(connection: string): { send: types.Transport; receive: types.Transport } {
    const doors = this.#doors.get(connection);
    if (doors === undefined) throw new Error(`${connection} has no doors`);
    return doors;
  }

  close(): void {
    for (const guest of this.#guests) guest.silence();
    this.board.close();
    for (const { worker } of this.#grounds) worker.close();
  }

  readonly #openDoors: OpenDoors = async (router) => {
    const send = await router.createDirectTransport();
    const receive = await router.createDirectTransport();
    this.#nextDoors?.({ send, receive });
    const offer = (id: string) => ({
      id,
      iceParameters: {},
      iceCandidates: [],
      dtlsParameters: {},
    });
    return {
      send,
      receive,
      offers: { send: offer(send.id), receive: offer(receive.id) },
      restartIce: () => Promise.resolve(null),
    };
  };
}

/** One connection of a person, with everything it hears written down. */
export class DirectPeer {
  readonly caller: Caller;
  readonly heard: HeardPacket[] = [];
  readonly offers = new Map<string, ConsumerOffer>();
  readonly #meeting: DirectMeeting;
  readonly #voices: TestVoice[] = [];
  #capabilities: Readonly<Record<string, unknown>> = {};

  constructor(meeting: DirectMeeting, caller: Caller) {
    this.#meeting = meeting;
    this.caller = caller;
  }

  ask(request: MediaRequest): Promise<AnyAnswer> {
    return this.#meeting.board.request(this.caller, request);
  }

  async join(): Promise<void> {
    this.#meeting.expectDoors(this.caller.connection);
    const joined = await this.#data<'routerRtpCapabilities'>({ name: 'join', data: {} });
    this.#capabilities = joined.routerRtpCapabilities;
    this.#doors().receive.observer.on('newconsumer', (consumer) => this.#listen(consumer));
    const { consumers } = await this.#data<'consumers'>({
      name: 'receive',
      data: { rtpCapabilities: this.#capabilities },
    });
    for (const offer of consumers) this.offers.set(offer.id, offer);
  }

  async choose(channel: string | null): Promise<ConsumerOffer | null> {
    const { consumer } = await this.#data<'consumer'>({ name: 'choose', data: { channel } });
    if (consumer !== null) this.offers.set(consumer.id, consumer);
    return consumer;
  }

  async listenLine(line: string): Promise<ConsumerOffer> {
    const { consumer } = await this.#data<'consumer'>({ name: 'listenLine', data: { line } });
    if (consumer === null) throw new Error('a line without its consumer');
    this.offers.set(consumer.id, consumer);
    return consumer;
  }

  /** Produces a microphone and sends a packet every 20 ms from now on. */
  async speak(text = this.caller.person): Promise<TestVoice> {
    const ssrc = 10_000 + Math.floor(Math.random() * 1_000_000);
    const produced = new Promise<types.Producer>((resolve) => {
      this.#doors().send.observer.once('newproducer', resolve);
    });
    const answer = await this.ask({
      name: 'produce',
      data: { source: 'microphone', kind: 'audio', rtpParameters: TestVoice.parameters(ssrc) },
    });
    if (!answer.ok) throw new Error(answer.code);
    const voice = new TestVoice(await produced, ssrc, text);
    this.#voices.push(voice);
    voice.start();
    return voice;
  }

  silence(): void {
    for (const voice of this.#voices) voice.stop();
  }

  async leave(): Promise<void> {
    this.silence();
    await this.#meeting.board.leave(this.caller.connection);
  }

  /** Packets of a voice in what was heard since then. */
  heardFrom(text: string, since = 0): readonly HeardPacket[] {
    return this.heard.filter((packet) => packet.text === text && packet.at >= since);
  }

  notices<Name extends MediaNotice['name']>(name: Name): Extract<MediaNotice, { name: Name }>[] {
    return this.#meeting.notices
      .filter(({ connection }) => connection === this.caller.connection)
      .map(({ notice }) => notice)
      .filter((notice): notice is Extract<MediaNotice, { name: Name }> => notice.name === name);
  }

  #doors(): { send: types.Transport; receive: types.Transport } {
    return this.#meeting.doors(this.caller.connection);
  }

  #listen(consumer: types.Consumer): void {
    consumer.on('rtp', (bytes) => {
      this.heard.push({
        at: performance.now(),
        offer: consumer.id,
        sequence: bytes.readUInt16BE(2),
        timestamp: bytes.readUInt32BE(4),
        text: TestVoice.textIn(bytes),
      });
    });
  }

  async #data<Key extends string>(
    request: MediaRequest,
  ): Promise<Extract<Extract<AnyAnswer, { ok: true }>['data'], Record<Key, unknown>>> {
    const answer = await this.ask(request);
    if (!answer.ok) throw new Error(`${request.name}: ${answer.code}`);
    return answer.data as Extract<Extract<AnyAnswer, { ok: true }>['data'], Record<Key, unknown>>;
  }
}
