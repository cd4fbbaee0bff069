import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { promisify } from 'node:util';
import { rtpOf, TEST_PAYLOAD_TYPE } from '../../src/media/testing/test-voice.ts';

const run = promisify(execFile);
const FRAME_MS = 20;
const LOOK_EVERY_MS = 5;
const LARGEST_SOUND = 64 * 1024 * 1024;

/** A tone that begins anew every second and sounds for a fifth of it. */
export interface Tone {
  readonly hz: number;
  /** By how many millionths the microphone's clock runs fast. */
  readonly driftPpm: number;
  /** The network holds packets up for so long at most. */
  readonly jitterMs: number;
}

/** The tone as a microphone with that clock hears it, in frames of Opus. */
export async function opusOf({ hz, driftPpm }: Tone, seconds: number): Promise<readonly Buffer[]> {
  const second = 1 + driftPpm / 1_000_000;
  const sound = `0.3*sin(2*PI*${hz / second}*t)*lt(mod(t\\,${second})\\,0.2)`;
  const source = `aevalsrc='${sound}':s=48000:d=${seconds}`;
  const coded = ['-c:a', 'libopus', '-b:a', '32k', '-application', 'voip'];
  const args = ['-loglevel', 'error', '-f', 'lavfi', '-i', source, ...coded, '-f', 'ogg', 'pipe:1'];
  const options = { encoding: 'buffer', maxBuffer: LARGEST_SOUND } as const;
  const { stdout } = await run('ffmpeg', args, options);
  return packetsIn(stdout).slice(2);
}

/** The packets of an Ogg stream (RFC 3533), those that head it included. */
function packetsIn(ogg: Buffer): readonly Buffer[] {
  const packets: Buffer[] = [];
  let parts: Buffer[] = [];
  for (let page = 0; page + 27 <= ogg.length;) {
    const count = ogg.readUInt8(page + 26);
    let at = page + 27 + count;
    for (const size of ogg.subarray(page + 27, page + 27 + count)) {
      parts.push(ogg.subarray(at, at + size));
      at += size;
      if (size === 255) continue;
      packets.push(Buffer.concat(parts));
      parts = [];
    }
    page = at;
  }
  return packets;
}

/** Sends its frames in time, by its own clock and over a network that is not quite regular. */
export class ToneVoice {
  readonly #socket: Socket = createSocket('udp4');
  readonly #frames: readonly Buffer[];
  readonly #tone: Tone;
  readonly #port: number;
  readonly #ssrc: number;
  #sending: NodeJS.Timeout | null = null;
  #next = 0;
  #chance: number;

  constructor(frames: readonly Buffer[], tone: Tone, port: number, ssrc: number) {
    this.#frames = frames;
    this.#tone = tone;
    this.#port = port;
    this.#ssrc = ssrc;
    this.#chance = ssrc;
  }

  /** `start` is the monotonic clock's time at which the first tone begins. */
  begin(start: number): void {
    const frameMs = FRAME_MS / (1 + this.#tone.driftPpm / 1_000_000);
    let due = start + FRAME_MS;
    this.#sending = setInterval(() => {
      while (performance.now() >= due && this.#next < this.#frames.length) {
        this.#send();
        due = start + FRAME_MS + this.#next * frameMs + this.#delay();
      }
    }, LOOK_EVERY_MS);
  }

  close(): void {
    if (this.#sending !== null) clearInterval(this.#sending);
    this.#socket.close();
  }

  #send(): void {
    const payload = this.#frames[this.#next];
    if (payload === undefined) return;
    const number = this.#next;
    // What an encoder makes of silence is short; by its level the plane knows it for silence.
    const level = payload.length <= 3 ? -127 : -20;
    const packet = { payloadType: TEST_PAYLOAD_TYPE, ssrc: this.#ssrc, number, level, payload };
    this.#socket.send(rtpOf(packet), this.#port, '127.0.0.1');
    this.#next += 1;
  }

  /** By chance, the same each time. */
  #delay(): number {
    this.#chance = (this.#chance * 1_103_515_245 + 12_345) % 2 ** 31;
    return (this.#chance / 2 ** 31) * this.#tone.jitterMs;
  }
}
