import type { Role } from '../identity/people.ts';
import type { SpeakerSound } from './sound-report.ts';

/**
 * A rehearsal as the media plane sees it. Before the meeting is opened, and
 * while it is suspended, a voice of the server's own may play test sounds on
 * the floor and in every channel; a listener of the server's own notes what
 * arrives there, of the test and of the interpreters. The gallery hears nothing
 * while a rehearsal lasts, and it ends as soon as the meeting is opened.
 */
export type TestPart = 'tone' | 'sentence';

/** Opus frames of 20 ms. */
export type TestFrames = readonly Uint8Array[];

export interface TestSounds {
  readonly tone: TestFrames;
  /** After the tone, on the floor. */
  readonly floor: TestFrames;
  /** After the tone, by channel; empty where nothing is spoken in its language. */
  readonly channels: Readonly<Record<string, TestFrames>>;
}

export interface RehearsalSound {
  /** What is being played now. */
  readonly playing: TestPart | null;
  /** Whether the test sound has arrived at the listener, on the floor and in each channel. */
  readonly floorTested: boolean;
  readonly channelsTested: readonly string[];
  /** Channels in which the listener has heard an interpreter since the rehearsal began. */
  readonly channelsHeard: readonly string[];
  /** Who is there with sound. */
  readonly here: Readonly<Record<string, Role>>;
  /** Whose microphone sends packets now. */
  readonly sending: readonly string[];
  readonly sounds: Readonly<Record<string, SpeakerSound>>;
}

/** Play everything, say how it stands, or end. Playing begins a rehearsal where there is none. */
export type RehearsalStep =
  | { readonly do: 'play'; readonly sounds: TestSounds }
  | { readonly do: 'look' }
  | { readonly do: 'end' };
