import type { types } from 'mediasoup';
import { parseRtp } from '../rtp.ts';

const FRAME_MS = 20;
const FRAME_SAMPLES = 960;
const LEVEL_ID = 6;
const PAYLOAD_TYPE = 111;

/** Sends RTP into a direct producer as a browser's microphone would, its text as payload. */
export class TestVoice {
  readonly #producer: types.Producer;
  readonly #ssrc: number;
  readonly #text: string;
  #sequence = 65_500;
  #timestamp = 4_294_900_000;
  #sending: NodeJS.Timeout | null = null;
  /** dBov, 0 to -127. */
  level = -20;

  constructor(producer: types.Producer, ssrc: number, text: string) {
    this.#producer = producer;
    this.#ssrc = ssrc;
    this.#text = text;
  }

  static parameters(ssrc: number): types.RtpParameters {
    return {
      mid: '0',
      codecs: [
        {
          mimeType: 'audio/opus',
          payloadType: PAYLOAD_TYPE,
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
    const header = Buffer.alloc(20);
    header.writeUInt8(0x90, 0);
    header.writeUInt8(PAYLOAD_TYPE, 1);
    header.writeUInt16BE(this.#sequence, 2);
    header.writeUInt32BE(this.#timestamp, 4);
    header.writeUInt32BE(this.#ssrc, 8);
    header.writeUInt16BE(0xbede, 12);
    header.writeUInt16BE(1, 14);
    header.writeUInt8(LEVEL_ID << 4, 16);
    header.writeUInt8(0x80 | -this.level, 17);
    this.#producer.send(Buffer.concat([header, Buffer.from(this.#text)]));
    this.#sequence = (this.#sequence + 1) & 0xffff;
    this.#timestamp = (this.#timestamp + FRAME_SAMPLES) >>> 0;
  }
}
