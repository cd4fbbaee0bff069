/**
 * Who is heard where, as it follows from the record. The media plane does what
 * the plan says and nothing else: a person it does not name is silent, whatever
 * their client sends.
 *
 * The floor has a few fixed slots. Whoever presides has the first one to
 * themselves, the holder of the turn has the second; while the floor is open
 * the remaining slots go to whoever speaks, by sound.
 *
 * Each channel carries one voice or none. An interpreter who speaks to the
 * floor stands in `floor`, and meanwhile in no channel. Interpreters on
 * `standby` are received and heard nowhere, so that a handover passes from one
 * packet to the next. A line is private: its speakers may speak into it, and
 * only its listeners may hear it.
 */
export const FLOOR_SLOTS = 4;

/** A private line for talking, apart from floor and channels. */
export interface TalkLine {
  readonly speakers: readonly string[];
  readonly listeners: readonly string[];
}

/** The line between interpreters and whoever looks after the technology. */
export const TECHNICIAN_LINE = 'technician';

/** The line that the people of one booth share. */
export function boothLine(booth: string): string {
  return `booth-${booth}`;
}

/** A recording that goes on: what the plane writes down of all that it carries. */
export interface RecordingPlan {
  readonly id: string;
  /** By channel: interpreters who agreed to be recorded there. */
  readonly voices: Readonly<Record<string, readonly string[]>>;
  /** Interpreters who agreed to nothing: they are not recorded on the floor either. */
  readonly withheld: readonly string[];
}

export interface MediaPlan {
  /** People whose microphone is open to the floor, in order of precedence. */
  readonly floor: readonly string[];
  /** People whose camera or screen the meeting may see. */
  readonly seen: readonly string[];
  /** By channel: the interpreter whose voice it carries, or null. */
  readonly channels: Readonly<Record<string, string | null>>;
  /** By sign language: the interpreter who is seen on air there, or null. */
  readonly signers: Readonly<Record<string, string | null>>;
  /** Interpreters whose voice is received, and goes nowhere until it is their turn. */
  readonly standby: readonly string[];
  /** By name: the private lines there are. */
  readonly lines: Readonly<Record<string, TalkLine>>;
  /** Whether the gallery may hear and see; where it may not, its peers are put out. */
  readonly gallery: boolean;
  /** Null where nothing is recorded, or a recording pauses. */
  readonly recording: RecordingPlan | null;
  /** Whether there may be a rehearsal: nobody debates now, and it is known who would. */
  readonly rehearsable: boolean;
}

export const SILENCE: MediaPlan = {
  floor: [],
  seen: [],
  channels: {},
  signers: {},
  standby: [],
  lines: {},
  gallery: true,
  recording: null,
  rehearsable: false,
};

export interface MediaFacts {
  readonly meeting: 'unplanned' | 'planned' | 'open' | 'suspended' | 'closed';
  /** People present who preside. */
  readonly chairs: readonly string[];
  readonly holder: string | null;
  /** The interpreter who speaks to the floor just now. */
  readonly interposing: string | null;
  readonly floorOpen: boolean;
  /** People present who may be given the floor. */
  readonly speakers: readonly string[];
  readonly channels: MediaPlan['channels'];
  readonly signers: MediaPlan['signers'];
  /** People present who sign, or may at the next moment. */
  readonly signing: readonly string[];
  readonly standby: MediaPlan['standby'];
  readonly lines: MediaPlan['lines'];
  readonly gallery: boolean;
  readonly recording: MediaPlan['recording'];
}

export function mediaPlan(facts: MediaFacts): MediaPlan {
  const { meeting, chairs, holder, interposing, speakers, channels, standby, lines } = facts;
  if (meeting === 'unplanned' || meeting === 'closed') return SILENCE;
  const called = meeting === 'open' ? [holder, interposing].filter((id) => id !== null) : [];
  const everybody = meeting === 'open' && facts.floorOpen ? speakers : [];
  const floor = [...new Set([...chairs, ...called, ...everybody])];
  const seen = [...new Set([...chairs, ...speakers, ...facts.signing])];
  const { gallery, recording } = facts;
  const rehearsable = meeting !== 'open';
  return {
    floor,
    seen,
    channels,
    signers: facts.signers,
    standby,
    lines,
    gallery,
    recording,
    rehearsable,
  };
}
