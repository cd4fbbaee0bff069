import { z } from 'zod';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import { idField, tagField } from '../identity/fields.ts';

const assignment = z.strictObject({ person: idField, language: tagField });
const arranging = ['chair', 'clerk', 'administrator', 'system'] as const;
const writing = ['chair', 'clerk', 'member', 'interpreter'] as const;

export const captionCommands = {
  AssignCaptioner: { input: assignment, by: arranging },
  UnassignCaptioner: { input: assignment, by: arranging },
  /** Chair, clerk, or whoever captions the language; another feed of theirs in it is closed by this. */
  OpenCaptionFeed: { input: z.strictObject({ language: tagField }), by: writing },
  CloseCaptionFeed: { input: z.strictObject({ feed: idField }), by: writing },
} as const satisfies CommandTable;

export type CaptionCommand = CommandsOf<typeof captionCommands>;
