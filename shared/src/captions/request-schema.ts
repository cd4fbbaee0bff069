import { z } from 'zod';
import { idField, tagField } from '../identity/fields.ts';
import { LONGEST_LINE, MOST_FOLLOWED } from './messages.ts';
import type { CaptionRequest } from './messages.ts';

/** What nobody sees, and what turns the reading direction around. */
const UNSEEN = /[\u200b\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cc}/gu;

/** One line of text: breaks become spaces, and what could not be read is left out. */
export function captionText(text: string): string {
  const line = text.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(UNSEEN, '');
  return line.toWellFormed().normalize('NFC');
}

/** A longer text is refused: to cut it would change what was said. */
export const lineField = z
  .string()
  .max(LONGEST_LINE)
  .transform(captionText)
  .pipe(z.string().max(LONGEST_LINE));

const line = idField.nullable();

function request<Kind extends string, Data extends z.ZodType>(kind: Kind, data: Data) {
  return z.strictObject({ kind: z.literal(kind), data });
}

const captionRequest = z.discriminatedUnion('kind', [
  request('follow', z.strictObject({ languages: z.array(tagField).max(MOST_FOLLOWED) })),
  request(
    'write',
    z.strictObject({ language: tagField, line, text: lineField, final: z.boolean() }),
  ),
  request('correct', z.strictObject({ language: tagField, line: idField, text: lineField })),
  request('turn', z.strictObject({ language: tagField, step: z.enum(['take', 'ask', 'stay']) })),
  request('speak', z.strictObject({ line, text: lineField, final: z.boolean() })),
]);

/** What a client sent, if it is a request of captions; else null. */
export function readCaptionRequest(message: unknown): CaptionRequest | null {
  const { success, data } = captionRequest.safeParse(message);
  return success ? data : null;
}
