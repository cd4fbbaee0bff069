import { agendaCommands } from '../agenda/commands.ts';
import { decideAgenda } from '../agenda/rules.ts';
import type { AgendaRefusal } from '../agenda/rules.ts';
import { captionCommands } from '../captions/commands.ts';
import { decideCaptions } from '../captions/rules.ts';
import type { CaptionRefusal } from '../captions/rules.ts';
import { decideFloor } from '../floor/rules.ts';
import type { FloorRefusal } from '../floor/rules.ts';
import type { Actor } from '../identity/people.ts';
import { floorCommands } from '../floor/commands.ts';
import type { InterpretationRefusal } from '../interpretation/facts.ts';
import { decideInterpretation } from '../interpretation/rules.ts';
import { isRefusal, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { meetingCommands } from '../meeting/commands.ts';
import { decideMeeting } from '../meeting/rules.ts';
import type { MeetingRefusal } from '../meeting/rules.ts';
import { minutesCommands } from '../minutes/commands.ts';
import { decideMinutes } from '../minutes/rules.ts';
import type { MinutesRefusal } from '../minutes/rules.ts';
import { motionCommands } from '../motions/commands.ts';
import { decideMotions } from '../motions/rules.ts';
import type { MotionRefusal } from '../motions/rules.ts';
import { presenceCommands } from '../presence/commands.ts';
import { decidePresence } from '../presence/rules.ts';
import type { PresenceRefusal } from '../presence/rules.ts';
import { recordingCommands } from '../recording/commands.ts';
import { decideRecordings } from '../recording/rules.ts';
import type { RecordingRefusal } from '../recording/rules.ts';
import { votingCommands } from '../voting/commands.ts';
import type { VotingRefusal } from '../voting/facts.ts';
import { decideVoting } from '../voting/rules.ts';
import { actsAs } from './asking.ts';
import type { Asking } from './asking.ts';
import { withConsequences } from './consequences.ts';
import {
  agendaFacts,
  captionFacts,
  floorFacts,
  interpretationFacts,
  meetingFacts,
  minutesFacts,
  motionFacts,
  presenceFacts,
  recordingFacts,
} from './facts.ts';
import type { MeetingState, RecordEvent } from './meeting-state.ts';
import { commandRegistry } from './registry.ts';
import type { CommandType, RecordCommand } from './registry.ts';
import { votingFacts } from './voting-facts.ts';

export type RecordRefusal =
  | 'not-your-role'
  | MeetingRefusal
  | PresenceRefusal
  | FloorRefusal
  | MotionRefusal
  | VotingRefusal
  | InterpretationRefusal
  | RecordingRefusal
  | CaptionRefusal
  | AgendaRefusal
  | MinutesRefusal;

type RecordOutcome = Outcome<RecordEvent, RecordRefusal>;

/** Decides any command of a meeting against its state, consequences included. */
export function decide(state: MeetingState, command: RecordCommand, asking: Asking): RecordOutcome {
  const allowed: readonly Actor[] = commandRegistry[command.type].by;
  if (!allowed.includes(actsAs(state, asking))) return refused('not-your-role');
  const outcome = decideInCapability(state, command, asking);
  return isRefusal(outcome) ? outcome : withConsequences(state, outcome, asking);
}

function decideInCapability(
  state: MeetingState,
  command: RecordCommand,
  asking: Asking,
): RecordOutcome {
  if (isOf(command, meetingCommands)) {
    return decideMeeting(state.meeting, command, meetingFacts(state, asking));
  }
  if (isOf(command, presenceCommands)) {
    return decidePresence(state.attendance, command, presenceFacts(state, asking));
  }
  if (isOf(command, floorCommands)) {
    return decideFloor(state.floor, command, floorFacts(state, asking));
  }
  if (isOf(command, motionCommands)) {
    return decideMotions(state.motions, command, motionFacts(state, asking));
  }
  if (isOf(command, votingCommands)) {
    return decideVoting(state.voting, command, votingFacts(state, asking));
  }
  if (isOf(command, captionCommands)) {
    return decideCaptions(state.captions, command, captionFacts(state, asking));
  }
  if (isOf(command, agendaCommands)) {
    return decideAgenda(state.agenda, command, agendaFacts(state, asking));
  }
  if (isOf(command, minutesCommands)) {
    return decideMinutes(state.minutes, command, minutesFacts(state));
  }
  if (isOf(command, recordingCommands)) {
    return decideRecordings(state.recordings, command, recordingFacts(state, asking));
  }
  return decideInterpretation(state.interpretation, command, interpretationFacts(state, asking));
}

/** Whether the command is one of that table's. */
function isOf<Table extends Partial<Record<CommandType, unknown>>>(
  command: RecordCommand,
  table: Table,
): command is Extract<RecordCommand, { readonly type: keyof Table }> {
  return Object.hasOwn(table, command.type);
}
