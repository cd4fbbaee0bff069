import type { Person } from '@koinon/shared/identity/people';
import express from 'express';
import type { Request, Response } from 'express';
import { exportNamed } from '../exports/exports.ts';
import type { Exported, ExportRequest } from '../exports/exports.ts';
import type { SignedIn } from './signed-in.ts';
import { dispositionOf } from './disposition.ts';

/** What downloads need of the rest of the server. */
export interface ExportsDoor {
  /** `not-public`: the sitting is closed, and this is the gallery. */
  make(
    meeting: string,
    reader: Pick<Person, 'id' | 'role'>,
    request: ExportRequest,
  ): Promise<Exported | { readonly ok: false; readonly code: 'not-public' }>;
}

const FORBIDDEN = 403;
const NOT_FOUND = 404;
const CONFLICT = 409;
const UNAVAILABLE = 503;

/** A session that asks for more at once waits: setting a long text takes a core for a second. */
const MOST_AT_ONCE = 2;
const SOON_S = 5;
const LONGEST_TAG = 35;

const STATUS = { 'not-public': FORBIDDEN, 'no-date': CONFLICT, busy: UNAVAILABLE } as const;
type Refusal = keyof typeof STATUS;

/**
 * Papers of a meeting as files, each made for whoever asks, from what they may
 * read and nothing else:
 *
 * - `GET exports/minutes.<html|pdf|docx|txt|json>?lang=el`
 * - `GET exports/agenda.<html|pdf|docx|txt|json|ics>?lang=el`
 * - `GET exports/invitation.<html|pdf|docx|txt|ics>?lang=el`
 *
 * Without `lang` in the reader's own language. Refusals: `unknown-meeting`,
 * `unknown-export`, `not-public` (the gallery, while the sitting is closed),
 * `no-date` (nobody has said when it begins) and `busy`.
 */
export function exportsRoutes(door: ExportsDoor, whoOf: (response: Response) => SignedIn) {
  const router = express.Router();
  const making = new Map<string, number>();
  router.get('/exports/:name', async (request, response) => {
    const { session, person } = whoOf(response);
    const named = exportNamed(request.params.name);
    response.setHeader('Cache-Control', 'private, no-store');
    if (session.meeting === null || named === null) {
      const code = named === null ? 'unknown-export' : 'unknown-meeting';
      response.status(NOT_FOUND).json({ code });
      return;
    }
    const already = making.get(session.id) ?? 0;
    if (already >= MOST_AT_ONCE) {
      refuse(response, 'busy');
      return;
    }
    making.set(session.id, already + 1);
    try {
      const language = languageOf(request) ?? person.language;
      const made = await door.make(session.meeting, person, { ...named, language });
      if (made.ok) send(response, made);
      else refuse(response, made.code);
    } finally {
      const left = (making.get(session.id) ?? 1) - 1;
      if (left === 0) making.delete(session.id);
      else making.set(session.id, left);
    }
  });
  return router;
}

function refuse(response: Response, code: Refusal): void {
  if (code === 'busy') response.setHeader('Retry-After', SOON_S);
  response.status(STATUS[code]).json({ code });
}

function languageOf({ query }: Request): string | null {
  const { lang } = query;
  return typeof lang === 'string' && lang !== '' && lang.length <= LONGEST_TAG ? lang : null;
}

function send(response: Response, { bytes, type, name }: Extract<Exported, { ok: true }>): void {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', bytes.length);
  response.setHeader('Content-Disposition', dispositionOf(name, 'attachment'));
  response.setHeader('Content-Security-Policy', policy);
  response.end(bytes);
}
