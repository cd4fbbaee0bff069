import type { Floor } from './floor.ts';
import { spokenInTurn } from './turn.ts';

/** Milliseconds spoken by person at `now`, the present turn included and pauses left out. */
export function talkTimes(floor: Floor, now: number): Readonly<Record<string, number>> {
  const { turn, spoken } = floor;
  if (turn === null) return spoken;
  return { ...spoken, [turn.person]: (spoken[turn.person] ?? 0) + spokenInTurn(turn, now) };
}
