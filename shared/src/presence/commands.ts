import { z } from 'zod';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import { idField } from '../identity/fields.ts';

const person = z.strictObject({ person: idField });

/**
 * `Arrive` and `Leave` are said by the person; `NoteArrival` and
 * `NoteDeparture` by the clerk for people in the hall; the rest by the system
 * from the state of a person's connections.
 */
export const presenceCommands = {
  Arrive: { input: z.strictObject({}), by: ['chair', 'clerk', 'member', 'interpreter'] },
  Leave: { input: z.strictObject({}), by: ['chair', 'clerk', 'member', 'interpreter'] },
  NoteArrival: { input: person, by: ['clerk', 'chair'] },
  NoteDeparture: { input: person, by: ['clerk', 'chair'] },
  NoteLineDropped: { input: person, by: ['system'] },
  NoteLineRestored: { input: person, by: ['system'] },
  EndGrace: { input: person, by: ['system'] },
} as const satisfies CommandTable;

export type PresenceCommand = CommandsOf<typeof presenceCommands>;
