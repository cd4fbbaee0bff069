import type { Source } from '@koinon/shared/media/messages';
import type { Captured, Failure } from './capture.ts';
import { stopTrack } from './check/fed-track.ts';
import { MediaRefused } from './joined.ts';
import type { Joined } from './joined.ts';
import type { Outgoing } from './media-room.ts';

/** Whether what is open passes: unless it is muted, in any case, or not at all. */
export type Passage = 'unless-muted' | 'open' | 'shut';

export interface OutgoingTold {
  changed(state: Outgoing): void;
  joined(): Joined | null;
}

/**
 * One device of one's own on its way out: opened by the person, sent while the
 * line is joined, sent again after each interruption, ended when the person
 * closes it or the device goes away.
 */
export class OutgoingSource {
  readonly #source: Source;
  readonly #told: OutgoingTold;
  #track: MediaStreamTrack | null = null;
  #opening = 0;
  #muted = false;
  #passage: Passage = 'unless-muted';

  constructor(source: Source, told: OutgoingTold) {
    this.#source = source;
    this.#told = told;
  }

  /** Opens a device; one that is open already is replaced without a break. */
  async open(capture: () => Promise<Captured>): Promise<void> {
    this.#opening += 1;
    const opening = this.#opening;
    if (this.#track === null) this.#told.changed({ status: 'starting' });
    const captured = await capture().catch(unexpected);
    if (opening !== this.#opening) {
      if (captured.ok) stopTrack(captured.track);
      return;
    }
    if (captured.ok) await this.#take(captured.track);
    else this.#fail({ why: captured.why });
  }

  close(): void {
    this.#opening += 1;
    this.#end();
    this.#told.changed({ status: 'off' });
  }

  /** Muted, the device stays open and sends silence, so that nobody takes it for gone. */
  setMuted(muted: boolean): void {
    this.#muted = muted;
    this.#settle();
  }

  /** Shut, it sends silence, like muted; open, it passes although it is muted. */
  setPassage(passage: Passage): void {
    this.#passage = passage;
    this.#settle();
  }

  /** Sends what is open on a line that has just been joined. */
  async send(joined: Joined): Promise<void> {
    const track = this.#track;
    if (track === null) return;
    try {
      await joined.produce(this.#source, track);
    } catch (error) {
      if (track !== this.#track || joined !== this.#told.joined()) return;
      if (!(error instanceof MediaRefused)) throw error;
      if (isRefusal(error)) this.#fail({ why: 'refused', code: error.code });
    }
  }

  async #take(track: MediaStreamTrack): Promise<void> {
    const before = this.#track;
    this.#track = track;
    this.#settle();
    track.onended = () => {
      if (track === this.#track) this.#fail({ why: 'no-device' });
    };
    const joined = this.#told.joined();
    if (joined !== null) await this.send(joined);
    if (before !== null) stop(before);
    if (track === this.#track) this.#told.changed({ status: 'on', track });
  }

  #fail(failure: { why: Failure } | { why: 'refused'; code: MediaRefused['code'] }): void {
    this.#end();
    this.#told.changed({ status: 'failed', ...failure });
  }

  #settle(): void {
    if (this.#track === null) return;
    const passes = this.#passage === 'unless-muted' ? !this.#muted : this.#passage === 'open';
    this.#track.enabled = passes;
  }

  #end(): void {
    if (this.#track === null) return;
    stop(this.#track);
    this.#track = null;
    this.#told.joined()?.unproduce(this.#source);
  }
}

/** A bug, or a browser's; who opened the device can try again. */
function unexpected(error: unknown): Captured {
  reportError(error);
  return { ok: false, why: 'in-use' };
}

function stop(track: MediaStreamTrack): void {
  track.onended = null;
  stopTrack(track);
}

/** A refusal stays one; everything else is over when the line is back. */
function isRefusal({ code }: MediaRefused): boolean {
  return code === 'media-not-allowed' || code === 'media-bad-parameters';
}
