import { basename, dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import express from 'express';
import type { Response } from 'express';
import type { RecordingDesk } from '../recording/desk.ts';
import { dispositionOf } from './disposition.ts';
import type { SignedIn } from './signed-in.ts';

const NO_CONTENT = 204;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const CONFLICT = 409;

/** What the routes ask the desk. */
export type RecordingsDoor = Pick<RecordingDesk, 'list' | 'file' | 'again'> & {
  /** What a file is called when it is saved, without its ending's last part. */
  title(meeting: string): Promise<string>;
};

/**
 * Recordings of a sitting. Chair, clerk and administrator have them all, and
 * everybody else what is published:
 *
 * - `GET recordings` → `RecordingView[]`
 * - `GET recordings/<id>/<file>` → a file, also in parts (`Range`); with
 *   `?save` as one to be kept
 * - `POST recordings/<id>/make` → 204: files that could not be made are tried
 *   once more. Refusals: `not-your-role`, `nothing-to-make`.
 *
 * An administrator, whose session belongs to no meeting, has the first two
 * under `meetings/<meeting>/`. What decides over recordings are commands of
 * the record.
 */
export function recordingsRoutes(door: RecordingsDoor, whoOf: (response: Response) => SignedIn) {
  const router = express.Router();
  const meetingOf = (response: Response, asked: string | undefined): string | null => {
    const { session, person } = whoOf(response);
    if (asked === undefined) return session.meeting;
    return session.meeting === null && person.role === 'administrator' ? asked : null;
  };
  for (const base of ['/recordings', '/meetings/:meeting/recordings'] as const) {
    router.get(base, async (request, response) => {
      const meeting = meetingOf(response, named(request.params));
      response.setHeader('Cache-Control', 'no-store');
      if (meeting === null) return refuse(response, NOT_FOUND, 'unknown-meeting');
      response.json(await door.list(meeting, whoOf(response).person.role));
    });
    router.get(`${base}/:id/:file`, async (request, response) => {
      const meeting = meetingOf(response, named(request.params));
      const { role } = whoOf(response).person;
      const { id, file } = request.params;
      const path = meeting === null ? null : await door.file(meeting, role, id, file);
      if (meeting === null || path === null)
        return refuse(response, NOT_FOUND, 'unknown-recording');
      const saved = `${await door.title(meeting)} ${file}`;
      const how = request.query['save'] === undefined ? 'inline' : 'attachment';
      response.setHeader('Content-Disposition', dispositionOf(saved, how));
      response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
      response.setHeader('Cache-Control', 'private, no-cache');
      const from = { root: dirname(path), dotfiles: 'allow', cacheControl: false } as const;
      response.sendFile(basename(path), from);
      // A listener may go whenever they like.
      await finished(response).catch(() => undefined);
    });
  }
  router.post('/recordings/:id/make', async (request, response) => {
    const { session, person } = whoOf(response);
    if (session.meeting === null) return refuse(response, NOT_FOUND, 'unknown-meeting');
    if (person.role !== 'chair' && person.role !== 'clerk') {
      return refuse(response, FORBIDDEN, 'not-your-role');
    }
    const begun = await door.again(session.meeting, person.role, request.params.id);
    if (begun) response.status(NO_CONTENT).end();
    else refuse(response, CONFLICT, 'nothing-to-make');
  });
  return router;
}

function named(params: Readonly<Record<string, unknown>>): string | undefined {
  const { meeting } = params;
  return typeof meeting === 'string' ? meeting : undefined;
}

function refuse(response: Response, status: number, code: string): void {
  response.status(status).json({ code });
}
