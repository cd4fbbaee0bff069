import type { TimeCredit } from '@koinon/shared/floor/credit';
import type { ContributionKind, ListMode } from '@koinon/shared/floor/events';
import { isPointOfOrder } from '@koinon/shared/floor/list';
import { speakingOrder } from '@koinon/shared/floor/order';
import type { OrderReason } from '@koinon/shared/floor/order';
import { isHere } from '@koinon/shared/presence/presence';
import { keepsOut, orderFacts } from '@koinon/shared/record/facts';
import { nameOf } from '../i18n/names.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';

/** What the floor is read from. */
export type FloorView = Pick<MeetingView, 'state' | 'people' | 'you'>;

/** Where I stand with the floor. */
export type MyFloor =
  | { readonly kind: 'speaking' }
  /** I speak next, when interpreters have ended. */
  | { readonly kind: 'next' }
  /** `place` is that of my first hand, `hands` what all of mine are raised for. */
  | {
      readonly kind: 'waiting';
      readonly place: number;
      readonly hands: readonly ContributionKind[];
    }
  | { readonly kind: 'idle' }
  | { readonly kind: 'cannot'; readonly why: 'not-open' | 'not-here' | 'in-conflict' };

export interface Waiting {
  readonly person: string;
  readonly name: string;
  readonly kind: ContributionKind;
  /** 1 is next, points of order counted. */
  readonly place: number;
  /** From 1, points of order not counted; null of a point of order, which cannot be moved. */
  readonly position: number | null;
  /** Why it stands where it stands, the weightiest first. */
  readonly reasons: readonly OrderReason[];
  readonly way: 'room' | 'online' | null;
}

export interface CurrentTurn {
  readonly person: string;
  readonly name: string;
  readonly mine: boolean;
  readonly kind: ContributionKind;
  /** Milliseconds since 1970, moved on by every pause. */
  readonly since: number;
  /** Seconds granted, or null without a limit. */
  readonly seconds: number | null;
  /** Since when the clock stands still; null while it runs. */
  readonly pausedAt: number | null;
  /** What of the seconds was added because of languages. */
  readonly credit: TimeCredit | null;
}

/** Hall and online in one list, in the order in which the rules call them. */
export function speakingList({
  state,
  people,
}: Pick<FloorView, 'state' | 'people'>): readonly Waiting[] {
  const facts = orderFacts(state);
  const places = speakingOrder(state.floor, facts);
  const points = places.filter(({ hand }) => isPointOfOrder(hand)).length;
  return places.map(({ hand: { person, kind }, reasons }, index) => ({
    person,
    name: nameOf(people, person),
    kind,
    place: index + 1,
    position: isPointOfOrder({ kind }) ? null : index + 1 - points,
    reasons,
    way: facts.wayOf(person),
  }));
}

/** Tells a hand from another of the same person. */
export function handKey({ person, kind }: Pick<Waiting, 'person' | 'kind'>): string {
  return `${person} ${isPointOfOrder({ kind }) ? 'point' : 'list'}`;
}

export function myFloor({ state, people, you }: FloorView): MyFloor {
  if (state.meeting.status !== 'open') return { kind: 'cannot', why: 'not-open' };
  if (!isHere(state.attendance, you.id)) return { kind: 'cannot', why: 'not-here' };
  if (keepsOut(state, you.id)) return { kind: 'cannot', why: 'in-conflict' };
  if (state.floor.turn?.person === you.id) return { kind: 'speaking' };
  if (state.floor.announced?.person === you.id) return { kind: 'next' };
  const mine = speakingList({ state, people }).filter(({ person }) => person === you.id);
  const [first] = mine;
  if (first === undefined) return { kind: 'idle' };
  return { kind: 'waiting', place: first.place, hands: mine.map(({ kind }) => kind) };
}

export function currentTurn({ state, people, you }: FloorView): CurrentTurn | null {
  const { turn } = state.floor;
  if (turn === null) return null;
  return { ...turn, name: nameOf(people, turn.person), mine: turn.person === you.id };
}

export interface Giving {
  readonly person: string;
  readonly seconds: number | null;
  readonly kind?: ContributionKind;
  /** Whoever speaks goes on afterwards. */
  readonly interrupt?: boolean;
}

export interface FloorActions {
  raise(kind?: ContributionKind): void;
  lower(kind?: ContributionKind): void;
  yield(): void;
  give(giving: Giving): void;
  takeBack(): void;
  /** The announced turn begins without waiting for interpreters. */
  begin(): void;
  extend(seconds: number): void;
  pause(): void;
  /** Ends a pause; without one, whoever was interrupted last goes on. */
  resume(): void;
  dropInterrupted(person: string): void;
  openToAll(): void;
  closeOpen(): void;
  putOn(person: string, kind?: ContributionKind): void;
  takeOff(person: string, kind?: ContributionKind): void;
  move(person: string, position: number): void;
  setMode(mode: ListMode): void;
  closeList(): void;
  openList(): void;
  setBudget(kind: ContributionKind, seconds: number | null, item: string | null): void;
}

/** What can be asked for; answers show in the view as pending and refused. */
export function floorActions({ give }: Pick<MeetingSession, 'give'>): FloorActions {
  const ask = (command: Parameters<typeof give>[0]) => void give(command);
  return {
    raise: (kind) => ask({ type: 'RaiseHand', kind }),
    lower: (kind) => ask({ type: 'LowerHand', kind }),
    yield: () => ask({ type: 'YieldFloor' }),
    give: (giving) => ask({ type: 'GiveFloor', ...giving }),
    takeBack: () => ask({ type: 'TakeFloor' }),
    begin: () => ask({ type: 'BeginTurn' }),
    extend: (seconds) => ask({ type: 'ExtendTurn', seconds }),
    pause: () => ask({ type: 'PauseTurn' }),
    resume: () => ask({ type: 'ResumeTurn' }),
    dropInterrupted: (person) => ask({ type: 'DropInterruptedTurn', person }),
    openToAll: () => ask({ type: 'OpenFloor' }),
    closeOpen: () => ask({ type: 'CloseFloor' }),
    putOn: (person, kind) => ask({ type: 'PutOnList', person, kind }),
    takeOff: (person, kind) => ask({ type: 'TakeOffList', person, kind }),
    move: (person, position) => ask({ type: 'MoveOnList', person, position }),
    setMode: (mode) => ask({ type: 'SetListMode', mode }),
    closeList: () => ask({ type: 'CloseList' }),
    openList: () => ask({ type: 'OpenList' }),
    setBudget: (kind, seconds, item) => ask({ type: 'SetBudget', kind, seconds, item }),
  };
}

/** How much an extension adds, in seconds. */
export const EXTENSION = 60;
