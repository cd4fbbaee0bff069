/**
 * Makes one continuous stream out of many. A feed (a floor slot, a language
 * channel) is fed by one person after the other; its listeners must notice
 * nothing but the voice. What holds:
 *
 * - Sequence numbers run on without a jump when the source changes or comes
 *   back from silence; a packet lost or overtaken within one source stays
 *   lost or overtaken, so that receivers can conceal it.
 * - Timestamps follow wall time: after a pause of two seconds they are two
 *   seconds further, whoever speaks then, and never go back.
 * - The first packet after a gap carries the marker bit.
 * - A packet that is left out on purpose leaves no hole in the sequence
 *   numbers, only in the timestamps, as discontinuous transmission does.
 * - What arrives late from a source that no longer feeds is dropped.
 *
 * Pure: the caller says what time it is. Units: `now` in milliseconds,
 * timestamps in samples of 48 kHz.
 */
export const SAMPLES_PER_MS = 48;

/** The shortest step after a packet of somebody's: a frame of 20 ms. */
export const FRAME_SAMPLES = 20 * SAMPLES_PER_MS;

/** Without a packet for this long the stream has a gap. */
const GAP_MS = 100;

/** How far a source's own clock may be off after a gap before it is set anew. */
const CLOCK_TOLERANCE_MS = 60;

/** A jump in sequence numbers beyond this is a restart of the source, not loss. */
const RESTART_PACKETS = 500;

export interface Stamp {
  /** 16 bits. */
  readonly sequence: number;
  /** 32 bits. */
  readonly timestamp: number;
  readonly marker: boolean;
}

interface Anchor {
  readonly source: string;
  readonly sequenceShift: number;
  readonly timestampShift: number;
  /** First sequence number of this source in the stream. */
  readonly first: number;
}

interface Sent {
  readonly sequence: number;
  readonly timestamp: number;
  /** How long it sounds at least, in samples. */
  readonly samples: number;
  readonly at: number;
}

export class RtpRewriter {
  #last: Sent | null = null;
  #anchor: Anchor | null = null;
  readonly #start: { readonly sequence: number; readonly timestamp: number };

  constructor(start: { readonly sequence: number; readonly timestamp: number }) {
    this.#start = start;
  }

  /** The stamp for a packet of a source, or null when it comes too late to count. */
  next(source: string, packet: Stamp, now: number): Stamp | null {
    const last = this.#last;
    const anchor = this.#anchor;
    if (last === null || anchor === null || anchor.source !== source) {
      return this.#begin(source, packet, now);
    }
    const sequence = uint16(packet.sequence + anchor.sequenceShift);
    const timestamp = uint32(packet.timestamp + anchor.timestampShift);
    const ahead = int16(sequence - last.sequence);
    if (Math.abs(ahead) > RESTART_PACKETS) return this.#begin(source, packet, now);
    if (ahead <= 0) {
      const tooLate = int16(sequence - anchor.first) < 0;
      return tooLate ? null : { sequence, timestamp, marker: packet.marker };
    }
    const gap = now - last.at > GAP_MS;
    if (gap && this.#strayed(last, timestamp, now)) return this.#begin(source, packet, now);
    this.#last = { sequence, timestamp, samples: FRAME_SAMPLES, at: now };
    return { sequence, timestamp, marker: packet.marker || gap };
  }

  /** A packet of the source that feeds is not sent on: those after it close up. */
  leaveOut(source: string, packet: Stamp): void {
    const anchor = this.#anchor;
    if (anchor === null || this.#last === null || anchor.source !== source) return;
    const ahead = int16(packet.sequence + anchor.sequenceShift - this.#last.sequence);
    if (ahead <= 0 || ahead > RESTART_PACKETS) return;
    this.#anchor = { ...anchor, sequenceShift: anchor.sequenceShift - 1 };
  }

  /** What a source's timestamp is called in the stream; null while another one feeds it. */
  timestampOf(source: string, timestamp: number): number | null {
    const anchor = this.#anchor;
    if (anchor === null || anchor.source !== source) return null;
    return uint32(timestamp + anchor.timestampShift);
  }

  /** A frame of our own of so many samples, between two sources. Whoever feeds next starts anew. */
  own(now: number, samples = FRAME_SAMPLES): Stamp {
    this.#anchor = null;
    return this.#append(now, false, samples);
  }

  #begin(source: string, packet: Stamp, now: number): Stamp {
    const stamp = this.#append(now, true);
    this.#anchor = {
      source,
      sequenceShift: stamp.sequence - packet.sequence,
      timestampShift: stamp.timestamp - packet.timestamp,
      first: stamp.sequence,
    };
    return stamp;
  }

  #append(now: number, marker: boolean, samples = FRAME_SAMPLES): Stamp {
    const last = this.#last;
    const stamp =
      last === null
        ? { ...this.#start, marker }
        : {
            sequence: uint16(last.sequence + 1),
            timestamp: uint32(last.timestamp + elapsedSamples(last, now)),
            marker,
          };
    this.#last = { sequence: stamp.sequence, timestamp: stamp.timestamp, samples, at: now };
    return stamp;
  }

  #strayed(last: Sent, timestamp: number, now: number): boolean {
    const expected = last.timestamp + elapsedSamples(last, now);
    return Math.abs(int32(timestamp - expected)) > CLOCK_TOLERANCE_MS * SAMPLES_PER_MS;
  }
}

function elapsedSamples(last: Sent, now: number): number {
  return Math.max(last.samples, Math.round((now - last.at) * SAMPLES_PER_MS));
}

function uint16(value: number): number {
  return value & 0xffff;
}

function int16(value: number): number {
  return (value << 16) >> 16;
}

function uint32(value: number): number {
  return value >>> 0;
}

function int32(value: number): number {
  return value | 0;
}
