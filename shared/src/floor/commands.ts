import { z } from 'zod';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import { idField } from '../identity/fields.ts';

const SHORTEST_TURN_S = 10;
const LONGEST_TURN_S = 3_600;

const nothing = z.strictObject({});
const person = z.strictObject({ person: idField });
const seconds = z.int().min(SHORTEST_TURN_S).max(LONGEST_TURN_S);

export const floorCommands = {
  RaiseHand: { input: nothing, by: ['chair', 'clerk', 'member'] },
  LowerHand: { input: nothing, by: ['chair', 'clerk', 'member'] },
  PutOnList: { input: person, by: ['chair', 'clerk'] },
  TakeOffList: { input: person, by: ['chair', 'clerk'] },
  GiveFloor: {
    input: z.strictObject({ person: idField, seconds: seconds.nullable() }),
    by: ['chair'],
  },
  TakeFloor: { input: nothing, by: ['chair'] },
  YieldFloor: { input: nothing, by: ['chair', 'clerk', 'member'] },
  ExtendTurn: { input: z.strictObject({ seconds }), by: ['chair'] },
  OpenFloor: { input: nothing, by: ['chair'] },
  CloseFloor: { input: nothing, by: ['chair'] },
} as const satisfies CommandTable;

export type FloorCommand = CommandsOf<typeof floorCommands>;
