import { approvalField, publicationField } from '@koinon/shared/minutes/desk';
import express from 'express';
import type { Response } from 'express';
import type { MinutesDesk } from '../minutes/desk.ts';
import { KEPT_TEXTS } from '../minutes/desk.ts';
import type { AtTheDesk, Done } from '../minutes/parts.ts';
import type { SignedIn } from './signed-in.ts';

const OK = 200;
const BAD_REQUEST = 400;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const CONFLICT = 409;
const LARGEST_REQUEST = '256kb';

/** What the routes ask the desk. */
export type MinutesDoor = Pick<
  MinutesDesk,
  | 'send'
  | 'approveOwn'
  | 'approveEarlier'
  | 'publish'
  | 'waiting'
  | 'takenOut'
  | 'waitingText'
  | 'text'
>;

/**
 * What becomes of minutes, each step by whoever keeps them (chair, clerk):
 *
 * - `POST minutes/send` → `KeptMinutes`; again, where they were corrected
 * - `POST minutes/approve` (`approvalField`) → `KeptMinutes`: with `of`, those of an
 *   earlier sitting of the same body by one that goes on; without, the meeting's
 *   own, by the chair alone
 * - `POST minutes/publish` (`publicationField`) → `KeptMinutes` with `redacted`
 * - `GET minutes/redactions` → what the last publication took out, as `publicationField`,
 *   for whoever may publish again
 * - `GET minutes/waiting` → `WaitingMinutes[]`, earlier minutes that this sitting can approve
 * - `GET minutes/waiting/<meeting>` → what was sent of them, for all but the gallery
 * - `GET minutes/sent`, `minutes/approved`, `minutes/published` → the exact bytes whose
 *   SHA-256 the record names (`KeptText`); the published ones for everybody, the others
 *   for all but the gallery
 *
 * Refusals carry the code of the record's rules, or `not-your-role`,
 * `unknown-meeting`, `unknown-passage`, `unknown-text`.
 */
export function minutesRoutes(desk: MinutesDoor, whoOf: (response: Response) => SignedIn) {
  const router = express.Router();
  router.use('/minutes', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    if (whoOf(response).session.meeting !== null) next();
    else response.status(NOT_FOUND).json({ code: 'unknown-meeting' });
  });
  const json = express.json({ limit: LARGEST_REQUEST });
  const who = (response: Response) => atTheDesk(whoOf(response));
  router.post('/minutes/send', async (_request, response) => {
    answer(response, await desk.send(who(response)));
  });
  router.post('/minutes/approve', json, async (request, response) => {
    const read = approvalField.safeParse(request.body ?? {});
    if (!read.success) return refuse(response, BAD_REQUEST, 'malformed');
    const { of } = read.data;
    const approved = of === undefined ? desk.approveOwn : desk.approveEarlier;
    answer(response, await approved.call(desk, who(response), of ?? ''));
  });
  router.post('/minutes/publish', json, async (request, response) => {
    const read = publicationField.safeParse(request.body);
    if (!read.success) return refuse(response, BAD_REQUEST, 'malformed');
    answer(response, await desk.publish(who(response), read.data.redactions));
  });
  router.get('/minutes/redactions', async (_request, response) => {
    const redactions = await desk.takenOut(who(response));
    if (redactions === null) refuse(response, FORBIDDEN, 'not-your-role');
    else response.json({ redactions });
  });
  router.get('/minutes/waiting', async (_request, response) => {
    response.json(await desk.waiting(who(response)));
  });
  router.get('/minutes/waiting/:meeting', async (request, response) => {
    sendText(response, await desk.waitingText(who(response), request.params.meeting));
  });
  for (const name of KEPT_TEXTS) {
    router.get(`/minutes/${name}`, async (_request, response) => {
      sendText(response, await desk.text(who(response), name));
    });
  }
  return router;
}

/** Only sessions of a meeting come so far. */
function atTheDesk({ session, person }: SignedIn): AtTheDesk {
  return { meeting: session.meeting ?? '', person: person.id, role: person.role };
}

function sendText(response: Response, bytes: Buffer | null): void {
  if (bytes === null) refuse(response, NOT_FOUND, 'unknown-text');
  else response.status(OK).type('json').send(bytes);
}

function answer<Result>(response: Response, done: Done<Result>): void {
  if (done.ok) response.status(OK).json(done.result);
  else refuse(response, STATUS[done.code] ?? CONFLICT, done.code);
}

const STATUS: Readonly<Record<string, number>> = {
  'not-your-role': FORBIDDEN,
  'unknown-meeting': NOT_FOUND,
  'unknown-passage': BAD_REQUEST,
};

function refuse(response: Response, status: number, code: string): void {
  response.status(status).json({ code });
}
