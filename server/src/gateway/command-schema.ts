import { AUDIENCES } from '@koinon/shared/record/audience';
import { commandRegistry } from '@koinon/shared/record/registry';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { CommandMessage, GateRefusal, Hello } from '@koinon/shared/wire';
import { z } from 'zod';
import { idField } from '@koinon/shared/identity/fields';

/**
 * The gate of the record's wire: whatever does not have the exact form of a
 * known message is refused here, and everything behind trusts its types.
 */
const LONGEST_TAG = 64;

const helloSchema = z.strictObject({
  protocol: z.int().nonnegative(),
  seen: z.int().nonnegative().nullable(),
  audience: z.enum(AUDIENCES).optional(),
  peopleTag: z.string().max(LONGEST_TAG).optional(),
});

const envelope = z.strictObject({
  id: idField,
  command: z.looseObject({ type: z.string() }),
});

export function readHello(message: unknown): Hello | null {
  const read = helloSchema.safeParse(message);
  return read.success ? read.data : null;
}

export type ReadCommand =
  | { readonly ok: true; readonly message: CommandMessage }
  | { readonly ok: false; readonly code: Extract<GateRefusal, 'malformed' | 'too-large'> };

/** `too-large` where nothing is wrong but that texts or lists are too long: they can be shortened. */
export function readCommand(message: unknown): ReadCommand {
  const read = envelope.safeParse(message);
  if (!read.success) return MALFORMED;
  const { type, ...data } = read.data.command;
  if (!isCommandType(type)) return MALFORMED;
  const input = commandRegistry[type].input.safeParse(data);
  if (!input.success) return input.error.issues.every(isTooLong) ? TOO_LARGE : MALFORMED;
  return { ok: true, message: { id: read.data.id, command: commandOf(type, input.data) } };
}

const MALFORMED = { ok: false, code: 'malformed' } as const;
const TOO_LARGE = { ok: false, code: 'too-large' } as const;

function isTooLong(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'too_big' && (issue.origin === 'string' || issue.origin === 'array');
}

function isCommandType(type: string): type is RecordCommand['type'] {
  return Object.hasOwn(commandRegistry, type);
}

/** The registry's schema for this type has just accepted the data. */
function commandOf(type: RecordCommand['type'], data: object): RecordCommand {
  return { type, ...data } as RecordCommand;
}
