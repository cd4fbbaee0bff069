/**
 * How somebody's voice sounds where it is made, before anything is sent: what
 * their own client measures while they speak, and what that means. Levels are
 * in dBov: 0 is the loudest there is, -127 silence.
 *
 * Nobody but the speaker can hear what their microphone does to their voice,
 * and they cannot hear it either; so they are told, and with them those who
 * have to work with it.
 */
export const SOUND_VERDICTS = ['narrow-band', 'too-quiet', 'too-loud', 'noisy', 'late'] as const;
export type SoundVerdict = (typeof SOUND_VERDICTS)[number];

/** What a microphone's track says about itself while somebody speaks into it. */
export interface SoundFigures {
  /** Up to where the voice reaches, in Hz. */
  readonly bandwidthHz: number;
  /** Of the voice while it speaks. */
  readonly levelDbov: number;
  /** Of what is there in its pauses. */
  readonly noiseDbov: number;
  /** Whether the loudest parts are cut off. */
  readonly clipped: boolean;
  /** From the mouth to the server; null while nobody knows, as before one comes in. */
  readonly delayMs: number | null;
}

export interface SoundReport extends Omit<SoundFigures, 'clipped'> {
  readonly verdicts: readonly SoundVerdict[];
}

/** What others are told of a speaker's sound. */
export interface SpeakerSound {
  readonly verdicts: readonly SoundVerdict[];
  /** Rounded to whole kHz. */
  readonly bandwidthHz: number;
}

/** One person may report once in this time, in milliseconds. */
export const SOUND_REPORT_PAUSE_MS = 900;

/** Interpreters need the consonants, which a voice carries up to here and beyond (ISO 20109). */
const NARROW_BELOW_HZ = 10_000;
/** Spoken at a usual distance a voice lies around -26 dBov. */
const TOO_QUIET_DBOV = -42;
const TOO_LOUD_DBOV = -12;
/** A quiet room stays below this. */
const NOISE_FROM_DBOV = -55;
/** A voice stands out from its room by so much at least. */
const CLEAR_BY_DB = 20;
/** Half of a second that a listener may be behind in all. */
const LATE_FROM_MS = 250;

/** What is to be said of a voice; nothing where it sounds as it should. */
export function verdictsOn(figures: SoundFigures): readonly SoundVerdict[] {
  const { bandwidthHz, levelDbov, noiseDbov, clipped, delayMs } = figures;
  const holds: Readonly<Record<SoundVerdict, boolean>> = {
    'narrow-band': bandwidthHz < NARROW_BELOW_HZ,
    'too-quiet': levelDbov < TOO_QUIET_DBOV,
    'too-loud': levelDbov > TOO_LOUD_DBOV || clipped,
    noisy: noiseDbov > NOISE_FROM_DBOV && levelDbov - noiseDbov < CLEAR_BY_DB,
    late: delayMs !== null && delayMs > LATE_FROM_MS,
  };
  return SOUND_VERDICTS.filter((verdict) => holds[verdict]);
}
