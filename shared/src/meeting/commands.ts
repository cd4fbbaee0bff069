import { z } from 'zod';
import { interpretationStyleField } from '../identity/interpretation-style-fields.ts';
import { minutesStyleField } from '../identity/minutes-style-fields.ts';
import { recordingStyleField } from '../identity/recording-style-fields.ts';
import { talkGroupsField } from '../identity/talk-groups-fields.ts';
import { timeZoneField } from '../identity/time-zone-field.ts';
import { idField, localizedText, plainText } from '../identity/fields.ts';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import { rulePackSchema } from '../law/pack-schema.ts';
import type { Constitution } from './constitution.ts';

const MOST_SEATS = 2_000;
const MOST_ITEMS = 500;
const count = z.int().min(0);
/** Milliseconds since 1970. */
const moment = z.int().min(0);

const seat = z.strictObject({
  seat: idField,
  member: idField.nullable(),
  office: z.enum(['chair', 'deputy', 'member']),
  substitute: idField.nullable(),
});

const call = z.strictObject({
  sentAt: moment,
  startsAt: moment,
  place: plainText,
  repeatOf: count,
  announced: z.boolean(),
  originalItems: z.array(idField).max(MOST_ITEMS),
  notInvited: z.array(idField).max(MOST_SEATS),
  lateBecause: plainText.nullable(),
});

const constitution: z.ZodType<Constitution> = z.strictObject({
  body: idField,
  number: z.int().min(1).nullable(),
  statutory: z.int().min(1),
  seats: z.array(seat).max(MOST_SEATS),
  advisers: z.array(idField).max(MOST_SEATS),
  secretary: idField.nullable(),
  pack: rulePackSchema,
  remoteSoFar: z.record(idField, count),
  call,
  talkGroups: talkGroupsField.exactOptional(),
  minutes: minutesStyleField.exactOptional(),
  timeZone: timeZoneField.exactOptional(),
  interpretation: interpretationStyleField.exactOptional(),
  recording: recordingStyleField.exactOptional(),
});

/**
 * `HandOverChair` is said by whoever chairs, or by the clerk for a chair who is
 * not there; `TakeChair` by a deputy then; `TakeBackChair` by the chair by office.
 */
export const meetingCommands = {
  PlanMeeting: {
    input: z.strictObject({ title: localizedText, body: localizedText }),
    by: ['administrator', 'system'],
  },
  ConstituteMeeting: {
    input: z.strictObject({ constitution }),
    by: ['administrator', 'system'],
  },
  OpenMeeting: { input: z.strictObject({}), by: ['chair'] },
  SuspendMeeting: { input: z.strictObject({}), by: ['chair'] },
  ResumeMeeting: { input: z.strictObject({}), by: ['chair'] },
  CloseMeeting: { input: z.strictObject({}), by: ['chair'] },
  OpenItem: {
    input: z.strictObject({ item: idField, title: localizedText }),
    by: ['chair', 'clerk'],
  },
  HandOverChair: { input: z.strictObject({ to: idField }), by: ['chair', 'clerk'] },
  TakeChair: { input: z.strictObject({}), by: ['member'] },
  TakeBackChair: { input: z.strictObject({}), by: ['chair', 'member'] },
  CloseToPublic: {
    input: z.strictObject({ scope: z.enum(['sitting', 'item']), reason: plainText }),
    by: ['chair'],
  },
  OpenToPublic: { input: z.strictObject({}), by: ['chair'] },
} as const satisfies CommandTable;

export type MeetingCommand = CommandsOf<typeof meetingCommands>;
