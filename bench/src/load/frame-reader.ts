/**
 * Reads the frames of a WebSocket server as they come in, with as little work
 * as can be: payloads are told as ranges of the bytes read, nothing is
 * copied, and only a frame cut in two by the network is put together.
 * (RFC 6455, section 5.2; a server's frames are not masked.)
 */
export type OnFrame = (opcode: number, bytes: Buffer, start: number, end: number) => void;

const LENGTH_IN_16_BITS = 126;
const LENGTH_IN_64_BITS = 127;

export class FrameReader {
  readonly #onFrame: OnFrame;
  #rest: Buffer | null = null;

  constructor(onFrame: OnFrame) {
    this.#onFrame = onFrame;
  }

  /** Reads the first `length` bytes, which the caller may use again when this returns. */
  read(bytes: Buffer, length = bytes.length): void {
    if (this.#rest === null) {
      this.#readAll(bytes, length);
    } else {
      const all = Buffer.concat([this.#rest, bytes.subarray(0, length)]);
      this.#readAll(all, all.length);
    }
  }

  #readAll(bytes: Buffer, length: number): void {
    let at = 0;
    for (;;) {
      const end = this.#readOne(bytes, at, length);
      if (end === at) break;
      at = end;
    }
    this.#rest = at === length ? null : Buffer.from(bytes.subarray(at, length));
  }

  /** Tells one frame that begins at `at`. Returns its end, or `at` when it is not all there. */
  #readOne(bytes: Buffer, at: number, length: number): number {
    if (length < at + 2) return at;
    const short = (bytes[at + 1] ?? 0) & 0x7f;
    const header = headerSize(short);
    if (length < at + header) return at;
    const start = at + header;
    const end = start + payloadLength(bytes, at, short);
    if (length < end) return at;
    this.#onFrame((bytes[at] ?? 0) & 0x0f, bytes, start, end);
    return end;
  }
}

function headerSize(short: number): number {
  if (short === LENGTH_IN_64_BITS) return 10;
  return short === LENGTH_IN_16_BITS ? 4 : 2;
}

function payloadLength(bytes: Buffer, at: number, short: number): number {
  if (short === LENGTH_IN_16_BITS) return bytes.readUInt16BE(at + 2);
  return short === LENGTH_IN_64_BITS ? Number(bytes.readBigUInt64BE(at + 2)) : short;
}
