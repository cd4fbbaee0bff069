import type { EventMeta } from '../kernel/decider.ts';
import { announcedTurn } from './announced.ts';
import type { AnnouncedTurn } from './announced.ts';
import { withBudget } from './budgets.ts';
import type { Budget } from './budgets.ts';
import { withCredit } from './credit.ts';
import type { FloorEvent, ListMode, TurnEnd } from './events.ts';
import type { GroupTelling } from './group-shares.ts';
import { evolveList, isPointOfOrder } from './list.ts';
import type { Hand } from './list.ts';
import { broken, changedTurn, secondsLeft, spokenInTurn } from './turn.ts';
import type { InterruptedTurn, Turn } from './turn.ts';

export { secondsLeft };
export type { Hand, Turn };

/** In mode `rounds`: which round it is, and in which one each person spoke last. */
interface Rounds {
  readonly now: number;
  readonly last: Readonly<Record<string, number>>;
}

export interface Floor {
  /**
   * Raised hands as they came, not as they are called: that is `speakingOrder`.
   * A person has at most one, and a point of order besides.
   */
  readonly list: readonly Hand[];
  readonly mode: ListMode;
  readonly listClosed: boolean;
  readonly budgets: readonly Budget[];
  readonly turn: Turn | null;
  /** Who speaks next, and waits for interpreters to end; then there is no `turn`. */
  readonly announced: AnnouncedTurn | null;
  /** Turns that were broken off and may go on; the last one goes on first. */
  readonly interrupted: readonly InterruptedTurn[];
  /** Everybody present may speak. */
  readonly open: boolean;
  /** Milliseconds spoken in ended turns without pauses, by person; the present turn: `talkTimes`. */
  readonly spoken: Readonly<Record<string, number>>;
  /** How many turns each person has been given; points of order are none. */
  readonly turns: Readonly<Record<string, number>>;
  /** Who had the last of these turns, or has it. */
  readonly lastSpeaker: string | null;
  readonly rounds: Rounds;
  /** What was told of groups, oldest first. */
  readonly groupsTold: readonly GroupTelling[];
}

const firstRound: Rounds = { now: 1, last: {} };

export const initialFloor: Floor = {
  list: [],
  mode: 'in-order',
  listClosed: false,
  budgets: [],
  turn: null,
  announced: null,
  interrupted: [],
  open: false,
  spoken: {},
  turns: {},
  lastSpeaker: null,
  rounds: firstRound,
  groupsTold: [],
};

/** Who has the floor, or is announced to have it next. */
export function speakerOf({ turn, announced }: Floor): string | null {
  return turn?.person ?? announced?.person ?? null;
}

export function isOnList(floor: Floor, person: string): boolean {
  return floor.list.some((hand) => hand.person === person);
}

/** The last round in which the person has spoken: nobody is owed turns of rounds they were not in. */
export function lastRound({ now, last }: Rounds, person: string): number {
  return Math.max(last[person] ?? 0, now - 1);
}

export function evolveFloor(floor: Floor, event: FloorEvent, meta: EventMeta): Floor {
  switch (event.type) {
    case 'HandRaised':
    case 'HandLowered':
    case 'HandMoved':
      return { ...floor, list: evolveList(floor.list, event, meta.at) };
    case 'ListModeSet':
      return { ...floor, mode: event.mode, rounds: firstRound };
    case 'ListClosed':
      return { ...floor, listClosed: true };
    case 'ListOpened':
      return { ...floor, listClosed: false };
    case 'BudgetSet':
      return { ...floor, budgets: withBudget(floor.budgets, event) };
    case 'GroupSharesTold': {
      const telling = { at: meta.at, shares: event.shares, spoken: floor.spoken };
      return { ...floor, groupsTold: [...floor.groupsTold, telling] };
    }
    case 'FloorOpened':
      return { ...floor, open: true };
    case 'FloorClosed':
      return { ...floor, open: false };
    default:
      return evolveTurn(floor, event, meta.at);
  }
}

type Of<Type extends FloorEvent['type']> = Extract<FloorEvent, { readonly type: Type }>;

function evolveTurn(floor: Floor, event: FloorEvent, at: number): Floor {
  switch (event.type) {
    case 'FloorGiven':
      return given(floor, event, at);
    case 'TurnAnnounced': {
      const announced = announcedTurn(event, at);
      return { ...floor, announced, interrupted: others(floor.interrupted, announced) };
    }
    case 'AnnouncedTurnEnded':
      return announcementEnded(floor, event.because);
    case 'FloorEnded':
      return ended(floor, event.because, at);
    case 'InterruptedTurnDropped':
      return {
        ...floor,
        interrupted: floor.interrupted.filter(({ person }) => person !== event.person),
      };
    case 'TurnExtended':
    case 'TurnPaused':
    case 'TurnResumed':
      return floor.turn === null ? floor : { ...floor, turn: changedTurn(floor.turn, event, at) };
    default:
      return floor;
  }
}

/** A point of order leaves what its speaker has left of a contribution alone, and the other way round. */
function others(
  turns: readonly InterruptedTurn[],
  { person, kind }: Pick<Turn, 'person' | 'kind'>,
): readonly InterruptedTurn[] {
  const isPoint = isPointOfOrder({ kind });
  return turns.filter((turn) => turn.person !== person || isPointOfOrder(turn) !== isPoint);
}

function given(floor: Floor, event: Of<'FloorGiven'>, at: number): Floor {
  const { person, kind = 'contribution', credit = null } = event;
  const seconds = withCredit(event.seconds, credit);
  const turn: Turn = { person, kind, begun: at, since: at, seconds, credit, pausedAt: null };
  const interrupted = others(floor.interrupted, turn);
  const next = { ...floor, turn, announced: null, interrupted };
  if (isPointOfOrder(turn)) return next;
  if (event.resumed === true) return { ...next, lastSpeaker: person };
  const turns = { ...floor.turns, [person]: (floor.turns[person] ?? 0) + 1 };
  return { ...next, turns, lastSpeaker: person, rounds: spokeIn(floor, person) };
}

/** A round is over when nobody waits who has not spoken in it. */
function spokeIn({ rounds, list, mode }: Floor, person: string): Rounds {
  if (mode !== 'rounds') return rounds;
  const round = lastRound(rounds, person) + 1;
  const last = { ...rounds.last, [person]: round };
  const waitsForThis = list.some(
    (hand) =>
      hand.person !== person &&
      !isPointOfOrder(hand) &&
      lastRound(rounds, hand.person) < rounds.now,
  );
  return { now: round > rounds.now && !waitsForThis ? rounds.now + 1 : rounds.now, last };
}

/** What was to begin, or to go on, and was put off: it may later, with all of its time. */
function announcementEnded(floor: Floor, because: TurnEnd): Floor {
  const { announced } = floor;
  if (announced === null) return floor;
  const without = { ...floor, announced: null };
  if (!goesOn(because)) return without;
  const { person, kind, credit, outOfOrder, resumed } = announced;
  const seconds = withCredit(announced.seconds, credit);
  const rest = { person, kind, seconds, ...(!resumed && { putOff: { credit, outOfOrder } }) };
  return { ...without, interrupted: [...floor.interrupted, rest] };
}

function goesOn(because: TurnEnd): boolean {
  return because === 'interrupted' || because === 'suspended';
}

function ended(floor: Floor, because: TurnEnd, at: number): Floor {
  const { turn } = floor;
  if (turn === null) return floor;
  const { person } = turn;
  const spoken = {
    ...floor.spoken,
    [person]: (floor.spoken[person] ?? 0) + spokenInTurn(turn, at),
  };
  const interrupted = goesOn(because)
    ? [...others(floor.interrupted, turn), broken(turn, at)]
    : floor.interrupted;
  return { ...floor, turn: null, spoken, interrupted };
}
