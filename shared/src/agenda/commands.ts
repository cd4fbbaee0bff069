import { z } from 'zod';
import { idField, localizedText, longText, plainText } from '../identity/fields.ts';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';

/** UTF-16 units: some paragraphs. */
const LONGEST_REASON = 2_000;

/**
 * `AcceptSuggestion`: `item` is the id that the suggestion has, or will have, as an item of the
 * agenda. `LeaveItemOver` puts an item off to a later sitting, under the title that it has now;
 * `TakeItemBack` takes that back.
 */
export const agendaCommands = {
  SuggestItem: {
    input: z.strictObject({
      title: localizedText,
      reason: longText(LONGEST_REASON).nullable(),
    }),
    by: ['member'],
  },
  AcceptSuggestion: {
    input: z.strictObject({ suggestion: idField, item: idField }),
    by: ['chair', 'clerk'],
  },
  DeclineSuggestion: {
    input: z.strictObject({ suggestion: idField, reason: plainText }),
    by: ['chair', 'clerk'],
  },
  WithdrawSuggestion: { input: z.strictObject({ suggestion: idField }), by: ['member'] },
  LeaveItemOver: {
    input: z.strictObject({ item: idField, title: localizedText }),
    by: ['chair', 'clerk'],
  },
  TakeItemBack: { input: z.strictObject({ item: idField }), by: ['chair', 'clerk'] },
} as const satisfies CommandTable;

export type AgendaCommand = CommandsOf<typeof agendaCommands>;
