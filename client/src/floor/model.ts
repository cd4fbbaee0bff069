import { isHere } from '@koinon/shared/presence/presence';
import { nameOf } from '../i18n/names.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';

/** Where I stand with the floor. */
export type MyFloor =
  | { readonly kind: 'speaking' }
  | { readonly kind: 'waiting'; readonly place: number }
  | { readonly kind: 'idle' }
  | { readonly kind: 'cannot'; readonly why: 'not-open' | 'not-here' };

export interface Waiting {
  readonly person: string;
  readonly name: string;
  /** 1 is next. */
  readonly place: number;
}

export interface CurrentTurn {
  readonly person: string;
  readonly name: string;
  readonly mine: boolean;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Seconds granted, or null without a limit. */
  readonly seconds: number | null;
}

export function myFloor({ state, you }: MeetingView): MyFloor {
  if (state.meeting.status !== 'open') return { kind: 'cannot', why: 'not-open' };
  if (!isHere(state.attendance, you.id)) return { kind: 'cannot', why: 'not-here' };
  if (state.floor.turn?.person === you.id) return { kind: 'speaking' };
  const place = state.floor.list.findIndex(({ person }) => person === you.id) + 1;
  return place > 0 ? { kind: 'waiting', place } : { kind: 'idle' };
}

export function speakingList({ state, people }: MeetingView): readonly Waiting[] {
  return state.floor.list.map(({ person }, index) => ({
    person,
    name: nameOf(people, person),
    place: index + 1,
  }));
}

export function currentTurn({ state, people, you }: MeetingView): CurrentTurn | null {
  const { turn } = state.floor;
  if (turn === null) return null;
  return { ...turn, name: nameOf(people, turn.person), mine: turn.person === you.id };
}

export interface FloorActions {
  raise(): void;
  lower(): void;
  yield(): void;
  give(person: string, seconds: number | null): void;
  takeBack(): void;
  extend(seconds: number): void;
  openToAll(): void;
  closeOpen(): void;
  putOn(person: string): void;
  takeOff(person: string): void;
}

/** What can be asked for; answers show in the view as pending and refused. */
export function floorActions({ give }: Pick<MeetingSession, 'give'>): FloorActions {
  const ask = (command: Parameters<typeof give>[0]) => void give(command);
  return {
    raise: () => ask({ type: 'RaiseHand' }),
    lower: () => ask({ type: 'LowerHand' }),
    yield: () => ask({ type: 'YieldFloor' }),
    give: (person, seconds) => ask({ type: 'GiveFloor', person, seconds }),
    takeBack: () => ask({ type: 'TakeFloor' }),
    extend: (seconds) => ask({ type: 'ExtendTurn', seconds }),
    openToAll: () => ask({ type: 'OpenFloor' }),
    closeOpen: () => ask({ type: 'CloseFloor' }),
    putOn: (person) => ask({ type: 'PutOnList', person }),
    takeOff: (person) => ask({ type: 'TakeOffList', person }),
  };
}

/** Budgets that a chair can choose from, in seconds; null is no limit. */
export const BUDGETS: readonly (number | null)[] = [60, 120, 180, 300, 600, null];
export const USUAL_BUDGET = 180;
/** How much an extension adds, in seconds. */
export const EXTENSION = 60;
