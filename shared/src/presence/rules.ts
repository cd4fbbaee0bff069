import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { PresenceCommand } from './commands.ts';
import type { PresenceEvent } from './events.ts';
import { isHere } from './presence.ts';
import type { Attendance } from './presence.ts';

export type PresenceRefusal =
  | 'meeting-closed'
  | 'unknown-person'
  | 'already-here'
  | 'not-here'
  | 'line-steady'
  | 'line-not-online';

export interface PresenceFacts {
  readonly by: string;
  readonly meetingClosed: boolean;
  /** Whether the id names somebody with a seat or a task in this meeting. */
  isPerson(id: string): boolean;
}

type PresenceOutcome = Outcome<PresenceEvent, PresenceRefusal>;

export function decidePresence(
  attendance: Attendance,
  command: PresenceCommand,
  facts: PresenceFacts,
): PresenceOutcome {
  if (facts.meetingClosed) return refused('meeting-closed');
  switch (command.type) {
    case 'Arrive':
      return arrive(attendance, facts.by, 'online');
    case 'NoteArrival':
      if (!facts.isPerson(command.person)) return refused('unknown-person');
      return arrive(attendance, command.person, 'room');
    case 'Leave':
      return leave(attendance, facts.by, 'left');
    case 'NoteDeparture':
      return leave(attendance, command.person, 'noted');
    case 'NoteLineDropped':
    case 'NoteLineRestored':
    case 'EndGrace':
      return line(attendance, command);
    default:
      return never(command);
  }
}

/** Arriving by the other way ends the one before: one person is present once. */
function arrive(attendance: Attendance, person: string, way: 'room' | 'online'): PresenceOutcome {
  const present = attendance.here[person];
  if (present === undefined) return [{ type: 'PersonArrived', person, way }];
  if (present.way === way) return refused('already-here');
  return [
    { type: 'PersonLeft', person, because: way === 'room' ? 'noted' : 'left' },
    { type: 'PersonArrived', person, way },
  ];
}

function leave(attendance: Attendance, person: string, because: 'left' | 'noted'): PresenceOutcome {
  if (!isHere(attendance, person)) return refused('not-here');
  return [{ type: 'PersonLeft', person, because }];
}

function line(
  attendance: Attendance,
  command: Extract<PresenceCommand, { type: 'NoteLineDropped' | 'NoteLineRestored' | 'EndGrace' }>,
): PresenceOutcome {
  const present = attendance.here[command.person];
  if (present === undefined) return refused('not-here');
  if (present.way !== 'online') return refused('line-not-online');
  const { person } = command;
  if (command.type === 'NoteLineDropped') {
    if (present.line === 'dropped') return refused('not-here');
    return [{ type: 'LineDropped', person }];
  }
  if (present.line === 'steady') return refused('line-steady');
  return command.type === 'EndGrace'
    ? [{ type: 'PersonLeft', person, because: 'line' }]
    : [{ type: 'LineRestored', person }];
}
