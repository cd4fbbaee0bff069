import { z } from 'zod';
import { exactText, idField, plainText, tagField } from '../identity/fields.ts';
import { LONGEST_TERM, MOST_CHANGES, NOTE, SAID } from './glossary.ts';
import { CLASSES, ENTRY } from './pool.ts';
import type { InterpreterEntry } from './pool.ts';

/** The forms of what is written into sheets. */
const LONGEST_ENTRY = 8_000;
const seen = z.int().nonnegative();

function changesOf(column: z.ZodType<string>, longest: number) {
  const text = exactText(longest).transform((written) => written.trim());
  const change = z.strictObject({ row: idField, column, text, seen });
  return z.strictObject({
    changes: z
      .array(change)
      .min(1)
      .max(MOST_CHANGES)
      .refine(
        (all) => new Set(all.map(({ row, column: of }) => `${row}/${of}`)).size === all.length,
      ),
  });
}

/** What a cell of the glossary may hold. */
export const termField = exactText(LONGEST_TERM);

export const glossaryChangesField = changesOf(z.union([tagField, z.literal(NOTE)]), LONGEST_TERM);
export const namesChangesField = changesOf(z.literal(SAID), LONGEST_TERM);
export const poolChangesField = changesOf(z.literal(ENTRY), LONGEST_ENTRY);

export const MOST_LANGUAGES = 20;
const MOST_ABSENCES = 60;
const LONGEST_NOTE = 500;

const date = z.iso.date();

/** What stands in the cell of an interpreter, as JSON. */
export const poolEntryField = z.strictObject({
  name: plainText,
  language: tagField,
  languages: z
    .array(z.strictObject({ tag: tagField, class: z.enum(CLASSES) }))
    .min(1)
    .max(MOST_LANGUAGES)
    .refine((all) => new Set(all.map(({ tag }) => tag)).size === all.length),
  away: z
    .array(z.strictObject({ from: date, to: date }).refine(({ from, to }) => from <= to))
    .max(MOST_ABSENCES),
  note: exactText(LONGEST_NOTE),
}) satisfies z.ZodType<InterpreterEntry>;
