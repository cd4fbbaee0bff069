import { randomBytes } from 'node:crypto';
import { createWorker } from 'mediasoup';
import type { types } from 'mediasoup';
import type { Role } from '@koinon/shared/identity/people';
import type { ConsumerOffer, MediaRequest } from '@koinon/shared/media/messages';
import { SILENCE } from '@koinon/shared/media/plan';
import type { MediaPlan } from '@koinon/shared/media/plan';
import type { Log } from '../../log.ts';
import { Switchboard } from '../switchboard.ts';
import type { Tapes } from '../taping/tapes.ts';
import type { AnyAnswer, Caller } from '../thread-messages.ts';
import type { Ground } from '../worker-pool.ts';
import { plainDoors } from './plain-doors.ts';
import type { PlainWays, Srtp } from './plain-doors.ts';
import { TestVoice } from './test-voice.ts';

/** Where a peer's sound is wanted: a port of the loopback. */
const LOOPBACK = '127.0.0.1';

/**
 * A switchboard on real media workers whose peers are plain RTP over UDP: what
 * they send and hear are datagrams, as from a browser but without its
 * encryption, so that every packet can be counted.
 */
export class PlainMeeting {
  readonly board: Switchboard;
  readonly grounds: readonly Ground[];
  /** What was logged of channels that changed hands. */
  readonly handovers: { readonly gapMs: number; readonly overlapMs: number }[] = [];
  /** Everything that peers were told without asking. */
  notices = 0;
  readonly #srtp: Srtp;
  #waysOf: (ways: PlainWays) => void = () => undefined;

  private constructor(
    workers: readonly types.Worker[],
    most: number,
    srtp: Srtp,
    tapes: Tapes | null,
  ) {
    this.#srtp = srtp;
    const openDoors = plainDoors(srtp, (ways) => this.#waysOf(ways));
    this.grounds = workers.map((worker) => ({ worker, openDoors, peers: 0 }));
    const living = () => this.grounds.filter(({ worker }) => !worker.closed);
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
        notice: () => {
          this.notices += 1;
        },
        listeners: () => undefined,
        voiced: () => undefined,
        vanished: () => undefined,
        returned: () => undefined,
      },
      { ...SILENT_LOG, info: (fields) => this.#note(fields) },
      tapes,
    );
    for (const ground of this.grounds) ground.worker.on('died', () => this.board.lose(ground));
  }

  static async open({
    workers = 1,
    most = 400,
    srtp = 'none',
    tapes = null,
  }: {
    readonly workers?: number;
    readonly most?: number;
    readonly srtp?: Srtp;
    readonly tapes?: Tapes | null;
  } = {}): Promise<PlainMeeting> {
    const opening = Array.from({ length: workers }, () => createWorker({ logLevel: 'error' }));
    return new PlainMeeting(await Promise.all(opening), most, srtp, tapes);
  }

  plan(plan: Partial<MediaPlan>, meeting = 'demo'): void {
    this.board.follow(meeting, { ...SILENCE, ...plan });
  }

  /** Somebody joins; what they hear goes to a port of the loopback. Enter one after the other. */
  async enter(person: string, role: Role, port: number, meeting = 'demo'): Promise<PlainPeer> {
    const caller: Caller = { connection: `${person} ${meeting} ${port}`, meeting, person, role };
    const opened = new Promise<PlainWays>((resolve) => {
      this.#waysOf = resolve;
    });
    const joined = await dataOf(this.board.request(caller, { name: 'join', data: {} }));
    if (!('routerRtpCapabilities' in joined)) throw new Error('not joined');
    const ways = await opened;
    await ways.receive.connect({ ip: LOOPBACK, port, ...keyFor(this.#srtp) });
    const rtpCapabilities = joined.routerRtpCapabilities;
    const peer = new PlainPeer(this.board, caller, ways, rtpCapabilities);
    await peer.ask({ name: 'receive', data: { rtpCapabilities } });
    return peer;
  }

  close(): void {
    this.board.close();
    for (const { worker } of this.grounds) worker.close();
  }

  #note(fields: object): void {
    if ('gapMs' in fields && 'overlapMs' in fields) {
      this.handovers.push({ gapMs: Number(fields.gapMs), overlapMs: Number(fields.overlapMs) });
    }
  }
}

const SILENT_LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (fields, message) => {
    throw new Error(`${message}: ${JSON.stringify(fields)}`);
  },
};

export class PlainPeer {
  readonly caller: Caller;
  readonly ways: PlainWays;
  readonly rtpCapabilities: Readonly<Record<string, unknown>>;
  readonly #board: Switchboard;

  constructor(
    board: Switchboard,
    caller: Caller,
    ways: PlainWays,
    rtpCapabilities: Readonly<Record<string, unknown>>,
  ) {
    this.#board = board;
    this.caller = caller;
    this.ways = ways;
    this.rtpCapabilities = rtpCapabilities;
  }

  /** @throws when it is refused. */
  ask(request: MediaRequest): ReturnType<typeof dataOf> {
    return dataOf(this.#board.request(this.caller, request));
  }

  /** The channel's consumer, which from now on flows. */
  async choose(channel: string | null): Promise<ConsumerOffer | null> {
    const data = await this.ask({ name: 'choose', data: { channel } });
    if (!('consumer' in data)) throw new Error('not chosen');
    return data.consumer;
  }

  /** Produces a microphone; its RTP is to be sent to the port in the answer, with this stream id. */
  async produce(ssrc: number): Promise<number> {
    const rtpParameters = TestVoice.parameters(ssrc);
    const data = { source: 'microphone', kind: 'audio', rtpParameters } as const;
    await this.ask({ name: 'produce', data });
    return this.ways.send.tuple.localPort;
  }

  leave(): Promise<void> {
    return this.#board.leave(this.caller.connection);
  }
}

/** Bytes of key and salt (RFC 7714, RFC 4568). */
const KEY_BYTES = { AEAD_AES_128_GCM: 28, AES_CM_128_HMAC_SHA1_80: 30 } as const;

/** The listener's own key, with which nothing ever comes from it. */
function keyFor(
  srtp: Srtp,
): Pick<Parameters<types.PlainTransport['connect']>[0], 'srtpParameters'> {
  if (srtp === 'none') return {};
  const keyBase64 = randomBytes(KEY_BYTES[srtp]).toString('base64');
  return { srtpParameters: { cryptoSuite: srtp, keyBase64 } };
}

async function dataOf(
  answering: Promise<AnyAnswer>,
): Promise<Extract<AnyAnswer, { ok: true }>['data']> {
  const answer = await answering;
  if (!answer.ok) throw new Error(answer.code);
  return answer.data;
}
