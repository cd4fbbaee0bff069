import { SOUND_REPORT_PAUSE_MS } from '@koinon/shared/media/sound-report';
import type { SoundReport, SpeakerSound } from '@koinon/shared/media/sound-report';

const KHZ = 1_000;

interface Kept {
  readonly report: SoundReport;
  readonly at: number;
}

/**
 * How people's voices sound, as their own clients say. What one said last
 * counts until their microphone ends. Pure: the caller says what time it is,
 * in milliseconds.
 */
export class Sounds {
  readonly #kept = new Map<string, Kept>();

  /** False, and not kept, when the same person reported a moment ago. */
  report(person: string, report: SoundReport, now: number): boolean {
    const before = this.#kept.get(person);
    if (before !== undefined && now - before.at < SOUND_REPORT_PAUSE_MS) return false;
    this.#kept.set(person, { report, at: now });
    return true;
  }

  forget(person: string): void {
    this.#kept.delete(person);
  }

  /** By person, what others are told of it. */
  now(): Readonly<Record<string, SpeakerSound>> {
    const sounds = [...this.#kept].map(([person, { report }]) => [person, told(report)] as const);
    return Object.fromEntries(sounds.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Without what changes from one sentence to the next. */
function told({ verdicts, bandwidthHz }: SoundReport): SpeakerSound {
  return { verdicts, bandwidthHz: Math.round(bandwidthHz / KHZ) * KHZ };
}
