/**
 * Puts VP8 frames together from their RTP packets (RFC 7741). What is not
 * there whole is left out, and all that builds on it, up to the next whole
 * picture. Packets may come in any order within a small window.
 */
export interface Vp8Packet {
  /** Counted on beyond 16 bits. */
  readonly sequence: number;
  /** When its frame was taken, milliseconds. */
  readonly at: number;
  readonly marker: boolean;
  readonly payload: Uint8Array;
}

export interface Vp8Frame {
  readonly at: number;
  readonly isKey: boolean;
  readonly bytes: Buffer;
}

/** So many packets are waited for one that is missing. */
const WINDOW = 64;
const SIZE_BYTES = 10;

export class Vp8Frames {
  #waiting: Vp8Packet[] = [];
  #next: number | null = null;
  #parts: Uint8Array[] | null = null;
  #at = 0;
  #needsKey = true;

  /** Frames that are complete with this packet. */
  add(packet: Vp8Packet): readonly Vp8Frame[] {
    if (this.#next !== null && packet.sequence < this.#next) return [];
    const after = this.#waiting.findLastIndex(({ sequence }) => sequence < packet.sequence);
    this.#waiting.splice(after + 1, 0, packet);
    return this.#whole(WINDOW);
  }

  /** No more comes of these: the frames that were held for what is missing. What comes next begins with a whole picture. */
  cut(): readonly Vp8Frame[] {
    const frames = this.#whole(0);
    this.#next = null;
    this.#spoil();
    return frames;
  }

  /** Frames that are complete, where so many packets are waited for one that is missing. */
  #whole(window: number): readonly Vp8Frame[] {
    const frames: Vp8Frame[] = [];
    for (;;) {
      const first = this.#waiting[0];
      if (first === undefined) return frames;
      const isNext = this.#next === null || first.sequence === this.#next;
      if (!isNext && this.#waiting.length < window) return frames;
      if (!isNext) this.#spoil();
      this.#waiting.shift();
      const frame = this.#take(first);
      if (frame !== null) frames.push(frame);
    }
  }

  #spoil(): void {
    this.#parts = null;
    this.#needsKey = true;
  }

  #take({ sequence, at, marker, payload }: Vp8Packet): Vp8Frame | null {
    this.#next = sequence + 1;
    const begins = ((payload[0] ?? 0) & 0x17) === 0x10;
    const part = payload.subarray(descriptorBytes(payload));
    if (begins) {
      this.#parts = [part];
      this.#at = at;
    } else {
      this.#parts?.push(part);
    }
    if (!marker || this.#parts === null) return null;
    const bytes = Buffer.concat(this.#parts);
    this.#parts = null;
    const isKey = bytes.length >= SIZE_BYTES && ((bytes[0] ?? 1) & 1) === 0;
    if (bytes.length === 0 || (this.#needsKey && !isKey)) return null;
    this.#needsKey = false;
    return { at: this.#at, isKey, bytes };
  }
}

function descriptorBytes(payload: Uint8Array): number {
  const first = payload[0] ?? 0;
  if ((first & 0x80) === 0) return 1;
  const more = payload[1] ?? 0;
  const idBytes = (more & 0x80) === 0 ? 0 : ((payload[2] ?? 0) & 0x80) === 0 ? 1 : 2;
  const levels = (more & 0x40) === 0 ? 0 : 1;
  const keys = (more & 0x30) === 0 ? 0 : 1;
  return 2 + idBytes + levels + keys;
}

/** Width and height of a whole picture (RFC 6386, 9.1). */
export function sizeOfKeyFrame(bytes: Buffer): { readonly width: number; readonly height: number } {
  return { width: bytes.readUInt16LE(6) & 0x3fff, height: bytes.readUInt16LE(8) & 0x3fff };
}
