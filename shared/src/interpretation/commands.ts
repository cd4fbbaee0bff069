import { z } from 'zod';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import { idField, tagField } from '../identity/fields.ts';

const assignment = z.strictObject({ person: idField, channel: tagField });
const person = z.strictObject({ person: idField });

export const interpretationCommands = {
  OpenChannel: {
    input: z.strictObject({ channel: tagField }),
    by: ['chair', 'clerk', 'administrator', 'system'],
  },
  AssignInterpreter: { input: assignment, by: ['chair', 'clerk', 'administrator', 'system'] },
  ReleaseInterpreter: { input: assignment, by: ['chair', 'clerk', 'administrator', 'system'] },
  /** `takeOver` replaces whoever is on air; without it an engaged channel refuses. */
  GoOnAir: {
    input: z.strictObject({ channel: tagField, takeOver: z.boolean() }),
    by: ['interpreter'],
  },
  GoOffAir: { input: z.strictObject({ channel: tagField }), by: ['interpreter'] },
  NoteInterpreterVanished: { input: person, by: ['system'] },
  NoteInterpreterReturned: { input: person, by: ['system'] },
} as const satisfies CommandTable;

export type InterpretationCommand = CommandsOf<typeof interpretationCommands>;
