import { AUDIENCES } from '@koinon/shared/record/audience';
import { commandRegistry } from '@koinon/shared/record/registry';
import type { CommandType } from '@koinon/shared/record/registry';
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

export function readHello(message: unknown): Hello | null {
  const read = helloSchema.safeParse(message);
  return read.success ? read.data : null;
}

export type ReadCommand =
  | { readonly ok: true; readonly message: CommandMessage }
  | { readonly ok: false; readonly code: Extract<GateRefusal, 'malformed' | 'too-large'> };

/** `too-large` where nothing is wrong but that texts or lists are too long: they can be shortened. */
export function readCommand(message: unknown): ReadCommand {
  const type = typeIn(message);
  if (type === null) return MALFORMED;
  const read = formOf(type).safeParse(message);
  if (read.success) return { ok: true, message: messageOf(read.data) };
  return read.error.issues.every(isTooLong) ? TOO_LARGE : MALFORMED;
}

const MALFORMED = { ok: false, code: 'malformed' } as const;
const TOO_LARGE = { ok: false, code: 'too-large' } as const;

/** In the command: an id is no text that could be shortened. */
function isTooLong(issue: z.core.$ZodIssue): boolean {
  const isLong = issue.code === 'too_big' && ['string', 'array'].includes(issue.origin);
  return isLong && issue.path[0] === 'command';
}

/** Of which type the command says it is; null where that is none. */
function typeIn(message: unknown): CommandType | null {
  const type = fieldOf(fieldOf(message, 'command'), 'type');
  return typeof type === 'string' && isCommandType(type) ? type : null;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function isCommandType(type: string): type is CommandType {
  return Object.hasOwn(commandRegistry, type);
}

const forms = new Map<CommandType, z.ZodObject>();

/** The form of a whole message with a command of this type: read in one go, since a thousand may come at once. */
function formOf(type: CommandType): z.ZodObject {
  const known = forms.get(type);
  if (known !== undefined) return known;
  const input: z.ZodObject = commandRegistry[type].input;
  const command = input.extend({ type: z.literal(type) });
  const form = z.strictObject({ id: idField, command });
  forms.set(type, form);
  return form;
}

/** The form of its command's type has just accepted the message. */
function messageOf(accepted: object): CommandMessage {
  return accepted as CommandMessage;
}
