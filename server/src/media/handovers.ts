/**
 * What handovers looked like at the server: how long the channel waited from
 * the last packet of the old voice to the first of the new one, and how long
 * both interpreters sent a voice at once. (Only one of them is ever heard: the
 * overlap is work of the two, not sound in the channel.) Digital silence, as
 * from a muted microphone, is not a voice.
 *
 * Pure: the caller says what time it is, in milliseconds.
 */
export interface Handover {
  readonly channel: string;
  readonly from: string;
  readonly to: string;
  readonly gapMs: number;
  /** At most `WATCHED_MS`. */
  readonly overlapMs: number;
}

/** A voice that has not come for so long has ended. */
const VOICE_ENDS_MS = 100;

/** Both may go on sending: then this is long enough to know it. */
export const WATCHED_MS = 5_000;

interface Voice {
  readonly since: number;
  readonly last: number;
}

interface Watched extends Omit<Handover, 'overlapMs'> {
  /** Since when both have sent. */
  readonly since: number;
  readonly at: number;
}

export class Handovers {
  readonly #voices = new Map<string, Voice>();
  #watched: readonly Watched[] = [];

  /** A packet came that is a voice. */
  voiced(person: string, now: number): void {
    const before = this.#voices.get(person);
    const goesOn = before !== undefined && now - before.last <= VOICE_ENDS_MS;
    this.#voices.set(person, { since: goesOn ? before.since : now, last: now });
  }

  switched(handover: Omit<Handover, 'overlapMs'>, now: number): void {
    const { from, to } = handover;
    const since = Math.max(this.#sendsSince(from, now), this.#sendsSince(to, now));
    this.#watched = [...this.#watched, { ...handover, since, at: now }];
  }

  /** Those that are over since it was last asked. */
  ended(now: number): readonly Handover[] {
    const isOver = ({ from, at }: Watched) => {
      const old = this.#voices.get(from);
      return old === undefined || now - old.last > VOICE_ENDS_MS || now - at >= WATCHED_MS;
    };
    const over = this.#watched.filter(isOver);
    this.#watched = this.#watched.filter((watched) => !isOver(watched));
    return over.map(({ channel, from, to, gapMs, since }) => {
      const end = this.#voices.get(from)?.last ?? since;
      return {
        channel,
        from,
        to,
        gapMs,
        overlapMs: Math.min(Math.max(0, end - since), WATCHED_MS),
      };
    });
  }

  #sendsSince(person: string, now: number): number {
    const voice = this.#voices.get(person);
    return voice === undefined || now - voice.last > VOICE_ENDS_MS ? now : voice.since;
  }
}
