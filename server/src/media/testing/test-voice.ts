import type { types } from 'mediasoup';
import { parseRtp } from '../rtp.ts';

const FRAME_MS = 20;
const FRAME_SAMPLES = 960;
const LEVEL_ID = 6;
const FIRST_SEQUENCE = 65_500;
const FIRST_TIMESTAMP = 4_294_900_000;
export const TEST_PAYLOAD_TYPE = 111;

/** A packet of a test voice: the given one in its order, at its frame's time. */
export interface TestPacket {
  readonly payloadType: number;
  readonly ssrc: number;
  readonly number: number;
  /** dBov, 0 to -127. */
  readonly level: number;
  readonly payload: Buffer;
}

/** The packet as a browser's microphone would send it, with its level in a header extension. */
export function rtpOf({ payloadType, ssrc, number, level, payload }: TestPacket): Buffer {
  const header = Buffer.alloc(20);
  header.writeUInt8(0x90, 0);
  header.writeUInt8(payloadType, 1);
  header.writeUInt16BE((FIRST_SEQUENCE + number) & 0xffff, 2);
  header.writeUInt32BE(timestampOf(number), 4);
  header.writeUInt32BE(ssrc, 8);
  header.writeUInt16BE(0xbede, 12);
  header.writeUInt16BE(1, 14);
  header.writeUInt8(LEVEL_ID << 4, 16);
  header.writeUInt8(0x80 | -level, 17);
  return Buffer.concat([header, payload]);
}

/** Of the packet with this number, 32 bits. */
export function timestampOf(number: number): number {
  return (FIRST_TIMESTAMP + number * FRAME_SAMPLES) % 2 ** 32;
}

/** Sends RTP into a direct producer as a browser's microphone would, its text as payload. */
export class TestVoice {
  readonly #producer: types.Producer;
  readonly #ssrc: number;
  #number = 0;
  #sending: NodeJS.Timeout | null = null;
  /** dBov, 0 to -127. */
  level = -20;
  /** What it says from the next packet on. */
  text: string;

  constructor(producer: types.Producer, ssrc: number, text: string) {
    this.#producer = producer;
    this.#ssrc = ssrc;
    this.text = text;
  }

  static parameters(ssrc: number): types.RtpParameters {
    return {
      mid: '0',
      codecs: [
        {
          mimeType: 'audio/opus',
          payloadType: TEST_PAYLOAD_TYPE,
          clockRate: 48_000,
          channels: 2,
          parameters: { useinbandfec: 1, minptime: 10 },
        },
      ],
      headerExtensions: [{ uri: 'urn:ietf:params:rtp-hdrext:ssrc-audio-level', id: LEVEL_ID }],
      encodings: [{ ssrc }],
      rtcp: { cname: 'test' },
    };
  }

  static textIn(bytes: Buffer): string {
    return parseRtp(bytes)?.payload.toString() ?? '';
  }

  get id(): string {
    return this.#producer.id;
  }

  start(): void {
    this.#sending ??= setInterval(() => this.#send(), FRAME_MS);
  }

  stop(): void {
    if (this.#sending !== null) clearInterval(this.#sending);
    this.#sending = null;
  }

  #send(): void {
    if (this.#producer.closed) return this.stop();
    this.#producer.send(
      rtpOf({
        payloadType: TEST_PAYLOAD_TYPE,
        ssrc: this.#ssrc,
        number: this.#number,
        level: this.level,
        payload: Buffer.from(this.text),
      }),
    );
    this.#number += 1;
  }
}
