import { z } from 'zod';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import { idField, plainText } from '../identity/fields.ts';

const person = z.strictObject({ person: idField });
const standsFor = idField.optional();
/** Milliseconds since 1970. */
const moment = z.int().min(0);

/**
 * `Arrive`, `CheckIn` and `Leave` are said by the person (`CheckIn` with the
 * code the hall shows, so it proves the room); `NoteArrival`, `NoteDeparture`
 * and `CorrectPresence` by the clerk for people in the hall. Excuses and
 * conflicts of interest are told by the member, or noted by the clerk for any.
 * Lines are noted by the system from the state of a person's connections.
 */
export const presenceCommands = {
  Arrive: {
    input: z.strictObject({ standsFor }),
    by: ['chair', 'clerk', 'member', 'interpreter'],
  },
  CheckIn: {
    input: z.strictObject({ code: idField, standsFor }),
    by: ['chair', 'clerk', 'member', 'interpreter'],
  },
  Leave: { input: z.strictObject({}), by: ['chair', 'clerk', 'member', 'interpreter'] },
  NoteArrival: { input: z.strictObject({ person: idField, standsFor }), by: ['clerk', 'chair'] },
  NoteDeparture: { input: person, by: ['clerk', 'chair'] },
  CorrectPresence: {
    input: z.strictObject({
      person: idField,
      since: moment,
      from: moment,
      to: moment.nullable(),
      reason: plainText,
    }),
    by: ['clerk', 'chair'],
  },
  NoteLineDropped: { input: person, by: ['system'] },
  NoteLineRestored: { input: person, by: ['system'] },
  EndGrace: { input: person, by: ['system'] },
  Excuse: {
    input: z.strictObject({ person: idField, reason: plainText.optional() }),
    by: ['clerk', 'chair', 'member'],
  },
  WithdrawExcuse: { input: person, by: ['clerk', 'chair', 'member'] },
  LeaveForConflict: {
    input: z.strictObject({ item: idField, person: idField.optional() }),
    by: ['clerk', 'chair', 'member'],
  },
  ReturnFromConflict: {
    input: z.strictObject({ item: idField, person: idField.optional() }),
    by: ['clerk', 'chair', 'member'],
  },
  ChallengeQuorum: { input: z.strictObject({}), by: ['member', 'chair'] },
} as const satisfies CommandTable;

export type PresenceCommand = CommandsOf<typeof presenceCommands>;
