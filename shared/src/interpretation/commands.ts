import { z } from 'zod';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import { idField, tagField } from '../identity/fields.ts';
import { MOST_OUTPUTS } from './booths.ts';

const assignment = z.strictObject({ person: idField, channel: tagField });
const person = z.strictObject({ person: idField });
const channel = z.strictObject({ channel: tagField });
const seat = z.strictObject({ booth: idField, person: idField });
const booth = z.strictObject({
  booth: idField,
  outputs: z.array(tagField).min(1).max(MOST_OUTPUTS).readonly(),
});

const arranging = ['chair', 'clerk', 'administrator', 'system'] as const;

export const interpretationCommands = {
  OpenChannel: { input: channel, by: arranging },
  AssignInterpreter: { input: assignment, by: arranging },
  ReleaseInterpreter: { input: assignment, by: arranging },
  /** Opens the channels that the booth serves, where they are not open yet. */
  OpenBooth: { input: booth, by: arranging },
  ChangeBooth: { input: booth, by: arranging },
  CloseBooth: { input: z.strictObject({ booth: idField }), by: arranging },
  /** Who sits in a booth is assigned to its outputs. */
  SeatInterpreter: { input: seat, by: arranging },
  UnseatInterpreter: { input: seat, by: arranging },
  /** `takeOver` replaces whoever is on air; without it an engaged channel refuses. */
  GoOnAir: {
    input: z.strictObject({ channel: tagField, takeOver: z.boolean() }),
    by: ['interpreter'],
  },
  GoOffAir: { input: channel, by: ['interpreter'] },
  /** From the channel that one is on air in to another of one's own, in one step. */
  SwitchOutput: { input: z.strictObject({ to: tagField }), by: ['interpreter'] },
  TakeRelay: { input: z.strictObject({ from: tagField.nullable() }), by: ['interpreter'] },
  /** Whoever is on air asks to be relieved, or a colleague asks to relieve them. */
  AskHandover: { input: channel, by: ['interpreter'] },
  /** The other side accepts or declines; `accept: false` by whoever asked takes it back. */
  AnswerHandover: {
    input: z.strictObject({ channel: tagField, accept: z.boolean() }),
    by: ['interpreter'],
  },
  /** The countdown of a handover is over, or nobody has answered for long. */
  SettleHandover: { input: channel, by: ['system'] },
  EndInterpretation: { input: z.strictObject({}), by: ['chair', 'clerk'] },
  SpeakToFloor: { input: z.strictObject({ on: z.boolean() }), by: ['interpreter'] },
  /** Held too long: one asks for a moment, and does not give a speech. */
  EndSpeakingToFloor: { input: person, by: ['system'] },
  /** One's own; chair and clerk also say it for somebody else. */
  DeclareLanguage: {
    input: z.strictObject({ language: tagField.nullable(), person: idField.exactOptional() }),
    by: ['chair', 'clerk', 'member'],
  },
  NoteInterpreterVanished: { input: person, by: ['system'] },
  NoteInterpreterReturned: { input: person, by: ['system'] },
} as const satisfies CommandTable;

export type InterpretationCommand = CommandsOf<typeof interpretationCommands>;

export type CommandOf<Type extends InterpretationCommand['type']> = Extract<
  InterpretationCommand,
  { readonly type: Type }
>;
