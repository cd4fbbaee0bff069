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

export interface MediaPlan {
  /** People whose microphone is open to the floor, in order of precedence. */
  readonly floor: readonly string[];
  /** People whose camera or screen the meeting may see. */
  readonly seen: readonly string[];
  /** By channel: the interpreter whose voice it carries, or null. */
  readonly channels: Readonly<Record<string, string | null>>;
  /** Interpreters whose voice is received, and goes nowhere until it is their turn. */
  readonly standby: readonly string[];
  /** By name: the private lines there are. */
  readonly lines: Readonly<Record<string, TalkLine>>;
  /** Whether the gallery may hear and see; where it may not, its peers are put out. */
  readonly gallery: boolean;
}

export const SILENCE: MediaPlan = {
  floor: [],
  seen: [],
  channels: {},
  standby: [],
  lines: {},
  gallery: true,
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
  readonly standby: MediaPlan['standby'];
  readonly lines: MediaPlan['lines'];
  readonly gallery: boolean;
}

export function mediaPlan(facts: MediaFacts): MediaPlan {
  const { meeting, chairs, holder, interposing, speakers, channels, standby, lines } = facts;
  if (meeting === 'unplanned' || meeting === 'closed') return SILENCE;
  const called = meeting === 'open' ? [holder, interposing].filter((id) => id !== null) : [];
  const everybody = meeting === 'open' && facts.floorOpen ? speakers : [];
  const floor = [...new Set([...chairs, ...called, ...everybody])];
  const seen = [...new Set([...chairs, ...speakers])];
  return { floor, seen, channels, standby, lines, gallery: facts.gallery };
}
