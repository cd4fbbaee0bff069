import { setTimeout as pause } from 'node:timers/promises';
import { LONGEST_LINE } from '@koinon/shared/captions/messages';
import { captionText, lineField } from '@koinon/shared/captions/request-schema';
import type { CaptionFeed } from '@koinon/shared/captions/captions';
import { idField } from '@koinon/shared/identity/fields';
import express from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { FeedTokens } from '../captions/feed-tokens.ts';
import { openFeedOf } from '../captions/hub.ts';
import type { CaptionedMeeting, CaptionWritten } from '../captions/hub.ts';
import { captionedMeeting } from './captions.ts';
import type { CaptionsDoor } from './captions.ts';
import type { SignedIn } from './signed-in.ts';

/**
 * Captions by HTTP, for the software of stenographers and for programs that
 * write along. A captioner, the clerk or the chair opens a feed on the screen
 * and is given its token, to be sent as `Authorization: Bearer <token>`:
 *
 * - `POST /api/meetings/<meeting>/captions/<language>`
 *   `text/plain`: each line of it is one line of captions, done;
 *   `application/json` `{ text, final?, line? }`: one line; `final: false` lets
 *   it grow, `line` goes on with one. → `{ ok: true, lines: [id, …] }`
 * - `PUT /api/meetings/<meeting>/captions/<language>/<line>`, text or `{ text }`:
 *   puts another text in the place of a line that is done, within a minute; an
 *   empty one takes it back. → `{ ok: true, lines: [id] }`
 *
 * Refusals are `{ code, message }`, the message in English.
 */
export interface CaptionFeedDoor extends CaptionsDoor {
  readonly tokens: FeedTokens;
}

/** What goes wrong, with the status that says so and what to do about it. */
const REFUSALS = {
  'token-missing': [401, 'Send the token as "Authorization: Bearer <token>".'],
  'token-invalid': [401, 'This city has not made this token. Copy it again from the screen.'],
  'feed-closed': [403, 'The feed of this token was closed. Open a new one on the screen.'],
  'other-meeting': [403, 'This token is for another meeting.'],
  'other-language': [403, 'This token is for the captions of another language.'],
  'meeting-closed': [409, 'The meeting is over.'],
  'unknown-line': [404, 'No such line of this feed goes on or can be corrected.'],
  'too-late-to-correct': [409, 'A line can be corrected for a minute after it was done.'],
  'too-fast': [429, 'Too many requests: at most 20 a second.'],
  'too-long': [413, `A line has at most ${LONGEST_LINE} characters, and a request 50 lines.`],
  'not-text': [415, 'Send text/plain, or application/json.'],
  malformed: [400, 'Send {"text": "…"}, with "final" and "line" where they are needed.'],
  unavailable: [503, 'The server cannot take captions just now.'],
} as const;

type FeedRefusal = keyof typeof REFUSALS;

const LARGEST_BODY = '64kb';
const MOST_LINES = 50;
const RETRY_AFTER_S = '1';
/** How often, and after how long each, a line is looked for that another server may have taken. */
const KNOWN_TRIES = 8;
const KNOWN_AGAIN_MS = 50;

const lineBody = z.strictObject({
  text: z.string(),
  final: z.boolean().default(true),
  line: idField.nullable().default(null),
});
const correctionBody = z.strictObject({ text: z.string() });

export function captionFeedRoutes(door: CaptionFeedDoor) {
  const router = express.Router();
  const body = [
    express.text({ type: 'text/plain', limit: LARGEST_BODY }),
    express.json({ limit: LARGEST_BODY }),
  ];
  router.post(
    '/meetings/:meeting/captions/:language',
    body,
    (request: Request, response: Response) => answer(response, () => post(door, request)),
  );
  router.put(
    '/meetings/:meeting/captions/:language/:line',
    body,
    (request: Request, response: Response) => answer(response, () => put(door, request)),
  );
  router.use(
    (error: unknown, _request: Request, response: Response, next: express.NextFunction) => {
      if (typeof error !== 'object' || error === null || !('type' in error)) next(error);
      else refuse(response, error.type === 'entity.too.large' ? 'too-long' : 'malformed');
    },
  );
  return router;
}

async function answer(
  response: Response,
  work: () => Promise<readonly string[] | FeedRefusal>,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  const outcome = await work();
  if (typeof outcome === 'string') refuse(response, outcome);
  else response.json({ ok: true, lines: outcome });
}

function refuse(response: Response, code: FeedRefusal): void {
  const [status, message] = REFUSALS[code];
  if (code === 'too-fast') response.setHeader('Retry-After', RETRY_AFTER_S);
  if (status === REFUSALS['token-missing'][0]) response.setHeader('WWW-Authenticate', 'Bearer');
  response.status(status).json({ code, message });
}

interface Admitted {
  readonly at: CaptionedMeeting;
  readonly feed: CaptionFeed;
}

async function admit(
  { tokens, pace, host, isKnown }: CaptionFeedDoor,
  request: Request,
): Promise<Admitted | FeedRefusal> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || token === undefined) return 'token-missing';
  const read = tokens.read(token);
  if (read === null) return 'token-invalid';
  if (read.meeting !== request.params['meeting']) return 'other-meeting';
  if (!pace.allows(`feed/${read.feed}`)) return 'too-fast';
  const meeting = await host(read.meeting);
  if (!(await isKnown(meeting))) return 'unavailable';
  const at = captionedMeeting(meeting);
  const feed = openFeedOf(at, read.feed);
  if (feed === null) return 'feed-closed';
  return feed.language === request.params['language'] ? { at, feed } : 'other-language';
}

async function post(
  door: CaptionFeedDoor,
  request: Request,
): Promise<readonly string[] | FeedRefusal> {
  const admitted = await admit(door, request);
  if (typeof admitted === 'string') return admitted;
  const typed = typedIn(request);
  if (typeof typed === 'string') return typed;
  const ids: string[] = [];
  for (const one of typed) {
    const text = lineField.safeParse(one.text);
    if (!text.success) return 'too-long';
    const said = { ...one, text: text.data };
    const outcome = await onceKnown(() => door.hub.feed(admitted.at, admitted.feed, said));
    if (!outcome.ok) return codeOf(outcome);
    ids.push(outcome.line);
  }
  return ids;
}

async function put(
  door: CaptionFeedDoor,
  request: Request,
): Promise<readonly string[] | FeedRefusal> {
  const admitted = await admit(door, request);
  if (typeof admitted === 'string') return admitted;
  const line = idField.safeParse(request.params['line']);
  const body: unknown = request.body;
  const read = typeof body === 'string' ? { text: body } : correctionBody.safeParse(body).data;
  if (read === undefined || !line.success) return 'malformed';
  const text = lineField.safeParse(read.text);
  if (!text.success) return 'too-long';
  const correction = { line: line.data, text: text.data.trim() };
  const outcome = await onceKnown(() =>
    door.hub.correctByFeed(admitted.at, admitted.feed, correction),
  );
  return outcome.ok ? [outcome.line] : codeOf(outcome);
}

/**
 * A program may reach another server with each request, and be faster than the
 * line between them: a line that is not known yet is looked for a little longer.
 */
async function onceKnown(write: () => CaptionWritten): Promise<CaptionWritten> {
  for (let tried = 1; tried < KNOWN_TRIES; tried += 1) {
    const outcome = write();
    if (outcome.ok || outcome.code !== 'unknown-line') return outcome;
    await pause(KNOWN_AGAIN_MS);
  }
  return write();
}

interface Typed {
  readonly line: string | null;
  readonly text: string;
  readonly final: boolean;
}

/** The lines of a request; all of them fit, or none is said. */
function typedIn(request: Request): readonly Typed[] | FeedRefusal {
  const body: unknown = request.body;
  if (typeof body === 'string') {
    const lines = body.split(/\r?\n/).filter((line) => captionText(line).trim() !== '');
    if (lines.length === 0) return 'malformed';
    if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE)) {
      return 'too-long';
    }
    return lines.map((text) => ({ line: null, text: text.trim(), final: true }));
  }
  if (body === undefined) return 'not-text';
  const read = lineBody.safeParse(body);
  if (!read.success) return 'malformed';
  if (read.data.text.length > LONGEST_LINE) return 'too-long';
  return [read.data];
}

function codeOf({ code }: Extract<CaptionWritten, { readonly ok: false }>): FeedRefusal {
  return code in REFUSALS ? (code as FeedRefusal) : 'unavailable';
}

const FORBIDDEN = 403;
const NOT_FOUND = 404;

/** `POST caption-feeds/<feed>/token` → `{ token, meeting, language }`, for whoever opened the feed. */
export function captionTokenRoutes(door: CaptionFeedDoor, whoOf: (response: Response) => SignedIn) {
  const router = express.Router();
  router.post('/caption-feeds/:feed/token', async (request, response) => {
    const { session, person } = whoOf(response);
    const { meeting } = session;
    response.setHeader('Cache-Control', 'no-store');
    const at = meeting === null ? null : captionedMeeting(await door.host(meeting));
    const feed = at === null ? null : openFeedOf(at, request.params.feed);
    if (at === null || feed === null) {
      response.status(NOT_FOUND).json({ code: 'unknown-caption-feed' });
    } else if (feed.person !== person.id) {
      response.status(FORBIDDEN).json({ code: 'not-your-role' });
    } else {
      const { language } = feed;
      const token = door.tokens.write({ meeting: at.meeting, feed: feed.id });
      response.json({ token, meeting: at.meeting, language });
    }
  });
  return router;
}
