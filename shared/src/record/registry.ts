import { floorCommands } from '../floor/commands.ts';
import type { FloorCommand } from '../floor/commands.ts';
import type { CommandTable } from '../identity/command-table.ts';
import { interpretationCommands } from '../interpretation/commands.ts';
import type { InterpretationCommand } from '../interpretation/commands.ts';
import { meetingCommands } from '../meeting/commands.ts';
import type { MeetingCommand } from '../meeting/commands.ts';
import { presenceCommands } from '../presence/commands.ts';
import type { PresenceCommand } from '../presence/commands.ts';

export type RecordCommand = MeetingCommand | PresenceCommand | FloorCommand | InterpretationCommand;

export type CommandType = RecordCommand['type'];

/** Every command of a meeting, with its form and the roles that may give it. */
export const commandRegistry = {
  ...meetingCommands,
  ...presenceCommands,
  ...floorCommands,
  ...interpretationCommands,
} as const satisfies CommandTable & Readonly<Record<CommandType, unknown>>;
