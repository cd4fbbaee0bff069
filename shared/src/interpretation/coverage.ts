import { onAir } from './channels.ts';
import type { Interpretation } from './channels.ts';

/**
 * How a channel stands for those who listen to it:
 *
 * - `covered`: an interpreter is on air;
 * - `floor-language`: it needs none, the floor speaks the channel's language;
 * - `uncovered`: somebody listens, and hears words they did not choose;
 * - `unheard`: nobody interprets and nobody listens.
 */
export type Light = 'covered' | 'floor-language' | 'uncovered' | 'unheard';

export interface CoverageFacts {
  /** How many listen to the channel. */
  listeners(channel: string): number;
  /** What whoever has the floor has declared to speak; null where it is not known. */
  readonly floorLanguage: string | null;
}

/** Whether the two tags name the same language as it is spoken: `el-CY` is `el`. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}

export function lightOf(
  interpretation: Interpretation,
  channel: string,
  { listeners, floorLanguage }: CoverageFacts,
): Light {
  if (onAir(interpretation, channel) !== null) return 'covered';
  if (floorLanguage !== null && isSameLanguage(floorLanguage, channel)) return 'floor-language';
  return listeners(channel) > 0 ? 'uncovered' : 'unheard';
}

/** Channels whose listeners are left with the floor in another language. */
export function uncoveredChannels(
  interpretation: Interpretation,
  facts: CoverageFacts,
): readonly string[] {
  return Object.keys(interpretation.channels).filter(
    (channel) => lightOf(interpretation, channel, facts) === 'uncovered',
  );
}
