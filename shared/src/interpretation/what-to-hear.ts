import { isSameLanguage } from './coverage.ts';

/**
 * What one listener hears: a level from 0 to 1 for the floor and for at most
 * one language channel. It follows from what the listener chose and from who
 * is on air, and from nothing else, so client and tests compute the same.
 *
 * - Without a channel, or while nobody is on air in it, the floor has the
 *   listener's full level.
 * - While an interpreter is on air the floor lies at the listener's own low
 *   level, also when the interpreter pauses: a pause must not let the floor
 *   burst through.
 * - Whoever holds the floor does not hear their own words interpreted.
 * - While the floor speaks the language of the listener's channel, the floor
 *   alone is what they want, at full level.
 */
export interface Listener {
  readonly person: string;
  /** The chosen language channel, or null for the floor only. */
  readonly channel: string | null;
  /** Level of the floor under an interpretation, 0 to 1. */
  readonly floorUnder: number;
}

/** 15 %, that is 16.5 dB below full level. */
export const DEFAULT_FLOOR_UNDER = 0.15;

export interface OnAirNow {
  /** Whether an interpreter is on air in the channel. */
  isOnAir(channel: string): boolean;
  /** Who holds the floor, or null. */
  readonly speaker: string | null;
  /** What whoever has the floor has declared to speak; null where it is not known. */
  readonly floorLanguage: string | null;
}

export interface Heard {
  readonly floor: number;
  /** The channel to mix in and its level; null when only the floor is heard. */
  readonly channel: { readonly tag: string; readonly level: number } | null;
}

export function whatToHear(listener: Listener, now: OnAirNow): Heard {
  const { channel } = listener;
  if (channel === null) return { floor: 1, channel: null };
  if (now.speaker === listener.person) return { floor: 1, channel: null };
  if (now.floorLanguage !== null && isSameLanguage(now.floorLanguage, channel)) {
    return { floor: 1, channel: null };
  }
  if (!now.isOnAir(channel)) return { floor: 1, channel: null };
  return { floor: listener.floorUnder, channel: { tag: channel, level: 1 } };
}
