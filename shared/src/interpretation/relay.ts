import { voiceIn } from './channels.ts';
import type { Interpretation } from './channels.ts';

/**
 * Relay: an interpreter who does not know the floor's language works from
 * another channel, the pivot. Who takes from whom is a graph over the channels
 * that somebody holds; it never has a loop, or two booths would wait for each
 * other's words for ever. A pivot that is silent is no pivot: then its takers
 * hear the floor, by the same rule as every listener.
 */

/** Whether a channel that took from `from` would come to take from itself. */
export function wouldLoop(
  { channels, relays }: Interpretation,
  channel: string,
  from: string | null,
): boolean {
  const seen = new Set<string>();
  let next = from;
  while (next !== null && !seen.has(next)) {
    if (next === channel) return true;
    seen.add(next);
    const air = channels[next]?.air;
    // Whose voice is lost may return: their place in the graph stays theirs.
    next = air === undefined || air.status === 'off' ? null : (relays[air.person] ?? null);
  }
  return false;
}

/** The channel whose voice the interpreter hears now; null for the floor. */
export function hearsFrom(interpretation: Interpretation, person: string): string | null {
  const pivot = interpretation.relays[person] ?? null;
  return pivot !== null && voiceIn(interpretation, pivot) !== null ? pivot : null;
}

export interface Relayed {
  /** The channel it is taken from; null for the floor. */
  readonly from: string | null;
  /** How many interpretations lie between the floor and this one. */
  readonly depth: number;
}

/** How the channel is interpreted now; null while nobody is heard in it. */
export function relayed(interpretation: Interpretation, channel: string): Relayed | null {
  const person = voiceIn(interpretation, channel);
  if (person === null) return null;
  const from = hearsFrom(interpretation, person);
  if (from === null) return { from: null, depth: 0 };
  return { from, depth: 1 + (relayed(interpretation, from)?.depth ?? 0) };
}
