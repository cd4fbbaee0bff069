import { commandRegistry } from '@koinon/shared/record/registry';
import type { RecordCommand } from '@koinon/shared/record/registry';
import { describe, expect, it } from 'vitest';
import { attend, startCity } from './city.ts';

type Examples = {
  readonly [Type in RecordCommand['type']]: Extract<RecordCommand, { type: Type }>;
};

/** A well-formed example of every command. */
const EXAMPLES: Examples = {
  PlanMeeting: { type: 'PlanMeeting', title: { en: 'A' }, body: { en: 'B' } },
  OpenMeeting: { type: 'OpenMeeting' },
  SuspendMeeting: { type: 'SuspendMeeting' },
  ResumeMeeting: { type: 'ResumeMeeting' },
  CloseMeeting: { type: 'CloseMeeting' },
  OpenItem: { type: 'OpenItem', item: 'housing', title: { en: 'Housing' } },
  Arrive: { type: 'Arrive' },
  Leave: { type: 'Leave' },
  NoteArrival: { type: 'NoteArrival', person: 'grace' },
  NoteDeparture: { type: 'NoteDeparture', person: 'grace' },
  NoteLineDropped: { type: 'NoteLineDropped', person: 'nikos' },
  NoteLineRestored: { type: 'NoteLineRestored', person: 'nikos' },
  EndGrace: { type: 'EndGrace', person: 'nikos' },
  RaiseHand: { type: 'RaiseHand' },
  LowerHand: { type: 'LowerHand' },
  PutOnList: { type: 'PutOnList', person: 'nikos' },
  TakeOffList: { type: 'TakeOffList', person: 'nikos' },
  GiveFloor: { type: 'GiveFloor', person: 'nikos', seconds: 60 },
  TakeFloor: { type: 'TakeFloor' },
  YieldFloor: { type: 'YieldFloor' },
  ExtendTurn: { type: 'ExtendTurn', seconds: 60 },
  OpenFloor: { type: 'OpenFloor' },
  CloseFloor: { type: 'CloseFloor' },
  OpenChannel: { type: 'OpenChannel', channel: 'fr' },
  AssignInterpreter: { type: 'AssignInterpreter', person: 'dimitra', channel: 'ar' },
  ReleaseInterpreter: { type: 'ReleaseInterpreter', person: 'dimitra', channel: 'el' },
  GoOnAir: { type: 'GoOnAir', channel: 'el', takeOver: false },
  GoOffAir: { type: 'GoOffAir', channel: 'el' },
  NoteInterpreterVanished: { type: 'NoteInterpreterVanished', person: 'dimitra' },
  NoteInterpreterReturned: { type: 'NoteInterpreterReturned', person: 'dimitra' },
};

describe('what a role may do over the wire', () => {
  it.each([
    ['eleni', 'chair'],
    ['maja', 'clerk'],
    ['nikos', 'member'],
    ['dimitra', 'interpreter'],
    ['guest', 'guest'],
    ['hall', 'hall'],
  ])('%s, as %s, may do what the registry says and nothing else', async (person, role) => {
    await using city = await startCity();
    using connection = await attend(await city.signIn(person));
    for (const command of Object.values(EXAMPLES)) {
      const allowed: readonly string[] = commandRegistry[command.type].by;
      const answer = await connection.give(command);
      const refusedByRole = !answer.ok && answer.code === 'not-your-role';
      expect(refusedByRole, command.type).toBe(!allowed.includes(role));
    }
  });
});
