import { checklist } from '@koinon/shared/rehearsal/checklist';
import type { RehearsalFacts, RehearsalView } from '@koinon/shared/rehearsal/checklist';
import type { TestVoices } from './test-voices.ts';

/** What does not change from one look to the next is looked up again after it. */
const KNOWN_MS = 20_000;

/** What the plane has heard; the rest follows from elsewhere. */
export type HeardInRehearsal = Omit<RehearsalFacts, 'channels' | 'turn' | 'recording'> & {
  readonly playing: RehearsalView['playing'];
};

interface TestSounds {
  readonly tone: TestVoices['tone'];
  readonly floor: TestVoices['tone'];
  readonly channels: Readonly<Record<string, TestVoices['tone']>>;
}

/** What it takes to play; null everywhere: there is no rehearsal, or may be none. */
export interface RehearsingPlane {
  play(meeting: string, sounds: TestSounds): Promise<HeardInRehearsal | null>;
  look(meeting: string): Promise<HeardInRehearsal | null>;
  end(meeting: string): Promise<void>;
}

export interface RehearsalsParts {
  readonly plane: RehearsingPlane;
  voices(): Promise<TestVoices>;
  /** By channel with sound: who is assigned to it. */
  channels(meeting: string): Promise<RehearsalFacts['channels']>;
  turn(): Promise<RehearsalFacts['turn']>;
  /** Whether files can be made of a recording. */
  recording(): Promise<boolean>;
  now(): number;
}

export const NO_REHEARSAL: RehearsalView = { on: false, playing: null, checks: [] };

/** Rehearsals of meetings, for whoever is responsible for them. */
export class Rehearsals {
  readonly #parts: RehearsalsParts;
  #voices: Promise<TestVoices> | null = null;
  #means: { readonly at: number; readonly known: Promise<Means> } | null = null;

  constructor(parts: RehearsalsParts) {
    this.#parts = parts;
  }

  /**
   * Plays the test sounds from the beginning; null where there may be no
   * rehearsal now, or nobody is there with sound.
   *
   * @param language of the sentence on the floor
   */
  async play(meeting: string, language: string): Promise<RehearsalView | null> {
    this.#voices ??= this.#parts.voices();
    const { tone, sentenceIn } = await this.#voices;
    const channels = Object.keys(await this.#parts.channels(meeting));
    const heard = await this.#parts.plane.play(meeting, {
      tone,
      floor: sentenceIn(language),
      channels: Object.fromEntries(channels.map((tag) => [tag, sentenceIn(tag)])),
    });
    this.#means = null;
    return heard === null ? null : this.#view(meeting, heard);
  }

  async look(meeting: string): Promise<RehearsalView> {
    const heard = await this.#parts.plane.look(meeting);
    return heard === null ? NO_REHEARSAL : this.#view(meeting, heard);
  }

  async end(meeting: string): Promise<RehearsalView> {
    await this.#parts.plane.end(meeting);
    return NO_REHEARSAL;
  }

  async #view(meeting: string, heard: HeardInRehearsal): Promise<RehearsalView> {
    const [channels, means] = await Promise.all([
      this.#parts.channels(meeting),
      this.#knownMeans(),
    ]);
    const { playing, ...facts } = heard;
    return { on: true, playing, checks: checklist({ ...facts, ...means, channels }) };
  }

  #knownMeans(): Promise<Means> {
    const now = this.#parts.now();
    if (this.#means === null || now - this.#means.at > KNOWN_MS) {
      this.#means = { at: now, known: this.#lookUp() };
    }
    return this.#means.known;
  }

  async #lookUp(): Promise<Means> {
    const [turn, recording] = await Promise.all([this.#parts.turn(), this.#parts.recording()]);
    return { turn, recording };
  }
}

type Means = Pick<RehearsalFacts, 'turn' | 'recording'>;
