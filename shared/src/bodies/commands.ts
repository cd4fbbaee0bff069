import { z } from 'zod';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import { interpretationStyleField } from '../identity/interpretation-style-fields.ts';
import { minutesStyleField } from '../identity/minutes-style-fields.ts';
import { recordingStyleField } from '../identity/recording-style-fields.ts';
import { talkGroupsField } from '../identity/talk-groups-fields.ts';
import { timeZoneField } from '../identity/time-zone-field.ts';
import { exactText, idField, localizedText, plainText } from '../identity/fields.ts';
import { MOST_TEMPLATE_ITEMS } from './templates.ts';
import { rulePackSchema } from '../law/pack-schema.ts';

/** The largest councils of European cities have some 170 seats. */
export const MOST_SEATS = 500;
const MOST_ITEMS = 500;
const MOST_REPEATS = 9;

const nothing = z.strictObject({});
const seat = z.strictObject({ seat: idField });
const person = z.strictObject({ person: idField });
const people = z
  .array(idField)
  .max(2 * MOST_SEATS)
  .readonly();
const office = z.enum(['chair', 'deputy', 'member']);
const officerKind = z.enum(['secretary', 'adviser']);
/** Milliseconds since 1970. */
const moment = z.int().min(0).max(8_640_000_000_000_000);

export const sittingCall = z.strictObject({
  sentAt: moment,
  startsAt: moment,
  place: plainText,
  repeatOf: z.int().min(0).max(MOST_REPEATS),
  announced: z.boolean(),
  originalItems: z.array(idField).max(MOST_ITEMS).readonly(),
  notInvited: people,
  urgent: z.boolean(),
  lateBecause: plainText.nullable(),
});

const attendance = z.strictObject({
  quorate: z.boolean(),
  remote: people,
  absent: people,
  excused: people,
});

/** UTF-16 units: some pages. */
const LONGEST_PROPOSAL = 20_000;
const LONGEST_KIND = 32;
const MINUTES_IN_DAY = 1_440;

const templateItem = z.strictObject({
  title: localizedText,
  kind: z.string().min(1).max(LONGEST_KIND),
  depth: z.union([z.literal(0), z.literal(1)]),
  minutes: z.number().min(0).max(MINUTES_IN_DAY).nullable(),
  proposal: exactText(LONGEST_PROPOSAL),
});

const administrator = ['administrator', 'system'] as const;
/** Chair and secretary of the body, by its own record. */
const keepers = [...administrator, 'chair', 'clerk'] as const;

/**
 * `FillSeat` said of whoever holds the seat gives another office; the office
 * of chair and that of secretary pass from whoever held them. `SeatMembers`
 * takes in a whole list at once, or nothing of it. `NoteAttendance` is said
 * by the system when a sitting closes. `KeepTemplate` is said under an id of its
 * own, so that saying it twice does nothing twice.
 */
export const bodyCommands = {
  FoundBody: {
    input: z.strictObject({
      name: localizedText,
      statutory: z.int().min(1).max(MOST_SEATS),
      pack: idField,
      timeZone: timeZoneField,
    }),
    by: administrator,
  },
  RenameBody: { input: z.strictObject({ name: localizedText }), by: administrator },
  CreateSeat: { input: nothing, by: administrator },
  RemoveSeat: { input: seat, by: administrator },
  FillSeat: {
    input: z.strictObject({ seat: idField, person: idField, office }),
    by: administrator,
  },
  VacateSeat: { input: seat, by: administrator },
  NameSubstitute: {
    input: z.strictObject({ seat: idField, person: idField }),
    by: administrator,
  },
  ReleaseSubstitute: { input: seat, by: administrator },
  NameOfficer: { input: z.strictObject({ person: idField, as: officerKind }), by: administrator },
  ReleaseOfficer: { input: person, by: administrator },
  SeatMembers: {
    input: z.strictObject({
      members: z.array(z.strictObject({ person: idField, office })).max(MOST_SEATS),
      substitutes: z.array(z.strictObject({ person: idField, member: idField })).max(MOST_SEATS),
      officers: z.array(z.strictObject({ person: idField, as: officerKind })).max(MOST_SEATS),
    }),
    by: administrator,
  },
  AdoptRules: {
    input: z.strictObject({ pack: rulePackSchema, because: plainText }),
    by: administrator,
  },
  SetTalkGroups: { input: talkGroupsField, by: administrator },
  SetInterpretationStyle: { input: interpretationStyleField, by: administrator },
  SetMinutesStyle: { input: minutesStyleField, by: administrator },
  SetRecordingStyle: { input: recordingStyleField, by: administrator },
  KeepTemplate: {
    input: z.strictObject({
      template: idField,
      name: plainText,
      items: z.array(templateItem).min(1).max(MOST_TEMPLATE_ITEMS).readonly(),
    }),
    by: keepers,
  },
  RenameTemplate: { input: z.strictObject({ template: idField, name: plainText }), by: keepers },
  RemoveTemplate: { input: z.strictObject({ template: idField }), by: keepers },
  CallSitting: {
    input: z.strictObject({ meeting: idField, ...sittingCall.shape }),
    by: administrator,
  },
  NoteAttendance: {
    input: z.strictObject({ meeting: idField, ...attendance.shape }),
    by: ['system'],
  },
} as const satisfies CommandTable;

export type BodyCommand = CommandsOf<typeof bodyCommands>;
