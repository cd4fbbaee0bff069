import { FLOOR_SLOTS } from '@koinon/shared/media/plan';
import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

/**
 * How a story measures what a page plays. Before any page script runs, every
 * connection to an audio context's destination is tapped: the same sound goes
 * into a continuous record of the last minute. Questions to it are answered in
 * the page: how loud is this frequency now, and how did its loudness run since
 * a mark. Connections (WebRTC receivers) are counted the same way.
 *
 * Levels are dBFS of a sine: 0 for one of full scale, `SILENCE_DB` at the least.
 */
export const SILENCE_DB = -120;

const RECORD_SECONDS = 60;
/** As it is, and lean for a narrow line. */
const FORMS = 2;

/** A short window of the record. */
export interface Moment {
  /** Milliseconds since the mark, at the window's beginning. */
  readonly at: number;
  readonly db: number;
}

/** The last minute of one audio context's sound. */
interface SoundRecord {
  readonly context: BaseAudioContext;
  /** Whatever is connected here is recorded. */
  readonly input: AudioNode;
  readonly rate: number;
  /** Samples recorded so far: a mark in the record. */
  position(): number;
  samples(from: number, to: number): Float32Array;
}

declare global {
  interface Window {
    koinonToneLevel: typeof toneLevel;
    koinonRecordOf(context: BaseAudioContext): SoundRecord;
    koinonHearing: { now(): SoundRecord };
    koinonConnections: readonly RTCPeerConnection[];
    /** Chromium's; not yet among TypeScript's own. */
    readonly MediaStreamTrackProcessor: new (options: {
      readonly track: MediaStreamTrack;
      readonly maxBufferSize: number;
    }) => { readonly readable: ReadableStream<AudioData> };
  }
}

/** Lets pages of this context be listened to; before the first page is opened. */
export async function bringEars(context: BrowserContext): Promise<void> {
  await context.addInitScript(`window.koinonToneLevel = ${String(toneLevel)}`);
  await context.addInitScript(recordSound, RECORD_SECONDS);
  await context.addInitScript(tapOutputs);
  await context.addInitScript(keepConnections);
}

/** What one page plays. */
export class Ears {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Loudness of a frequency over the last while. */
  async loudness(hz: number, overMs = 500): Promise<number> {
    const [level = SILENCE_DB] = await this.loudnesses([hz], overMs);
    return level;
  }

  /** Loudness of several frequencies over the same while. */
  loudnesses(frequencies: readonly number[], overMs = 500): Promise<readonly number[]> {
    return this.#page.evaluate(
      ({ tones, ms }) => {
        const record = window.koinonHearing.now();
        const to = record.position();
        const samples = record.samples(to - Math.round((ms * record.rate) / 1000), to);
        return tones.map((hz) => window.koinonToneLevel(samples, hz, record.rate));
      },
      { tones: [...frequencies], ms: overMs },
    );
  }

  /** A place in the record: now. */
  mark(): Promise<number> {
    return this.#page.evaluate(() => window.koinonHearing.now().position());
  }

  /** How loud a frequency was in each window from a mark until now, every `stepMs`. */
  course(hz: number, mark: number, windowMs = 20, stepMs = 10): Promise<Moment[]> {
    return this.#page.evaluate(
      (asked) => {
        const record = window.koinonHearing.now();
        const samples = record.samples(asked.mark, record.position());
        const size = Math.round((asked.windowMs * record.rate) / 1000);
        const step = Math.round((asked.stepMs * record.rate) / 1000);
        const windows: { at: number; db: number }[] = [];
        for (let from = 0; from + size <= samples.length; from += step) {
          const window_ = samples.subarray(from, from + size);
          const db = window.koinonToneLevel(window_, asked.hz, record.rate);
          windows.push({ at: (from * 1000) / record.rate, db });
        }
        return windows;
      },
      { hz, mark, windowMs, stepMs },
    );
  }

  /** Every receiver of every connection the page has ever opened, by its track. */
  receivers(): Promise<readonly string[]> {
    return this.#page.evaluate(() =>
      window.koinonConnections.flatMap((connection, index) =>
        connection.getReceivers().map(({ track }) => `${index} ${track.kind} ${track.id}`),
      ),
    );
  }

  /**
   * The same for whoever listens to a channel, once all is there that may be
   * needed: the lean form of every feed is made ready when there is calm.
   */
  async readyReceivers(): Promise<readonly string[]> {
    let receivers: readonly string[] = [];
    const sounds = async () => {
      receivers = await this.receivers();
      const line = receivers.at(-1)?.split(' ')[0] ?? '';
      return receivers.filter((one) => one.startsWith(`${line} audio`)).length;
    };
    const message = 'the floor and a channel, each in two forms';
    await expect.poll(sounds, { message }).toBe(FORMS * (FLOOR_SLOTS + 1));
    return receivers;
  }

  /** Packets of sound that the page has sent so far, heard or not. */
  packetsSent(): Promise<number> {
    return this.#page.evaluate(async () => {
      let sent = 0;
      for (const connection of window.koinonConnections) {
        for (const report of (await connection.getStats()).values()) {
          if (report.type === 'outbound-rtp' && report.kind === 'audio') sent += report.packetsSent;
        }
      }
      return sent;
    });
  }
}

/**
 * The level of one frequency in some samples (Goertzel under a Hann window).
 * Pages do it too, so it stands alone.
 */
export function toneLevel(samples: ArrayLike<number>, hz: number, rate: number): number {
  const { length } = samples;
  const turn = 2 * Math.cos((2 * Math.PI * hz) / rate);
  let before = 0;
  let last = 0;
  for (let index = 0; index < length; index += 1) {
    const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / length);
    const next = (samples[index] ?? 0) * hann + turn * last - before;
    before = last;
    last = next;
  }
  const power = last * last + before * before - turn * last * before;
  // A Hann window halves the sum; a sine of full scale has half its size in each of two bins.
  const amplitude = (Math.sqrt(Math.max(0, power)) * 4) / Math.max(1, length);
  return Math.max(-120, 20 * Math.log10(amplitude));
}

/**
 * The steepest rise within 20 ms, in dB, to a level that was not there before.
 * (A packet that comes too late on a busy machine leaves a dip; coming out of
 * it is no rise.)
 */
export function steepestRise(windows: readonly Moment[], withinMs = 20): number {
  const peaks: Moment[] = [];
  let peak = SILENCE_DB;
  let most = 0;
  for (const { at, db } of windows) {
    peak = Math.max(peak, db);
    peaks.push({ at, db: peak });
    while (at - (peaks[0]?.at ?? at) > withinMs) peaks.shift();
    const before = peaks[0]?.db ?? peak;
    if (peaks.length > 1) most = Math.max(most, peak - before);
  }
  return most;
}

/*
 * What follows runs in the page, before its own scripts. Each function is sent
 * as text, so each stands alone.
 */

function recordSound(seconds: number): void {
  async function listen(track: MediaStreamTrack, take: (block: Float32Array) => void) {
    // Long enough that a busy page loses nothing.
    const maxBufferSize = 1_000;
    const { readable } = new window.MediaStreamTrackProcessor({ track, maxBufferSize });
    for await (const sound of readable) {
      const block = new Float32Array(sound.numberOfFrames);
      sound.copyTo(block, { planeIndex: 0, format: 'f32-planar' });
      sound.close();
      take(block);
    }
  }

  window.koinonRecordOf = (context) => {
    const record = new Float32Array(seconds * context.sampleRate);
    let position = 0;
    const input = new MediaStreamAudioDestinationNode(context as AudioContext, { channelCount: 1 });
    for (const track of input.stream.getAudioTracks()) {
      void listen(track, (block) => {
        for (const sample of block) {
          record[position % record.length] = sample;
          position += 1;
        }
      });
    }
    const samples = (from: number, to: number) => {
      const first = Math.max(0, from, position - record.length);
      const length = Math.max(0, Math.min(to, position) - first);
      return Float32Array.from({ length }, (_, i) => record[(first + i) % record.length] ?? 0);
    };
    return { context, input, rate: context.sampleRate, position: () => position, samples };
  };
}

function tapOutputs(): void {
  const records: SoundRecord[] = [];
  const connect = AudioNode.prototype.connect;

  function recordOf(context: BaseAudioContext): SoundRecord {
    const known = records.find((record) => record.context === context);
    if (known !== undefined) return known;
    const record = window.koinonRecordOf(context);
    records.push(record);
    return record;
  }

  AudioNode.prototype.connect = function (this: AudioNode, ...args: unknown[]) {
    const { destination } = this.context;
    if (args[0] === destination) Reflect.apply(connect, this, [recordOf(this.context).input]);
    return Reflect.apply(connect, this, args);
  } as typeof AudioNode.prototype.connect;

  window.koinonHearing = {
    now() {
      // The first that still plays: what listens to one's own microphone comes later.
      const record = records.find(({ context }) => context.state !== 'closed');
      if (record === undefined) throw new Error('the page plays nothing yet');
      return record;
    },
  };
}

function keepConnections(): void {
  const connections: RTCPeerConnection[] = [];
  const Plain = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Plain {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      connections.push(this);
    }
  };
  window.koinonConnections = connections;
}
