/**
 * Who is heard where, as it follows from the record. The media plane does what
 * the plan says and nothing else: a person it does not name is silent, whatever
 * their client sends.
 *
 * The floor has a few fixed slots. Whoever presides has the first one to
 * themselves, the holder of the turn has the second; while the floor is open
 * the remaining slots go to whoever speaks, by sound.
 */
export const FLOOR_SLOTS = 4;

export interface MediaPlan {
  /** People whose microphone is open to the floor, in order of precedence. */
  readonly floor: readonly string[];
  /** People whose camera or screen the meeting may see. */
  readonly seen: readonly string[];
  /** By channel: the interpreter whose voice it carries, or null. */
  readonly channels: Readonly<Record<string, string | null>>;
  /** Whether the gallery may hear and see; where it may not, its peers are put out. */
  readonly gallery: boolean;
}

export const SILENCE: MediaPlan = { floor: [], seen: [], channels: {}, gallery: true };

export interface MediaFacts {
  readonly meeting: 'unplanned' | 'planned' | 'open' | 'suspended' | 'closed';
  /** People present who preside. */
  readonly chairs: readonly string[];
  readonly holder: string | null;
  readonly floorOpen: boolean;
  /** People present who may be given the floor. */
  readonly speakers: readonly string[];
  readonly channels: MediaPlan['channels'];
  readonly gallery: boolean;
}

export function mediaPlan(facts: MediaFacts): MediaPlan {
  const { meeting, chairs, holder, speakers, channels, gallery } = facts;
  if (meeting === 'unplanned' || meeting === 'closed') return SILENCE;
  const called = meeting === 'open' && holder !== null ? [holder] : [];
  const everybody = meeting === 'open' && facts.floorOpen ? speakers : [];
  const floor = [...new Set([...chairs, ...called, ...everybody])];
  return { floor, seen: [...new Set([...chairs, ...speakers])], channels, gallery };
}
