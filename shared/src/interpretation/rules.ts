import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { Air, Channel, Interpretation } from './channels.ts';
import type { InterpretationCommand } from './commands.ts';
import type { InterpretationEvent } from './events.ts';

export type InterpretationRefusal =
  | 'meeting-closed'
  | 'channel-already-open'
  | 'unknown-channel'
  | 'unknown-interpreter'
  | 'already-assigned'
  | 'not-assigned'
  | 'channel-engaged'
  | 'already-on-air'
  | 'not-on-air'
  | 'on-air-elsewhere';

export interface InterpretationFacts {
  readonly by: string;
  readonly meetingClosed: boolean;
  isInterpreter(person: string): boolean;
}

type InterpretationOutcome = Outcome<InterpretationEvent, InterpretationRefusal>;

export function decideInterpretation(
  interpretation: Interpretation,
  command: InterpretationCommand,
  facts: InterpretationFacts,
): InterpretationOutcome {
  if (facts.meetingClosed) return refused('meeting-closed');
  switch (command.type) {
    case 'OpenChannel':
      if (Object.hasOwn(interpretation.channels, command.channel)) {
        return refused('channel-already-open');
      }
      return [{ type: 'ChannelOpened', channel: command.channel }];
    case 'AssignInterpreter':
      return assign(interpretation, command.person, command.channel, facts);
    case 'ReleaseInterpreter':
      return release(interpretation, command.person, command.channel);
    case 'GoOnAir':
      return goOnAir(interpretation, facts.by, command.channel, command.takeOver);
    case 'GoOffAir':
      return goOffAir(interpretation, facts.by, command.channel);
    case 'NoteInterpreterVanished':
      return noteSound(interpretation, command.person, 'on', 'InterpreterVanished');
    case 'NoteInterpreterReturned':
      return noteSound(interpretation, command.person, 'vanished', 'InterpreterReturned');
    default:
      return never(command);
  }
}

function holds(air: Air, person: string): boolean {
  return air.status !== 'off' && air.person === person;
}

function heldChannel(interpretation: Interpretation, person: string): string | null {
  const held = Object.entries(interpretation.channels).find(([, { air }]) => holds(air, person));
  return held?.[0] ?? null;
}

function assign(
  interpretation: Interpretation,
  person: string,
  tag: string,
  facts: InterpretationFacts,
): InterpretationOutcome {
  const channel = interpretation.channels[tag];
  if (channel === undefined) return refused('unknown-channel');
  if (!facts.isInterpreter(person)) return refused('unknown-interpreter');
  if (channel.assigned.includes(person)) return refused('already-assigned');
  return [{ type: 'InterpreterAssigned', person, channel: tag }];
}

function release(
  interpretation: Interpretation,
  person: string,
  tag: string,
): InterpretationOutcome {
  const channel = interpretation.channels[tag];
  if (channel === undefined) return refused('unknown-channel');
  if (!channel.assigned.includes(person)) return refused('not-assigned');
  const events: InterpretationEvent[] = [];
  if (holds(channel.air, person)) {
    events.push({ type: 'WentOffAir', person, channel: tag, because: 'released' });
  }
  events.push({ type: 'InterpreterReleased', person, channel: tag });
  return events;
}

function goOnAir(
  interpretation: Interpretation,
  by: string,
  tag: string,
  takeOver: boolean,
): InterpretationOutcome {
  const channel = interpretation.channels[tag];
  if (channel === undefined) return refused('unknown-channel');
  if (!channel.assigned.includes(by)) return refused('not-assigned');
  if (channel.air.status === 'on' && channel.air.person === by) return refused('already-on-air');
  const held = heldChannel(interpretation, by);
  if (held !== null && held !== tag) return refused('on-air-elsewhere');
  if (channel.air.status === 'on' && !takeOver) return refused('channel-engaged');
  return [...endsOfPredecessor(channel, by, tag), { type: 'WentOnAir', person: by, channel: tag }];
}

function endsOfPredecessor(channel: Channel, by: string, tag: string): InterpretationEvent[] {
  if (channel.air.status === 'off' || channel.air.person === by) return [];
  const { person } = channel.air;
  return [{ type: 'WentOffAir', person, channel: tag, because: 'handed-over' }];
}

function goOffAir(interpretation: Interpretation, by: string, tag: string): InterpretationOutcome {
  const channel = interpretation.channels[tag];
  if (channel === undefined) return refused('unknown-channel');
  if (!holds(channel.air, by)) return refused('not-on-air');
  return [{ type: 'WentOffAir', person: by, channel: tag, because: 'ended' }];
}

/** The media plane noticed that an interpreter's sound stopped, or came back. */
function noteSound(
  interpretation: Interpretation,
  person: string,
  from: 'on' | 'vanished',
  type: 'InterpreterVanished' | 'InterpreterReturned',
): InterpretationOutcome {
  const channel = heldChannel(interpretation, person);
  if (channel === null || interpretation.channels[channel]?.air.status !== from) {
    return refused('not-on-air');
  }
  return [{ type, person, channel }];
}
