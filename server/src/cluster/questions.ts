import { ROLES, SYSTEM } from '@koinon/shared/identity/people';
import type { CommandAnswer, CommandRefusal } from '@koinon/shared/wire';
import { z } from 'zod';

/** A server of the city, as the others reach it. */
const otherNode = z.object({ node: z.string(), address: z.string() });

/** A word on a private line of text, who was on the line then, and how far the record was. */
const saidWord = z.object({
  word: z.object({
    id: z.string(),
    line: z.string(),
    by: z.string(),
    at: z.number(),
    text: z.string(),
  }),
  heardBy: z.array(z.string()).readonly(),
  n: z.int(),
});

/** Of a line of captions. */
const lineOrigin = z.object({
  begun: z.object({ section: z.string(), speaker: z.string().nullable() }).nullable(),
  changedAt: z.number(),
});

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
  /** To everybody: what was written as captions. */
  z.object({
    ask: z.literal('captions'),
    meeting: z.string(),
    told: z.unknown(),
    isOpen: z.boolean(),
    origin: lineOrigin.nullable(),
  }),
  /** To everybody, by who has just begun: what is held of a meeting in memory only. */
  z.object({ ask: z.literal('kept'), meeting: z.string() }),
  /** To everybody: a word on a private line of text. */
  z.object({ ask: z.literal('booth-text'), meeting: z.string(), said: saidWord }),
  /** To everybody: somebody has written in a sheet. */
  z.object({ ask: z.literal('sheet'), sheet: z.string() }),
  /** To everybody: somebody takes part in a meeting who did not before. */
  z.object({ ask: z.literal('invited'), meeting: z.string() }),
  /** To everybody: a session is over. */
  z.object({ ask: z.literal('signed-out'), session: z.string() }),
  /** To whoever carries a meeting's sound: how its rehearsal stands, after this step. */
  z.object({
    ask: z.literal('rehearsal'),
    meeting: z.string(),
    step: z.enum(['play', 'look', 'end']),
    language: z.string(),
  }),
  /** To whoever carries a meeting's media: what a browser asks that came in elsewhere. */
  z.object({
    ask: z.literal('media'),
    from: otherNode,
    caller: z.object({
      connection: z.string(),
      meeting: z.string(),
      person: z.string(),
      role: z.enum(ROLES),
    }),
    request: z.unknown(),
  }),
  z.object({ ask: z.literal('media-leave'), from: otherNode, connection: z.string() }),
  /** To whoever carries media for it: which connections of a server are there; answered with the unknown ones. */
  z.object({
    ask: z.literal('media-here'),
    from: otherNode,
    connections: z.array(z.string()).readonly(),
  }),
  /** Back, to where browsers came in: what they are told. */
  z.object({
    ask: z.literal('media-told'),
    told: z.array(z.object({ connection: z.string(), notice: z.unknown() })).readonly(),
  }),
]);

export type Question = z.infer<typeof question>;

/** What a node passes on to all others, and no answer says anything of. */
export type Passed = Extract<Question, { readonly ask: 'booth-text' | 'sheet' | 'invited' }>;

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
