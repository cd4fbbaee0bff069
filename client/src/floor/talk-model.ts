import { talkTimes } from '@koinon/shared/floor/talk-time';
import { nameOf } from '../i18n/names.ts';
import type { FloorView } from './model.ts';

export interface Talked {
  readonly person: string;
  readonly name: string;
  /** Spoken so far, the present turn included and pauses left out. */
  readonly seconds: number;
  readonly turns: number;
  readonly speaks: boolean;
  /** Against whoever has spoken longest, 0 to 1. */
  readonly share: number;
}

const SECOND_MS = 1_000;

/** Everybody who has spoken, longest first. */
export function talked({ state, people }: FloorView, now: number): readonly Talked[] {
  const { floor } = state;
  const times = Object.entries(talkTimes(floor, now));
  const longest = Math.max(1, ...times.map(([, spoken]) => spoken));
  return times
    .map(([person, spoken]) => ({
      person,
      name: nameOf(people, person),
      seconds: Math.floor(spoken / SECOND_MS),
      turns: floor.turns[person] ?? 0,
      speaks: floor.turn?.person === person,
      share: spoken / longest,
    }))
    .toSorted((a, b) => b.seconds - a.seconds || a.name.localeCompare(b.name));
}
