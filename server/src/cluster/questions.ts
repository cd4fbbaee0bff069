import { ROLES, SYSTEM } from '@koinon/shared/identity/people';
import type { CommandAnswer, CommandRefusal } from '@koinon/shared/wire';
import { z } from 'zod';

/** What nodes ask each other over their lines; an answer of `null` means: not done, ask somebody else. */
const question = z.discriminatedUnion('ask', [
  /** To whoever hosts a meeting: a command that came in elsewhere. */
  z.object({
    ask: z.literal('give'),
    meeting: z.string(),
    giver: z.object({ person: z.string(), role: z.enum([...ROLES, SYSTEM]) }),
    message: z.unknown(),
  }),
  /** To whoever hosts a meeting: who has a line to the node that asks. */
  z.object({
    ask: z.literal('lines'),
    meeting: z.string(),
    node: z.string(),
    people: z.array(z.string()),
  }),
  /** To everybody: a session is over. */
  z.object({ ask: z.literal('signed-out'), session: z.string() }),
]);

export type Question = z.infer<typeof question>;

/** Null for what this version does not know. */
export function readQuestion(asked: unknown): Question | null {
  const read = question.safeParse(asked);
  return read.success ? read.data : null;
}

/** Another node's refusals are codes of the same rules. */
const refusal = z.custom<CommandRefusal>((code) => typeof code === 'string');

const answer = z.union([
  z.object({ ok: z.literal(true), n: z.int() }),
  z.object({ ok: z.literal(false), code: refusal }),
]);

/** How a command was answered by another node; null when it was not. */
export function readAnswer(answered: unknown): CommandAnswer | null {
  const read = answer.safeParse(answered);
  // A node that closes decides nothing any more; whoever follows on it does.
  if (!read.success || (!read.data.ok && read.data.code === 'unavailable')) return null;
  return read.data;
}
