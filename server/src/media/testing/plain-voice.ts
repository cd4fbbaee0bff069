import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { once } from 'node:events';
import { buildSenderReport, readSenderReports } from '../rtcp.ts';
import type { SenderReport } from '../rtcp.ts';
import { rtpOf, TEST_PAYLOAD_TYPE, TestVoice, timestampOf } from './test-voice.ts';

const LOOPBACK = '127.0.0.1';
const SAMPLES_PER_MS = 48;
const PACKETS_A_REPORT = 25;

/** A microphone on a socket of its own, whose packets say who it is and which one they are. */
export class PlainVoice {
  readonly #socket: Socket;
  readonly #port: number;
  readonly #ssrc: number;
  readonly #text: string;
  readonly #delayMs: number;
  readonly #reports: boolean;
  #sent = 0;
  /** When each packet was sent, by the wall clock. */
  readonly #sentAt: number[] = [];
  level = -20;

  /** With a delay it reports that its sound was made so long before it was sent. */
  constructor(port: number, ssrc: number, text: string, delayMs: number | null = null) {
    this.#socket = createSocket('udp4');
    this.#port = port;
    this.#ssrc = ssrc;
    this.#text = text;
    this.#delayMs = delayMs ?? 0;
    this.#reports = delayMs !== null;
  }

  /** How many packets it has sent. */
  get sent(): number {
    return this.#sent;
  }

  sentAt(number: number): number {
    return this.#sentAt[number] ?? Number.NaN;
  }

  send(): void {
    const wallMs = Date.now();
    this.#sentAt.push(wallMs);
    if (this.#reports && this.#sent % PACKETS_A_REPORT === 0) this.#report(wallMs);
    const bytes = rtpOf({
      payloadType: TEST_PAYLOAD_TYPE,
      ssrc: this.#ssrc,
      number: this.#sent,
      level: this.level,
      payload: Buffer.from(`${this.#text} ${this.#sent}`),
    });
    this.#socket.send(bytes, this.#port, LOOPBACK);
    this.#sent += 1;
  }

  #report(wallMs: number): void {
    const timestamp = timestampOf(this.#sent) + this.#delayMs * SAMPLES_PER_MS;
    const report = { ssrc: this.#ssrc, wallMs, timestamp: timestamp % 2 ** 32 };
    this.#socket.send(buildSenderReport(report), this.#port, LOOPBACK);
  }

  close(): void {
    this.#socket.close();
  }
}

export interface PlainPacket {
  readonly ssrc: number;
  readonly sequence: number;
  readonly timestamp: number;
  readonly text: string;
}

/** A port of the loopback where everything that arrives is written down. */
export class PlainEar {
  readonly heard: PlainPacket[] = [];
  /** Sender reports of the one stream that flows. */
  readonly reports: SenderReport[] = [];
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('message', (bytes) => {
      const payloadType = bytes.length < 12 ? 0 : bytes.readUInt8(1) & 0x7f;
      // RTCP shares the port; its packet types lie between these (RFC 5761).
      if (payloadType >= 64 && payloadType <= 95) {
        this.reports.push(...readSenderReports(bytes));
        return;
      }
      this.heard.push({
        ssrc: bytes.readUInt32BE(8),
        sequence: bytes.readUInt16BE(2),
        timestamp: bytes.readUInt32BE(4),
        text: TestVoice.textIn(bytes),
      });
    });
  }

  static async open(): Promise<PlainEar> {
    const socket = createSocket('udp4').bind(0, LOOPBACK);
    await once(socket, 'listening');
    return new PlainEar(socket);
  }

  get port(): number {
    return this.#socket.address().port;
  }

  close(): void {
    this.#socket.close();
  }
}
