import type {
  ConsumerOffer,
  MediaRefusal,
  MediaRequestName,
  MediaRequests,
  SignalKind,
  Source,
  VideoOffer,
} from '@koinon/shared/media/messages';
import type { SoundReport } from '@koinon/shared/media/sound-report';
import type { types } from 'mediasoup-client';
import type { MeetingSession } from '../session/meeting-session.ts';
import type { Received } from './economy/receiving.ts';
import { ENCODINGS } from './encoding.ts';
import { delayMsOf } from './line-delay.ts';
import {
  iceParametersOf,
  rtpCapabilitiesOf,
  rtpParametersOf,
  transportOptionsOf,
} from './parameters.ts';

export type AskMedia = Pick<MeetingSession, 'ask'>;

/** The server said no, or the line broke while it was asked. */
export class MediaRefused extends Error {
  readonly code: MediaRefusal | 'offline';

  constructor(code: MediaRefusal | 'offline') {
    super(code);
    this.name = 'MediaRefused';
    this.code = code;
  }
}

/** Time that a line gets to mend itself before another way is looked for. */
const MEND_MS = 2_000;

/**
 * One joined life on the media wire: two transports, what is sent and what is
 * received. It never comes back once it failed; whoever holds it joins anew.
 */
export class Joined {
  readonly #session: AskMedia;
  readonly #send: types.Transport;
  readonly #receive: types.Transport;
  readonly #consumers = new Map<string, Promise<types.Consumer>>();
  readonly #producers = new Map<Source, types.Producer>();
  /** Cameras and screens on offer when it joined. */
  readonly videos: readonly VideoOffer[];
  floor: readonly ConsumerOffer[] = [];
  /** How long each waits for what is late, in milliseconds; null leaves it to the browser. */
  readonly #waits: Record<'audio' | 'video', number | null> = { audio: null, video: null };

  private constructor(
    session: AskMedia,
    send: types.Transport,
    receive: types.Transport,
    videos: readonly VideoOffer[],
  ) {
    this.#session = session;
    this.#send = send;
    this.#receive = receive;
    this.videos = videos;
    this.#wire(send);
    this.#wire(receive);
    send.on('produce', ({ kind, rtpParameters, appData }, done, failed) => {
      const source = sourceOf(appData);
      this.#ask('produce', { source, kind, rtpParameters }).then(done, failed);
    });
  }

  /** @throws MediaRefused when the server does not let it in, or the line is gone. */
  static async open(session: AskMedia): Promise<Joined> {
    const { Device } = await import('mediasoup-client');
    const answer = await session.ask('join', {});
    if (!answer.ok) throw new MediaRefused(answer.code);
    const { routerRtpCapabilities, send, receive, videos } = answer.data;
    const device = await Device.factory();
    await device.load({ routerRtpCapabilities: rtpCapabilitiesOf(routerRtpCapabilities) });
    const iceServers = answer.data.iceServers.map(({ urls, ...rest }) => ({
      urls: [...urls],
      ...rest,
    }));
    const joined = new Joined(
      session,
      device.createSendTransport({ ...transportOptionsOf(send), iceServers }),
      device.createRecvTransport({ ...transportOptionsOf(receive), iceServers }),
      videos,
    );
    const rtpCapabilities = { ...device.recvRtpCapabilities };
    joined.floor = (await joined.#ask('receive', { rtpCapabilities })).consumers;
    return joined;
  }

  /** Calls back when the line carries sound, and when it is beyond mending. */
  onLine(carries: () => void, failed: () => void): void {
    if (this.#receive.connectionState === 'connected') carries();
    for (const transport of [this.#send, this.#receive]) {
      transport.on('connectionstatechange', (state) => {
        if (state === 'connected' && transport === this.#receive) carries();
        if (state === 'disconnected') this.#mend(transport);
        if (state === 'failed') failed();
      });
    }
  }

  /** Whether it looks whole from here. */
  get isWhole(): boolean {
    const states = [this.#send.connectionState, this.#receive.connectionState];
    return states.every((state) => state === 'connected' || state === 'new');
  }

  /** What the browser counts of everything that is received. */
  async stats(): Promise<Iterable<Readonly<Record<string, unknown>>>> {
    return (await this.#receive.getStats()).values();
  }

  /** How long sounds or pictures wait for what is late, in milliseconds; null leaves it to the browser. */
  async setWait(kind: 'audio' | 'video', milliseconds: number | null): Promise<void> {
    if (milliseconds === this.#waits[kind]) return;
    this.#waits[kind] = milliseconds;
    for (const consumer of this.#consumers.values()) this.#buffer(await consumer);
  }

  /** @throws MediaRefused */
  async hear(
    wanted: Received['sound'],
    holds: readonly string[],
  ): Promise<readonly ConsumerOffer[]> {
    return (await this.#ask('hear', { ...wanted, holds })).consumers;
  }

  /** @throws MediaRefused */
  async prepareLean(): Promise<readonly ConsumerOffer[]> {
    return (await this.#ask('prepareLean', {})).consumers;
  }

  /** The track behind an offer; asking twice gives the same. */
  async consume(offer: ConsumerOffer): Promise<MediaStreamTrack> {
    const consumer = this.#consumers.get(offer.id) ?? this.#taken(offer);
    this.#consumers.set(offer.id, consumer);
    return (await consumer).track;
  }

  release(id: string): void {
    this.#consumers.get(id)?.then(
      (consumer) => consumer.close(),
      () => undefined,
    );
    this.#consumers.delete(id);
  }

  /** @throws MediaRefused */
  async choose(channel: string | null): Promise<ConsumerOffer | null> {
    return (await this.#ask('choose', { channel })).consumer;
  }

  /** @throws MediaRefused */
  async listenLine(line: string): Promise<ConsumerOffer> {
    return (await this.#ask('listenLine', { line })).consumer;
  }

  /** @throws MediaRefused */
  async pin(channel: string | null): Promise<void> {
    await this.#ask('pin', { channel });
  }

  /** @throws MediaRefused */
  async talk(line: string | null): Promise<void> {
    await this.#ask('talk', { line });
  }

  /** @throws MediaRefused */
  async signal(kind: SignalKind): Promise<void> {
    await this.#ask('signal', { kind });
  }

  /** @throws MediaRefused */
  async reportSound(report: SoundReport): Promise<void> {
    await this.#ask('soundReport', report);
  }

  /** How long a packet takes to the server, in milliseconds; null while nobody knows. */
  async delayMs(): Promise<number | null> {
    return this.#send.closed ? null : delayMsOf(await this.#send.getStats());
  }

  /** @throws MediaRefused */
  async watch(videos: MediaRequests['watch']['data']['videos']): Promise<readonly ConsumerOffer[]> {
    return (await this.#ask('watch', { videos })).consumers;
  }

  /** Sends a track; another one from the same source takes its place without a break. */
  async produce(source: Source, track: MediaStreamTrack): Promise<void> {
    const known = this.#producers.get(source);
    if (known !== undefined) {
      await known.replaceTrack({ track });
      return;
    }
    const producer = await this.#send.produce({
      track,
      ...ENCODINGS[source],
      stopTracks: false,
      disableTrackOnPause: false,
      appData: { source },
    });
    this.#producers.set(source, producer);
  }

  unproduce(source: Source): void {
    const producer = this.#producers.get(source);
    if (producer === undefined) return;
    this.#producers.delete(source);
    producer.close();
    void this.#session.ask('unproduce', { source });
  }

  close(): void {
    this.#send.close();
    this.#receive.close();
    this.#consumers.clear();
    this.#producers.clear();
  }

  async #taken({ id, producerId, kind, rtpParameters }: ConsumerOffer): Promise<types.Consumer> {
    try {
      const parameters = rtpParametersOf(rtpParameters);
      const options = { id, producerId, kind, rtpParameters: parameters };
      const consumer = await this.#receive.consume(options);
      this.#buffer(consumer);
      return consumer;
    } catch (error) {
      this.#consumers.delete(id);
      throw error;
    }
  }

  #buffer({ kind, rtpReceiver }: types.Consumer): void {
    // Safari has none of it, and waits as long as it thinks right.
    if (rtpReceiver === undefined || !('jitterBufferTarget' in rtpReceiver)) return;
    rtpReceiver.jitterBufferTarget = this.#waits[kind];
  }

  #wire(transport: types.Transport): void {
    transport.on('connect', ({ dtlsParameters }, done, failed) => {
      this.#ask('connect', { transport: transport.id, dtlsParameters }).then(() => done(), failed);
    });
  }

  /** The network changed under us: look for another path on the same transport. */
  #mend(transport: types.Transport): void {
    setTimeout(() => {
      if (transport.closed || transport.connectionState !== 'disconnected') return;
      this.#ask('restartIce', { transport: transport.id })
        .then(({ iceParameters }) =>
          transport.restartIce({ iceParameters: iceParametersOf(iceParameters) }),
        )
        .catch(() => undefined);
    }, MEND_MS);
  }

  async #ask<Name extends MediaRequestName>(
    name: Name,
    data: MediaRequests[Name]['data'],
  ): Promise<MediaRequests[Name]['answer']> {
    const answer = await this.#session.ask(name, data);
    if (!answer.ok) throw new MediaRefused(answer.code);
    return answer.data;
  }
}

function sourceOf(appData: types.AppData): Source {
  const { source } = appData;
  if (source === 'microphone' || source === 'camera' || source === 'screen') return source;
  throw new Error('a track is sent without its source');
}
