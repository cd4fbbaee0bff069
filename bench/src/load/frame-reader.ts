/**
 * Reads the frames of a WebSocket server as they come in, with as little work
 * as can be: payloads are told as ranges of the bytes read, nothing is
 * copied, and only a frame cut in pieces by the network is put together.
 * (RFC 6455, section 5.2; a server's frames are not masked.)
 */
export type OnFrame = (opcode: number, bytes: Buffer, start: number, end: number) => void;

const LENGTH_IN_16_BITS = 126;
const LENGTH_IN_64_BITS = 127;

const NOTHING = Buffer.alloc(0);

export class FrameReader {
  readonly #onFrame: OnFrame;
  /** What was read of a frame that is not all there yet: the first `#waiting` bytes. */
  #rest = NOTHING;
  #waiting = 0;

  constructor(onFrame: OnFrame) {
    this.#onFrame = onFrame;
  }

  /** Reads the first `length` bytes, which the caller may use again when this returns. */
  read(bytes: Buffer, length = bytes.length): void {
    if (this.#waiting === 0) {
      this.#keep(bytes, this.#readAll(bytes, length), length);
      return;
    }
    this.#keep(bytes, 0, length);
    const read = this.#readAll(this.#rest, this.#waiting);
    if (read === 0) return;
    const left = this.#rest.subarray(read, this.#waiting);
    this.#rest = NOTHING;
    this.#waiting = 0;
    this.#keep(left, 0, left.length);
  }

  /** Tells all that is there whole; returns where that ends. */
  #readAll(bytes: Buffer, length: number): number {
    let at = 0;
    for (;;) {
      const end = this.#readOne(bytes, at, length);
      if (end === at) return at;
      at = end;
    }
  }

  /** Room grows by doubling, so that a long frame in many pieces is not copied for each of them. */
  #keep(bytes: Buffer, start: number, end: number): void {
    if (start === end) return;
    const needed = this.#waiting + end - start;
    if (needed > this.#rest.length) {
      const larger = Buffer.allocUnsafe(2 * needed);
      this.#rest.copy(larger, 0, 0, this.#waiting);
      this.#rest = larger;
    }
    bytes.copy(this.#rest, this.#waiting, start, end);
    this.#waiting = needed;
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
