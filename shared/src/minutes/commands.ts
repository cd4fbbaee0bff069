import { z } from 'zod';
import { idField, localizedText } from '../identity/fields.ts';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';

/** SHA-256, hex. */
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * All are given by the server, which alone can say what text a hash is of and
 * whether it is frozen; `by` is the person who asked for it.
 */
export const minutesCommands = {
  SendMinutes: { input: z.strictObject({ hash, by: idField }), by: ['system'] },
  ApproveMinutes: {
    input: z.strictObject({
      hash,
      by: idField,
      in: z.strictObject({ meeting: idField, number: z.int().min(1).nullable() }).nullable(),
    }),
    by: ['system'],
  },
  PublishMinutes: {
    input: z.strictObject({
      hash,
      redacted: z.boolean(),
      of: hash,
      passages: hash.optional(),
      by: idField,
    }),
    by: ['system'],
  },
  ApproveEarlierMinutes: {
    input: z.strictObject({
      meeting: idField,
      title: localizedText,
      heldAt: z.int().min(0).nullable(),
      hash,
      by: idField,
    }),
    by: ['system'],
  },
} as const satisfies CommandTable;

export type MinutesCommand = CommandsOf<typeof minutesCommands>;
