import { z } from 'zod';
import { idField, plainText } from '../identity/fields.ts';
import type { Localized } from '../kernel/localized.ts';

/** What the desk for minutes is asked over HTTP, and answers. */
export const approvalField = z.strictObject({
  /** The earlier sitting whose minutes this one approves; left out: its own. */
  of: idField.optional(),
});

const MOST_REDACTIONS = 500;
const LONGEST_SECTION = 64;
/** Deeper than any list or table that people read. */
const PATH = /^\d{1,6}(?:\.\d{1,6}){0,20}$/;

export const publicationField = z.strictObject({
  redactions: z
    .array(
      z.strictObject({
        section: z.string().min(1).max(LONGEST_SECTION),
        block: z.string().regex(PATH),
        from: z.int().min(0),
        to: z.int().min(1),
        reason: plainText,
      }),
    )
    .max(MOST_REDACTIONS),
});

/** Minutes of an earlier sitting of the body that were sent and wait for its approval. */
export interface WaitingMinutes {
  readonly meeting: string;
  readonly title: Localized;
  /** The sitting's number in its year; null where the body does not number them. */
  readonly number: number | null;
  /** Milliseconds since 1970. */
  readonly heldAt: number;
  readonly sentAt: number;
  /** Name of whoever sent them. */
  readonly sentBy: string;
}

/** The text that a step left behind, by its hash. */
export interface KeptMinutes {
  readonly hash: string;
}
