import { uncoveredChannels } from '../interpretation/coverage.ts';
import type { CoverageFacts } from '../interpretation/coverage.ts';
import { interpretationStyleOf } from '../meeting/constitution.ts';
import { constitutionOf } from '../meeting/meeting.ts';
import { chairing } from './facts.ts';
import type { RoleOf } from './facts.ts';
import type { MeetingState } from './meeting-state.ts';

/**
 * The language of the floor, as whoever has it declared: the holder of the
 * turn, and between turns whoever chairs. While the floor is open to everybody
 * nobody can say.
 */
export function floorLanguage(state: MeetingState, roleOf: RoleOf): string | null {
  const { turn, open } = state.floor;
  if (turn === null && open) return null;
  const speaker = turn?.person ?? chairing(state, roleOf);
  return speaker === null ? null : (state.interpretation.languages[speaker] ?? null);
}

/** How many listen to a channel, as the media plane last said. */
export type ListenersOf = CoverageFacts['listeners'];

/** Channels whose listeners hear a language that they did not choose. */
export function uncoveredNow(
  state: MeetingState,
  roleOf: RoleOf,
  listeners: ListenersOf,
): readonly string[] {
  const facts = { listeners, floorLanguage: floorLanguage(state, roleOf) };
  return uncoveredChannels(state.interpretation, facts);
}

/** What a poll should know of them before it opens, by the body's rule. */
export function voteGate(state: MeetingState, roleOf: RoleOf, listeners: ListenersOf) {
  const { gate } = interpretationStyleOf(constitutionOf(state.meeting));
  return { gate, channels: gate === 'off' ? [] : uncoveredNow(state, roleOf, listeners) };
}
