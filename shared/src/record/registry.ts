import { agendaCommands } from '../agenda/commands.ts';
import type { AgendaCommand } from '../agenda/commands.ts';
import { captionCommands } from '../captions/commands.ts';
import type { CaptionCommand } from '../captions/commands.ts';
import { floorCommands } from '../floor/commands.ts';
import type { FloorCommand } from '../floor/commands.ts';
import type { CommandTable } from '../identity/command-table.ts';
import { interpretationCommands } from '../interpretation/commands.ts';
import type { InterpretationCommand } from '../interpretation/commands.ts';
import { meetingCommands } from '../meeting/commands.ts';
import type { MeetingCommand } from '../meeting/commands.ts';
import { minutesCommands } from '../minutes/commands.ts';
import type { MinutesCommand } from '../minutes/commands.ts';
import { motionCommands } from '../motions/commands.ts';
import type { MotionCommand } from '../motions/commands.ts';
import { presenceCommands } from '../presence/commands.ts';
import type { PresenceCommand } from '../presence/commands.ts';
import { recordingCommands } from '../recording/commands.ts';
import type { RecordingCommand } from '../recording/commands.ts';
import { votingCommands } from '../voting/commands.ts';
import type { VotingCommand } from '../voting/commands.ts';

export type RecordCommand =
  | MeetingCommand
  | PresenceCommand
  | FloorCommand
  | MotionCommand
  | VotingCommand
  | InterpretationCommand
  | RecordingCommand
  | CaptionCommand
  | AgendaCommand
  | MinutesCommand;

export type CommandType = RecordCommand['type'];

/** Every command of a meeting, with its form and the roles that may give it. */
export const commandRegistry = {
  ...meetingCommands,
  ...presenceCommands,
  ...floorCommands,
  ...motionCommands,
  ...votingCommands,
  ...interpretationCommands,
  ...recordingCommands,
  ...captionCommands,
  ...agendaCommands,
  ...minutesCommands,
} as const satisfies CommandTable & Readonly<Record<CommandType, unknown>>;
