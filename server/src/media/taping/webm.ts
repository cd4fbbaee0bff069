import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

/**
 * A WebM file (Matroska, RFC 9559) of one track, written as it comes, for a
 * program that reads it from its beginning: no index, no length. Times are
 * milliseconds and never go back.
 */
export type WebmTrack =
  | { readonly kind: 'audio' }
  | { readonly kind: 'video'; readonly width: number; readonly height: number };

const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const TRACK_ENTRY = 0xae;
const CLUSTER = 0x1f43b675;
const SIMPLE_BLOCK = 0xa3;
const NANOSECONDS_PER_MS = 1_000_000;
const UNKNOWN_SIZE = Buffer.from('01ffffffffffffff', 'hex');
const KEYFRAME = 0x80;

/** A cluster's blocks say their time in 16 bits, from the cluster's own. */
const LONGEST_CLUSTER_MS = 5_000;
const LARGEST_CLUSTER_BYTES = 1024 * 1024;

export class WebmFile {
  readonly #out: WriteStream;
  #blocks: Buffer[] = [];
  #bytes = 0;
  #begins = 0;
  #last = 0;
  #failed: Error | null = null;

  constructor(file: string, track: WebmTrack) {
    this.#out = createWriteStream(file);
    this.#out.on('error', (error) => {
      this.#failed = error;
    });
    this.#out.write(headOf(track));
  }

  /** `at` before the last one's is taken for the last one's. */
  async write(at: number, payload: Uint8Array, isKey: boolean): Promise<void> {
    this.#last = Math.max(this.#last, Math.round(at));
    const isFull = this.#bytes > LARGEST_CLUSTER_BYTES;
    if (isFull || this.#last - this.#begins > LONGEST_CLUSTER_MS) await this.#flush();
    if (this.#blocks.length === 0) this.#begins = this.#last;
    const head = Buffer.from([0x81, 0, 0, isKey ? KEYFRAME : 0]);
    head.writeInt16BE(this.#last - this.#begins, 1);
    const block = element(SIMPLE_BLOCK, head, payload);
    this.#blocks.push(block);
    this.#bytes += block.length;
  }

  async close(): Promise<void> {
    await this.#flush();
    this.#out.end();
    await finished(this.#out);
  }

  /** Nothing more is written, and nothing is waited for. Twice is harmless. */
  discard(): void {
    this.#out.destroy();
  }

  async #flush(): Promise<void> {
    if (this.#failed !== null) throw this.#failed;
    if (this.#blocks.length === 0) return;
    const cluster = element(CLUSTER, element(0xe7, unsigned(this.#begins)), ...this.#blocks);
    this.#blocks = [];
    this.#bytes = 0;
    if (!this.#out.write(cluster)) await once(this.#out, 'drain');
  }
}

function headOf(track: WebmTrack): Buffer {
  const isAudio = track.kind === 'audio';
  const entry = element(
    TRACK_ENTRY,
    element(0xd7, unsigned(1)),
    element(0x73c5, unsigned(1)),
    element(0x83, unsigned(isAudio ? 2 : 1)),
    element(0x86, Buffer.from(isAudio ? 'A_OPUS' : 'V_VP8')),
    ...(isAudio ? audioHead() : [videoHead(track.width, track.height)]),
  );
  return Buffer.concat([
    element(
      EBML,
      element(0x4286, unsigned(1)),
      element(0x42f7, unsigned(1)),
      element(0x42f2, unsigned(4)),
      element(0x42f3, unsigned(8)),
      element(0x4282, Buffer.from('webm')),
      element(0x4287, unsigned(4)),
      element(0x4285, unsigned(2)),
    ),
    idOf(SEGMENT),
    UNKNOWN_SIZE,
    element(
      INFO,
      element(0x2ad7b1, unsigned(NANOSECONDS_PER_MS)),
      element(0x4d80, Buffer.from('Koinon')),
      element(0x5741, Buffer.from('Koinon')),
    ),
    element(TRACKS, entry),
  ]);
}

/** Opus as RFC 7845 heads it: two channels, nothing skipped, 48 kHz. */
function audioHead(): Buffer[] {
  const head = Buffer.alloc(19);
  head.write('OpusHead');
  head.writeUInt8(1, 8);
  head.writeUInt8(2, 9);
  head.writeUInt32LE(48_000, 12);
  const rate = Buffer.alloc(4);
  rate.writeFloatBE(48_000);
  return [element(0x63a2, head), element(0xe1, element(0xb5, rate), element(0x9f, unsigned(2)))];
}

function videoHead(width: number, height: number): Buffer {
  return element(0xe0, element(0xb0, unsigned(width)), element(0xba, unsigned(height)));
}

function element(id: number, ...parts: readonly Uint8Array[]): Buffer {
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  const length = Buffer.alloc(8);
  length.writeUInt32BE(0x01000000, 0);
  length.writeUInt32BE(size, 4);
  return Buffer.concat([idOf(id), length, ...parts]);
}

function idOf(id: number): Buffer {
  return unsigned(id);
}

function unsigned(value: number): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}
