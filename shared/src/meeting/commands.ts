import { z } from 'zod';
import { idField, localizedText } from '../identity/fields.ts';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';

export const meetingCommands = {
  PlanMeeting: {
    input: z.strictObject({ title: localizedText, body: localizedText }),
    by: ['administrator', 'system'],
  },
  OpenMeeting: { input: z.strictObject({}), by: ['chair'] },
  SuspendMeeting: { input: z.strictObject({}), by: ['chair'] },
  ResumeMeeting: { input: z.strictObject({}), by: ['chair'] },
  CloseMeeting: { input: z.strictObject({}), by: ['chair'] },
  OpenItem: {
    input: z.strictObject({ item: idField, title: localizedText }),
    by: ['chair', 'clerk'],
  },
} as const satisfies CommandTable;

export type MeetingCommand = CommandsOf<typeof meetingCommands>;
