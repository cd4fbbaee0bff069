import { SIGNAL_PAUSE_MS, SIGNAL_SHOWN_MS, SIGNALS } from '@koinon/shared/media/messages';
import type { SignalKind } from '@koinon/shared/media/messages';

interface Given {
  readonly person: string;
  readonly kind: SignalKind;
  readonly at: number;
}

/**
 * What interpreters signal to the room: counted by kind, told without names,
 * forgotten after a while. Pure: the caller says what time it is, in
 * milliseconds.
 */
export class Signals {
  #given: readonly Given[] = [];

  /** False when the same person gave the same signal a moment ago. */
  give(person: string, kind: SignalKind, now: number): boolean {
    const given = this.#shown(now);
    const tooOften = given.some(
      (other) => other.person === person && other.kind === kind && now - other.at < SIGNAL_PAUSE_MS,
    );
    if (!tooOften) this.#given = [...given, { person, kind, at: now }];
    return !tooOften;
  }

  counts(now: number): Readonly<Partial<Record<SignalKind, number>>> {
    this.#given = this.#shown(now);
    const counts: Partial<Record<SignalKind, number>> = {};
    for (const kind of SIGNALS) {
      const count = this.#given.filter((given) => given.kind === kind).length;
      if (count > 0) counts[kind] = count;
    }
    return counts;
  }

  #shown(now: number): readonly Given[] {
    return this.#given.filter(({ at }) => now - at < SIGNAL_SHOWN_MS);
  }
}
