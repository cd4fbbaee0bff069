import { never, refused } from '../kernel/outcome.ts';
import {
  endInterpretation,
  goOffAir,
  goOnAir,
  noteReturned,
  noteVanished,
  switchOutput,
  takeRelay,
} from './air-rules.ts';
import {
  assign,
  changeBooth,
  closeBooth,
  openBooth,
  release,
  seatInterpreter,
  unseatInterpreter,
} from './booth-rules.ts';
import type { Interpretation } from './channels.ts';
import type { CommandOf, InterpretationCommand } from './commands.ts';
import type { InterpretationFacts, InterpretationOutcome } from './facts.ts';
import { answerHandover, askHandover, settleHandover } from './handover-rules.ts';
import { declareLanguage, endSpeakingToFloor, speakToFloor } from './speaking-rules.ts';

export function decideInterpretation(
  interpretation: Interpretation,
  command: InterpretationCommand,
  facts: InterpretationFacts,
): InterpretationOutcome {
  if (facts.meetingClosed) return refused('meeting-closed');
  switch (command.type) {
    case 'GoOnAir':
      return goOnAir(interpretation, command, facts);
    case 'GoOffAir':
      return goOffAir(interpretation, command, facts);
    case 'SwitchOutput':
      return switchOutput(interpretation, command, facts);
    case 'TakeRelay':
      return takeRelay(interpretation, command, facts);
    case 'NoteInterpreterVanished':
      return noteVanished(interpretation, command);
    case 'NoteInterpreterReturned':
      return noteReturned(interpretation, command);
    case 'EndInterpretation':
      return endInterpretation(interpretation);
    case 'AskHandover':
      return askHandover(interpretation, command, facts);
    case 'AnswerHandover':
      return answerHandover(interpretation, command, facts);
    case 'SettleHandover':
      return settleHandover(interpretation, command, facts);
    case 'SpeakToFloor':
      return speakToFloor(interpretation, command, facts);
    case 'EndSpeakingToFloor':
      return endSpeakingToFloor(interpretation, command);
    case 'DeclareLanguage':
      return declareLanguage(interpretation, command, facts);
    default:
      return arrange(interpretation, command, facts);
  }
}

type Arranging =
  | 'OpenChannel'
  | 'AssignInterpreter'
  | 'ReleaseInterpreter'
  | 'OpenBooth'
  | 'ChangeBooth'
  | 'CloseBooth'
  | 'SeatInterpreter'
  | 'UnseatInterpreter';

/** Which languages there are, and who works into them. */
function arrange(
  interpretation: Interpretation,
  command: CommandOf<Arranging>,
  facts: InterpretationFacts,
): InterpretationOutcome {
  switch (command.type) {
    case 'OpenChannel':
      return openChannel(interpretation, command.channel);
    case 'AssignInterpreter':
      return assign(interpretation, command, facts);
    case 'ReleaseInterpreter':
      return release(interpretation, command, facts);
    case 'OpenBooth':
      return openBooth(interpretation, command);
    case 'ChangeBooth':
      return changeBooth(interpretation, command, facts);
    case 'CloseBooth':
      return closeBooth(interpretation, command, facts);
    case 'SeatInterpreter':
      return seatInterpreter(interpretation, command, facts);
    case 'UnseatInterpreter':
      return unseatInterpreter(interpretation, command, facts);
    default:
      return never(command);
  }
}

function openChannel({ channels }: Interpretation, channel: string): InterpretationOutcome {
  if (Object.hasOwn(channels, channel)) return refused('channel-already-open');
  return [{ type: 'ChannelOpened', channel }];
}
