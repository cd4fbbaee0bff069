import { z } from 'zod';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import {
  exactText,
  idField,
  localizedText,
  longText,
  plainText,
  tagField,
} from '../identity/fields.ts';

/** In UTF-16 units: the largest motion, twice over, still fits into one message. */
const LONGEST_MOTION = 30_000;
const LONGEST_TASK = 2_000;
const MOST_PARTS = 50;
const MOST_AMENDMENTS = 500;

const kind = z.enum([
  'main',
  'refer',
  'postpone',
  'limit-debate',
  'previous-question',
  'table',
  'recess',
  'adjourn',
  'point-of-order-appeal',
]);

const on = z.union([z.strictObject({ motion: idField }), z.strictObject({ amendment: idField })]);

/** For whom the clerk enters it; everybody else moves and seconds for themselves. */
const person = idField.optional();

export const motionCommands = {
  MoveMotion: {
    input: z.strictObject({
      /** The item being dealt with; null where none is. */
      item: idField.nullable(),
      kind,
      title: localizedText,
      text: longText(LONGEST_MOTION),
      language: tagField.optional(),
      /** A procedural motion: the main motion it speaks about, if not the last one pending on the item. */
      about: idField.optional(),
      person,
    }),
    by: ['chair', 'clerk', 'member'],
  },
  Second: { input: z.strictObject({ on, person }), by: ['chair', 'clerk', 'member'] },
  MoveAmendment: {
    input: z.strictObject({
      motion: idField,
      /** A part of the present text that stands there once; empty: append to it. */
      passage: exactText(LONGEST_MOTION),
      replacement: exactText(LONGEST_MOTION),
      /** The amendment that this one amends. */
      amends: idField.optional(),
      person,
    }),
    by: ['chair', 'clerk', 'member'],
  },
  /** All pending amendments of one text: of the motion's, or of one amendment's. */
  OrderAmendments: {
    input: z.strictObject({
      motion: idField,
      order: z.array(idField).min(1).max(MOST_AMENDMENTS),
    }),
    by: ['chair'],
  },
  Withdraw: { input: z.strictObject({ on, person }), by: ['chair', 'clerk', 'member'] },
  /** The parts, one after the other, are the motion's text; only white space may differ. */
  Divide: {
    input: z.strictObject({
      motion: idField,
      parts: z.array(longText(LONGEST_MOTION)).min(2).max(MOST_PARTS),
    }),
    by: ['chair'],
  },
  Postpone: { input: z.strictObject({ motion: idField, until: plainText }), by: ['chair'] },
  Refer: { input: z.strictObject({ motion: idField, to: plainText }), by: ['chair'] },
  TakeUp: { input: z.strictObject({ motion: idField }), by: ['chair'] },
  /** Without `followUp` a new one; with it, that one is corrected. */
  SetFollowUp: {
    input: z.strictObject({
      decision: idField,
      followUp: idField.optional(),
      who: plainText,
      what: longText(LONGEST_TASK),
      by: z.iso.date().nullable(),
    }),
    by: ['chair', 'clerk'],
  },
  DropFollowUp: {
    input: z.strictObject({ decision: idField, followUp: idField }),
    by: ['chair', 'clerk'],
  },
} as const satisfies CommandTable;

export type MotionCommand = CommandsOf<typeof motionCommands>;
