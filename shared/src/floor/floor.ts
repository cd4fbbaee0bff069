import type { EventMeta } from '../kernel/decider.ts';
import type { FloorEvent } from './events.ts';

export interface Hand {
  readonly person: string;
  readonly raisedAt: number;
}

export interface Turn {
  readonly person: string;
  readonly since: number;
  /** The turn's budget in seconds, extensions included; null means no limit. */
  readonly seconds: number | null;
}

export interface Floor {
  /** The speaking list, first come first. */
  readonly list: readonly Hand[];
  readonly turn: Turn | null;
  /** Everybody present may speak. */
  readonly open: boolean;
  /** Milliseconds spoken in ended turns, by person. */
  readonly spoken: Readonly<Record<string, number>>;
}

export const initialFloor: Floor = { list: [], turn: null, open: false, spoken: {} };

export function isOnList(floor: Floor, person: string): boolean {
  return floor.list.some((hand) => hand.person === person);
}

/** Seconds left of the turn at `now` (negative when over), or null without a limit. */
export function secondsLeft(turn: Turn, now: number): number | null {
  return turn.seconds === null ? null : turn.seconds - (now - turn.since) / 1_000;
}

function endTurn(floor: Floor, at: number): Floor {
  if (floor.turn === null) return floor;
  const { person, since } = floor.turn;
  const spoken = { ...floor.spoken, [person]: (floor.spoken[person] ?? 0) + (at - since) };
  return { ...floor, turn: null, spoken };
}

function extend(floor: Floor, seconds: number): Floor {
  if (floor.turn === null || floor.turn.seconds === null) return floor;
  return { ...floor, turn: { ...floor.turn, seconds: floor.turn.seconds + seconds } };
}

export function evolveFloor(floor: Floor, event: FloorEvent, meta: EventMeta): Floor {
  switch (event.type) {
    case 'HandRaised':
      return { ...floor, list: [...floor.list, { person: event.person, raisedAt: meta.at }] };
    case 'HandLowered':
      return { ...floor, list: floor.list.filter((hand) => hand.person !== event.person) };
    case 'FloorGiven':
      return {
        ...floor,
        turn: { person: event.person, since: meta.at, seconds: event.seconds },
      };
    case 'FloorEnded':
      return endTurn(floor, meta.at);
    case 'TurnExtended':
      return extend(floor, event.seconds);
    case 'FloorOpened':
      return { ...floor, open: true };
    case 'FloorClosed':
      return { ...floor, open: false };
    default:
      return floor;
  }
}
