import { plainText, localizedText, tagField } from '@koinon/shared/identity/fields';
import type { Localized } from '@koinon/shared/kernel/localized';
import express from 'express';
import type { Response } from 'express';
import { z } from 'zod';
import { administratorOnly } from './administrator-only.ts';
import type { SignedIn } from './signed-in.ts';

/** What an administrator may do: see the city's meetings, and call one. */
export interface Administration {
  meetings(): Promise<readonly CalledMeeting[]>;
  call(meeting: MeetingCall): Promise<CalledMeeting>;
}

export interface CalledMeeting {
  readonly id: string;
  readonly title: Localized;
  readonly channels: readonly string[];
  readonly status: string;
  readonly people: readonly InvitedPerson[];
}

export interface InvitedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly language: string;
  readonly link: string;
}

const MOST_PEOPLE = 300;
const MOST_ITEMS = 100;
const MOST_CHANNELS = 30;

const personCall = z.strictObject({
  name: plainText,
  role: z.enum(['chair', 'clerk', 'member', 'interpreter', 'guest', 'hall']),
  language: tagField,
  /** For interpreters: the channels they are assigned to. */
  channels: z.array(tagField).max(MOST_CHANNELS).optional(),
});

const meetingCall = z
  .strictObject({
    title: localizedText,
    body: localizedText,
    channels: z.array(tagField).max(MOST_CHANNELS),
    items: z.array(z.strictObject({ title: localizedText })).max(MOST_ITEMS),
    people: z.array(personCall).min(1).max(MOST_PEOPLE),
  })
  .superRefine(({ channels, people }, context) => {
    if (new Set(channels).size < channels.length) {
      context.addIssue({ code: 'custom', path: ['channels'], message: 'twice' });
    }
    people.forEach((person, index) => {
      const unknown = person.channels?.some((channel) => !channels.includes(channel)) ?? false;
      if (!unknown) return;
      context.addIssue({ code: 'custom', path: ['people', index, 'channels'], message: 'unknown' });
    });
  });

export type MeetingCall = z.infer<typeof meetingCall>;

const BAD_REQUEST = 400;
const CREATED = 201;
const LARGEST_CALL = '256kb';

export function administrationRoutes(
  administration: Administration,
  whoOf: (response: Response) => SignedIn,
) {
  const router = express.Router();
  router.use('/meetings', administratorOnly(whoOf));
  router.get('/meetings', async (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.json(await administration.meetings());
  });
  router.post('/meetings', express.json({ limit: LARGEST_CALL }), async (request, response) => {
    const read = meetingCall.safeParse(request.body);
    if (read.success) response.status(CREATED).json(await administration.call(read.data));
    else {
      const fields = read.error.issues.map(({ path }) => path.join('.'));
      response.status(BAD_REQUEST).json({ code: 'malformed', fields });
    }
  });
  return router;
}
