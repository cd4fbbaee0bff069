import type { MediaPlan } from '@koinon/shared/media/plan';
import type { types } from 'mediasoup';
import { ownCapabilities } from '../codecs.ts';
import { settle } from '../parameters.ts';
import type { Picture, Pictures } from '../pictures.ts';
import { parseRtp } from '../rtp.ts';
import type { Tape } from './tape.ts';

/** After a lost packet a whole picture is asked for, at most so often. */
const MEND_EVERY_MS = 1_000;

/** Whoever plays the recording later can go to any place, for a whole picture comes this often. */
const WHOLE_EVERY_MS = 20_000;

const CODEC = 'video/vp8';

/** One picture on its way to a track. Closing twice is harmless. */
class PictureTap {
  readonly picture: Picture;
  readonly #close: () => void;
  #consumer: types.Consumer | null = null;
  #whole: NodeJS.Timeout | null = null;
  #closed = false;
  #last: number | null = null;
  #mendedAt = Number.NEGATIVE_INFINITY;

  constructor(picture: Picture, track: string, tape: Tape) {
    this.picture = picture;
    this.#close = () => tape.dark(track);
    settle(this.#open(track, tape));
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#whole !== null) clearInterval(this.#whole);
    this.#consumer?.close();
    this.#close();
  }

  async #open(track: string, tape: Tape): Promise<void> {
    const { producer, wing } = this.picture;
    const rtpCapabilities = ownCapabilities(wing.router);
    const consumer = await wing.direct.consume({ producerId: producer.id, rtpCapabilities });
    if (this.#closed) {
      consumer.close();
      return;
    }
    this.#consumer = consumer;
    consumer.observer.once('close', () => this.close());
    if (consumer.rtpParameters.codecs[0]?.mimeType.toLowerCase() !== CODEC) return;
    consumer.on('rtp', (bytes) => {
      const packet = parseRtp(bytes);
      if (packet === null) return;
      this.#mend(packet.sequence);
      tape.picture(track, consumer.id, packet);
    });
    this.#whole = setInterval(() => this.#ask(), WHOLE_EVERY_MS);
    this.#ask();
  }

  #mend(sequence: number): void {
    const isNext = this.#last === null || sequence === ((this.#last + 1) & 0xffff);
    this.#last = sequence;
    const now = performance.now();
    if (isNext || now - this.#mendedAt < MEND_EVERY_MS) return;
    this.#mendedAt = now;
    this.#ask();
  }

  #ask(): void {
    if (this.#consumer !== null && !this.#consumer.closed) settle(this.#consumer.requestKeyFrame());
  }
}

/** Which pictures a tape takes: the newest screen, and of each sign language who signs now. */
export class PictureTaps {
  readonly #taps = new Map<string, PictureTap>();

  settle(tape: Tape | null, plan: MediaPlan, pictures: Pictures): void {
    const wanted = tape === null ? new Map<string, Picture>() : wantedOf(tape, plan, pictures);
    for (const [track, tap] of this.#taps) {
      if (wanted.get(track) === tap.picture) continue;
      tap.close();
      this.#taps.delete(track);
    }
    if (tape === null) return;
    for (const [track, picture] of wanted) {
      if (!this.#taps.has(track)) this.#taps.set(track, new PictureTap(picture, track, tape));
    }
  }

  close(): void {
    for (const tap of this.#taps.values()) tap.close();
    this.#taps.clear();
  }
}

function wantedOf(tape: Tape, plan: MediaPlan, pictures: Pictures): Map<string, Picture> {
  const wanted = new Map<string, Picture>();
  const screen = pictures.offers().findLast(({ source }) => source === 'screen');
  const shown = screen === undefined ? null : pictures.find(screen);
  if (shown !== null) wanted.set('screen', shown);
  for (const [tag, person] of Object.entries(plan.signers)) {
    if (person === null || !tape.agreed(tag, person)) continue;
    const signer = pictures.find({ person, source: 'camera' });
    if (signer !== null) wanted.set(`signer-${tag}`, signer);
  }
  return wanted;
}
