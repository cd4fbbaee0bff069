import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { arrive } from './arriving.ts';
import type { ArrivalRefusal } from './arriving.ts';
import type { Body } from './body.ts';
import type { PresenceCommand } from './commands.ts';
import { correct } from './correcting.ts';
import type { CorrectionRefusal } from './correcting.ts';
import type { PresenceEvent } from './events.ts';
import { hasConflict, isHere } from './presence.ts';
import type { Attendance } from './presence.ts';
import { challengeEvents } from './quorum-events.ts';
import { isQuorate } from './quorum.ts';

export type PresenceRefusal =
  | 'meeting-closed'
  | 'meeting-not-open'
  | 'unknown-person'
  | 'not-here'
  | 'line-steady'
  | 'line-not-online'
  | 'code-not-valid'
  | 'only-for-yourself'
  | 'already-excused'
  | 'not-excused'
  | 'conflict-already-declared'
  | 'no-conflict-declared'
  | 'no-quorum-rule'
  | 'quorum-not-there'
  | ArrivalRefusal
  | CorrectionRefusal;

export interface PresenceFacts {
  readonly by: string;
  readonly now: number;
  readonly meetingClosed: boolean;
  /** Open, and not suspended. */
  readonly meetingOpen: boolean;
  /** Whether whoever asks keeps the list for others: chair, clerk. */
  readonly notesOthers: boolean;
  /** Who makes up the body; null where nobody said. */
  readonly body: Body | null;
  /** The item being dealt with. */
  readonly item: string | null;
  /** Whether the id names somebody with a seat or a task in this meeting. */
  isPerson(id: string): boolean;
  /** Whether the code is one that the hall shows now. */
  isHallCode(code: string): boolean;
}

type PresenceOutcome = Outcome<PresenceEvent, PresenceRefusal>;
type Of<Type extends PresenceCommand['type']> = Extract<PresenceCommand, { readonly type: Type }>;

export function decidePresence(
  attendance: Attendance,
  command: PresenceCommand,
  facts: PresenceFacts,
): PresenceOutcome {
  // The clerk puts the list in order when everybody has gone home.
  if (command.type === 'CorrectPresence') return correct(attendance, command, facts.now);
  if (facts.meetingClosed) return refused('meeting-closed');
  switch (command.type) {
    case 'Arrive':
    case 'CheckIn':
    case 'NoteArrival':
      return arrival(attendance, command, facts);
    case 'Leave':
      return leave(attendance, facts.by, 'left');
    case 'NoteDeparture':
      return leave(attendance, command.person, 'noted');
    case 'NoteLineDropped':
    case 'NoteLineRestored':
    case 'EndGrace':
      return line(attendance, command);
    case 'Excuse':
    case 'WithdrawExcuse':
      return excuse(attendance, command, facts);
    case 'LeaveForConflict':
    case 'ReturnFromConflict':
      return conflict(attendance, command, facts);
    case 'ChallengeQuorum':
      return challenge(attendance, facts);
    default:
      return never(command);
  }
}

function arrival(
  attendance: Attendance,
  command: Of<'Arrive' | 'CheckIn' | 'NoteArrival'>,
  { by, body, isPerson, isHallCode }: PresenceFacts,
): PresenceOutcome {
  const { standsFor } = command;
  switch (command.type) {
    case 'Arrive':
      return arrive(attendance, { person: by, way: 'online', by: 'self', standsFor }, body);
    case 'CheckIn':
      if (!isHallCode(command.code)) return refused('code-not-valid');
      return arrive(attendance, { person: by, way: 'room', by: 'code', standsFor }, body);
    case 'NoteArrival': {
      const { person } = command;
      if (!isPerson(person)) return refused('unknown-person');
      return arrive(attendance, { person, way: 'room', by: 'clerk', standsFor }, body);
    }
    default:
      return never(command);
  }
}

function leave(attendance: Attendance, person: string, because: 'left' | 'noted'): PresenceOutcome {
  if (!isHere(attendance, person)) return refused('not-here');
  return [{ type: 'PersonLeft', person, because }];
}

function line(
  attendance: Attendance,
  command: Of<'NoteLineDropped' | 'NoteLineRestored' | 'EndGrace'>,
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

/** What is wrong with speaking for the person, or null. */
function mayNotSayFor(
  person: string,
  { by, notesOthers, isPerson }: PresenceFacts,
): 'only-for-yourself' | 'unknown-person' | null {
  if (person !== by && !notesOthers) return 'only-for-yourself';
  return isPerson(person) ? null : 'unknown-person';
}

function excuse(
  attendance: Attendance,
  command: Of<'Excuse' | 'WithdrawExcuse'>,
  facts: PresenceFacts,
): PresenceOutcome {
  const { person } = command;
  const refusal = mayNotSayFor(person, facts);
  if (refusal !== null) return refused(refusal);
  const isExcused = Object.hasOwn(attendance.excused, person);
  if (command.type === 'WithdrawExcuse') {
    return isExcused ? [{ type: 'ExcuseWithdrawn', person }] : refused('not-excused');
  }
  if (isExcused) return refused('already-excused');
  const excused = { type: 'AbsenceExcused', person, reason: null } as const;
  const { reason } = command;
  return reason === undefined ? [excused] : [excused, { type: 'ExcuseExplained', person, reason }];
}

function conflict(
  attendance: Attendance,
  { type, item, person: named }: Of<'LeaveForConflict' | 'ReturnFromConflict'>,
  facts: PresenceFacts,
): PresenceOutcome {
  const person = named ?? facts.by;
  const refusal = mayNotSayFor(person, facts);
  if (refusal !== null) return refused(refusal);
  const declared = hasConflict(attendance, person, item);
  if (type === 'ReturnFromConflict') {
    return declared ? [{ type: 'ConflictEnded', person, item }] : refused('no-conflict-declared');
  }
  if (declared) return refused('conflict-already-declared');
  return [{ type: 'ConflictDeclared', person, item }];
}

function challenge(attendance: Attendance, facts: PresenceFacts): PresenceOutcome {
  const { by, body, item, meetingOpen } = facts;
  if (!meetingOpen) return refused('meeting-not-open');
  if (body === null) return refused('no-quorum-rule');
  if (!isHere(attendance, by)) return refused('not-here');
  if (!isQuorate(attendance.quorum)) return refused('quorum-not-there');
  return challengeEvents(attendance, body, item, by);
}
