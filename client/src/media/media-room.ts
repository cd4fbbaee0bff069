import type { Heard } from '@koinon/shared/interpretation/what-to-hear';
import type { LineState, MediaRefusal, SignalKind } from '@koinon/shared/media/messages';
import type { TestPart } from '@koinon/shared/media/rehearsal-sound';
import type { SoundReport, SpeakerSound } from '@koinon/shared/media/sound-report';
import type { Readable } from '../ui/store.ts';
import type { EconomyView } from './economy/economy.ts';
import type { EconomyMode } from './economy/modes.ts';
import type { WantedPicture } from './economy/receiving.ts';
import type { Tone } from './tone.ts';

/** A device of one's own, on its way out. */
export type Outgoing =
  | { readonly status: 'off' }
  | { readonly status: 'starting' }
  | { readonly status: 'on'; readonly track: MediaStreamTrack }
  /** The browser or the person said no, there is no device, or it is taken. */
  | { readonly status: 'failed'; readonly why: 'denied' | 'no-device' | 'in-use' | 'insecure' }
  /** The server said no. */
  | {
      readonly status: 'failed';
      readonly why: 'refused';
      readonly code: MediaRefusal | 'offline';
    };

export type MediaLine = 'off' | 'joining' | 'on' | 'lost';

export interface SeenVideo {
  readonly person: string;
  readonly source: 'camera' | 'screen';
  readonly track: MediaStreamTrack;
}

export interface MediaView {
  readonly line: MediaLine;
  readonly microphone: Outgoing;
  readonly camera: Outgoing;
  readonly screen: Outgoing;
  /** Videos on offer in the meeting, one's own left out. */
  readonly offered: readonly { readonly person: string; readonly source: 'camera' | 'screen' }[];
  /** Those that flow now. */
  readonly videos: readonly SeenVideo[];
  /** Whose voice the floor carries just now, loudest first. */
  readonly speaking: readonly string[];
  /** How many listen to each channel. */
  readonly listeners: Readonly<Record<string, number>>;
  /** How loud the floor and each channel are, in dBov, -127 for silence; null where one is not told. */
  readonly levels: {
    readonly floor: number;
    readonly channels: Readonly<Record<string, number>>;
  } | null;
  /** What interpreters signalled a moment ago: how many times each. */
  readonly signals: Readonly<Partial<Record<SignalKind, number>>>;
  /** How those sound who have spoken, by person; empty where one is not told. */
  readonly sounds: Readonly<Record<string, SpeakerSound>>;
  /** Whether a rehearsal goes on, and what test it plays now. */
  readonly rehearsal: { readonly on: boolean; readonly playing: TestPart | null };
  /** The talk lines one hears, and who talks on them. */
  readonly lines: readonly LineState[];
  /** The line one talks into just now, or null: then one's voice goes where the record says. */
  readonly talkingInto: string | null;
  /** The browser wants a click before it plays sound. */
  readonly needsGesture: boolean;
  readonly economy: EconomyView;
}

/** What is seen of the media before there are any. */
export const NO_MEDIA: MediaView = {
  line: 'off',
  microphone: { status: 'off' },
  camera: { status: 'off' },
  screen: { status: 'off' },
  offered: [],
  videos: [],
  speaking: [],
  listeners: {},
  levels: null,
  signals: {},
  sounds: {},
  rehearsal: { on: false, playing: null },
  lines: [],
  talkingInto: null,
  needsGesture: false,
  economy: { mode: 'everything', rung: 0 },
};

/**
 * What happens to a voice before it is sent: the browser's own processing;
 * nothing at all, for a professional microphone; or noise suppression of ours,
 * which is stronger than the browser's.
 */
export type Processing = 'browser' | 'professional' | 'denoised';

export interface MicrophoneOptions {
  readonly device: string | null;
  readonly processing: Processing;
}

/** The sign language that somebody reads, who signs it now, and how large they want to see them. */
export interface Pinned {
  readonly channel: string;
  readonly person: string | null;
  readonly size: WantedPicture['size'];
}

/**
 * One person's media in one meeting: what they send, what they hear and see.
 * It joins by itself whenever the session is live and joins again after every
 * interruption; what was being sent is sent again. Closing twice is harmless.
 */
export interface MediaRoom {
  readonly view: Readable<MediaView>;
  openMicrophone(options: MicrophoneOptions): Promise<void>;
  closeMicrophone(): void;
  /**
   * Muting keeps the microphone open: an interpreter's pause and cough send
   * silence, they do not stop sending.
   */
  setMuted(muted: boolean): void;
  openCamera(device: string | null): Promise<void>;
  closeCamera(): void;
  openScreen(): Promise<void>;
  closeScreen(): void;
  /** Which pictures are shown; received are those that choice and line allow. */
  watch(pictures: readonly WantedPicture[]): void;
  /** Whoever signs, beside the speaker: received with what is watched, and counted as a viewer of that channel. */
  pin(pinned: Pinned | null): void;
  /** Whether captions are read. */
  readCaptions(read: boolean): void;
  /** How much to receive; kept in this browser. */
  setMode(mode: EconomyMode): void;
  /** Lets what the line made give up come back sooner: the line may be better now. */
  tryMore(): void;
  /** The channel to receive, or null; its consumer is made once and kept. */
  choose(channel: string | null): void;
  /** Levels as `whatToHear` says; changes ramp smoothly. */
  hear(heard: Heard): void;
  /**
   * Talks into a line until `null`; one's voice is nowhere else meanwhile, and
   * is let through also while muted. Where the line does not take it, or not
   * any more, it is heard nowhere until `null`. Resolves to the refusal, or null.
   */
  talk(line: string | null): Promise<MediaRefusal | 'offline' | null>;
  /** Tells the room, without one's name, that interpreting is hard. Resolves to the refusal, or null. */
  signal(kind: SignalKind): Promise<MediaRefusal | 'offline' | null>;
  /** Says how one's own voice sounds. Resolves to the refusal, or null. */
  reportSound(report: SoundReport): Promise<MediaRefusal | 'offline' | null>;
  /** How long a packet takes to the server, in milliseconds; null while nobody knows. */
  delayMs(): Promise<number | null>;
  /** Volume of the talk lines beside floor and channel, 0 to 1. */
  setLineVolume(volume: number): void;
  /** Overall volume, 0 to 1. */
  setVolume(volume: number): void;
  /** Bass, treble and a limiter behind them, for whoever works with what they hear. */
  setTone(tone: Tone): void;
  /** After a click: lets sound play where the browser waited for one. */
  resumeSound(): Promise<void>;
  close(): void;
}
