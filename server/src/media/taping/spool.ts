/**
 * The spool of a recording: what the media plane carried, packet by packet, in
 * the order in which it came, in one file that is only ever appended to. What
 * holds:
 *
 * - A server that is killed leaves a file whose last entry may be torn; all
 *   before it is whole. So an entry begins with its length, and reading ends at
 *   the first that is not there to its end.
 * - Each entry says when it came, in milliseconds since 1970 of the server's
 *   clock as it was when the file was begun, counted on monotonically. All
 *   tracks are on this one clock.
 * - An entry every second says that the tape runs, so that a hole in these is a
 *   hole in the recording.
 * - A later part of the recording (after a pause, after a restart) has a file
 *   of its own, with its own numbers for tracks and sources.
 *
 * Numbers are big-endian. The file begins with `KNS1`. An entry is: u32 bytes
 * that follow, u8 kind, f64 when, then
 * - `track` (1): u8 number, name in UTF-8
 * - `audio` (2), `video` (3): u8 track, u16 source, u16 sequence number, u32
 *   timestamp, u8 marker, payload
 * - `dark` (4): u8 track: its picture ended
 * - `runs` (5): nothing; `lost` (6): reason in UTF-8: from here on something is
 *   missing; `found` (7): no longer; `end` (8): the tape was ended on purpose.
 */
import { createReadStream } from 'node:fs';

export const SPOOL_MAGIC = Buffer.from('KNS1');

/** Why something is missing from a recording although it was to be there. */
export type LossReason = 'disk' | 'media';

export interface SpoolPacket {
  readonly track: number;
  /** Tells one uplink from another within the file. */
  readonly source: number;
  readonly sequence: number;
  readonly timestamp: number;
  readonly marker: boolean;
  readonly payload: Uint8Array;
}

export type SpoolEntry = { readonly at: number } & (
  | { readonly kind: 'track'; readonly track: number; readonly name: string }
  | ({ readonly kind: 'audio' | 'video' } & SpoolPacket)
  | { readonly kind: 'dark'; readonly track: number }
  | { readonly kind: 'runs' | 'found' | 'end' }
  | { readonly kind: 'lost'; readonly because: LossReason }
);

const KINDS = ['track', 'audio', 'video', 'dark', 'runs', 'lost', 'found', 'end'] as const;
const LENGTH_BYTES = 4;
const HEAD_BYTES = LENGTH_BYTES + 9;
const PACKET_BYTES = 10;
/** More than any packet: what says it is longer is no entry. */
const LONGEST_ENTRY = 70_000;

export function encodeEntry(entry: SpoolEntry): Buffer {
  const body = bodyOf(entry);
  const head = Buffer.allocUnsafe(HEAD_BYTES);
  head.writeUInt32BE(HEAD_BYTES - LENGTH_BYTES + body.length, 0);
  head.writeUInt8(KINDS.indexOf(entry.kind) + 1, LENGTH_BYTES);
  head.writeDoubleBE(entry.at, LENGTH_BYTES + 1);
  return Buffer.concat([head, body]);
}

function bodyOf(entry: SpoolEntry): Buffer {
  switch (entry.kind) {
    case 'track':
      return Buffer.concat([Buffer.of(entry.track), Buffer.from(entry.name)]);
    case 'audio':
    case 'video':
      return packetBody(entry);
    case 'dark':
      return Buffer.of(entry.track);
    case 'lost':
      return Buffer.from(entry.because);
    default:
      return Buffer.alloc(0);
  }
}

function packetBody({ track, source, sequence, timestamp, marker, payload }: SpoolPacket): Buffer {
  const body = Buffer.allocUnsafe(PACKET_BYTES + payload.length);
  body.writeUInt8(track, 0);
  body.writeUInt16BE(source, 1);
  body.writeUInt16BE(sequence, 3);
  body.writeUInt32BE(timestamp, 5);
  body.writeUInt8(marker ? 1 : 0, 9);
  body.set(payload, PACKET_BYTES);
  return body;
}

/** The entries of a file, up to its end or to where it was torn. */
export async function* readSpool(file: string): AsyncGenerator<SpoolEntry> {
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;
  const parts: AsyncIterable<Buffer> = createReadStream(file);
  for await (const part of parts) {
    let bytes = rest.length === 0 ? part : Buffer.concat([rest, part]);
    if (!begun) {
      if (bytes.length < SPOOL_MAGIC.length) {
        rest = bytes;
        continue;
      }
      if (!bytes.subarray(0, SPOOL_MAGIC.length).equals(SPOOL_MAGIC)) return;
      begun = true;
      bytes = bytes.subarray(SPOOL_MAGIC.length);
    }
    let at = 0;
    for (;;) {
      const size = at + LENGTH_BYTES <= bytes.length ? bytes.readUInt32BE(at) : null;
      if (size === null) break;
      if (size < HEAD_BYTES - LENGTH_BYTES || size > LONGEST_ENTRY) return;
      if (at + LENGTH_BYTES + size > bytes.length) break;
      const entry = decode(bytes.subarray(at + LENGTH_BYTES, at + LENGTH_BYTES + size));
      if (entry === null) return;
      yield entry;
      at += LENGTH_BYTES + size;
    }
    rest = bytes.subarray(at);
  }
}

function decode(bytes: Buffer): SpoolEntry | null {
  const kind = KINDS[bytes.readUInt8(0) - 1];
  const at = bytes.readDoubleBE(1);
  const body = bytes.subarray(HEAD_BYTES - LENGTH_BYTES);
  switch (kind) {
    case 'track':
      return { kind, at, track: body[0] ?? 0, name: body.subarray(1).toString() };
    case 'audio':
    case 'video':
      return body.length < PACKET_BYTES ? null : { kind, at, ...packetIn(body) };
    case 'dark':
      return { kind, at, track: body[0] ?? 0 };
    case 'lost':
      return { kind, at, because: body.toString() === 'disk' ? 'disk' : 'media' };
    case 'runs':
    case 'found':
    case 'end':
      return { kind, at };
    default:
      return null;
  }
}

function packetIn(body: Buffer): SpoolPacket {
  return {
    track: body.readUInt8(0),
    source: body.readUInt16BE(1),
    sequence: body.readUInt16BE(3),
    timestamp: body.readUInt32BE(5),
    marker: body.readUInt8(9) === 1,
    payload: body.subarray(PACKET_BYTES),
  };
}
