import { z } from 'zod';
import { idField, localizedText, plainText, tagField } from '../identity/fields.ts';
import { timeZoneField } from '../identity/time-zone-field.ts';
import { MOST_SEATS, sittingCall } from './commands.ts';
import { MOST_LINES, PARTS } from './desk.ts';

/** The forms of requests to the administrator's desk; who says what stands in `desk.ts`. */
export const foundingField = z.strictObject({
  name: localizedText,
  statutory: z.int().min(1).max(MOST_SEATS),
  pack: z.string(),
  timeZone: timeZoneField,
});
export type Founding = z.infer<typeof foundingField>;

export const personField = z.strictObject({ name: plainText, language: tagField });

const memberLine = z.strictObject({
  name: plainText,
  language: tagField,
  part: z.enum(PARTS),
  substituteFor: plainText.nullable(),
});

export const memberLinesField = z.strictObject({
  lines: z.array(memberLine).min(1).max(MOST_LINES),
});

const MOST_PEOPLE = 100;
const MOST_ITEMS = 100;
const MOST_CHANNELS = 30;
const channels = z.array(tagField).max(MOST_CHANNELS);

/** Somebody the sitting invites beside the body's own people. */
const alsoInvited = z.strictObject({
  name: plainText,
  role: z.enum(['interpreter', 'guest', 'hall']),
  language: tagField,
  /** For interpreters: the channels they are assigned to. */
  channels: channels.optional(),
  /** For interpreters of the city's pool: their id there, which is theirs in the meeting too. */
  pool: idField.optional(),
});

/** The item of an earlier sitting that one is taken over from, with all that belongs to it. */
const earlier = z.strictObject({ meeting: idField, item: idField });

/** The item of a template that one is taken over from. */
const fromTemplate = z.strictObject({ template: idField, item: z.int().min(0) });

/** What a template is called. */
export const templateNameField = z.strictObject({ name: plainText });

/** A sitting's agenda as it stands is kept under a name. */
export const keepingField = z.strictObject({ name: plainText, meeting: idField });

/** A sitting as it is called: items by their place in `items`, since they have no ids yet. */
export const sittingField = z
  .strictObject({
    title: localizedText,
    channels,
    items: z
      .array(
        z.strictObject({
          title: localizedText,
          original: z.boolean(),
          from: z.union([earlier, fromTemplate]).optional(),
        }),
      )
      .min(1)
      .max(MOST_ITEMS),
    others: z.array(alsoInvited).max(MOST_PEOPLE),
    call: sittingCall.omit({ originalItems: true }),
  })
  .superRefine(({ channels: offered, others }, context) => {
    if (new Set(offered).size < offered.length) {
      context.addIssue({ code: 'custom', path: ['channels'], message: 'twice' });
    }
    const ids = others.flatMap(({ pool }) => pool ?? []);
    if (new Set(ids).size < ids.length) {
      context.addIssue({ code: 'custom', path: ['others'], message: 'twice' });
    }
    others.forEach((person, index) => {
      const unknown = person.channels?.some((channel) => !offered.includes(channel)) ?? false;
      if (!unknown) return;
      context.addIssue({ code: 'custom', path: ['others', index, 'channels'], message: 'unknown' });
    });
  });
export type SittingRequest = z.infer<typeof sittingField>;
