import { z } from 'zod';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import { idField } from '../identity/fields.ts';

const SHORTEST_TURN_S = 10;
const LONGEST_TURN_S = 3_600;
/** No list is longer; it bounds what can be asked for. */
const LAST_PLACE = 10_000;

const nothing = z.strictObject({});
const seconds = z.int().min(SHORTEST_TURN_S).max(LONGEST_TURN_S);
const kind = z.enum(['contribution', 'reply', 'question', 'point-of-order']);

/**
 * Where a hand's `kind` is left out it is a contribution; where it is left out
 * in taking a hand down, or in giving the floor, it is the person's first hand.
 */
export const floorCommands = {
  RaiseHand: {
    input: z.strictObject({ kind: kind.optional() }),
    by: ['chair', 'clerk', 'member'],
  },
  LowerHand: {
    input: z.strictObject({ kind: kind.optional() }),
    by: ['chair', 'clerk', 'member'],
  },
  PutOnList: {
    input: z.strictObject({ person: idField, kind: kind.optional() }),
    by: ['chair', 'clerk'],
  },
  TakeOffList: {
    input: z.strictObject({ person: idField, kind: kind.optional() }),
    by: ['chair', 'clerk'],
  },
  /** `position` counts from 1, points of order not counted. */
  MoveOnList: {
    input: z.strictObject({ person: idField, position: z.int().min(1).max(LAST_PLACE) }),
    by: ['chair'],
  },
  SetListMode: {
    input: z.strictObject({ mode: z.enum(['in-order', 'balanced', 'rounds']) }),
    by: ['chair'],
  },
  CloseList: { input: nothing, by: ['chair'] },
  OpenList: { input: nothing, by: ['chair'] },
  SetBudget: {
    input: z.strictObject({ kind, seconds: seconds.nullable(), item: idField.nullable() }),
    by: ['chair', 'clerk'],
  },
  GiveFloor: {
    input: z.strictObject({
      person: idField,
      seconds: seconds.nullable(),
      kind: kind.optional(),
      /** Whoever speaks is interrupted and goes on afterwards; a point of order always does this. */
      interrupt: z.boolean().optional(),
    }),
    by: ['chair'],
  },
  /** The turn that is announced begins: for the chair at once, else when booths are quiet or the limit is over. */
  BeginTurn: { input: nothing, by: ['chair', 'system'] },
  TakeFloor: { input: nothing, by: ['chair'] },
  YieldFloor: { input: nothing, by: ['chair', 'clerk', 'member'] },
  ExtendTurn: { input: z.strictObject({ seconds }), by: ['chair'] },
  PauseTurn: { input: nothing, by: ['chair'] },
  /** Ends a pause; where there is none, gives the floor back to whoever was interrupted last. */
  ResumeTurn: { input: nothing, by: ['chair'] },
  DropInterruptedTurn: { input: z.strictObject({ person: idField }), by: ['chair'] },
  OpenFloor: { input: nothing, by: ['chair'] },
  CloseFloor: { input: nothing, by: ['chair'] },
} as const satisfies CommandTable;

export type FloorCommand = CommandsOf<typeof floorCommands>;
