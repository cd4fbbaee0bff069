import type { BriefingPack } from '@koinon/shared/record/briefing-pack';
import type { Cell } from '@koinon/shared/briefing/cells';
import type { SheetAnswer, WatchedSheet } from '@koinon/shared/briefing/sheets';
import {
  glossaryChangesField,
  namesChangesField,
  poolChangesField,
} from '@koinon/shared/briefing/sheet-fields';
import { mayReadBriefing, mayWriteGlossary } from '@koinon/shared/briefing/glossary';
import { mayReadPool, mayWritePool } from '@koinon/shared/briefing/pool';
import { idField } from '@koinon/shared/identity/fields';
import type { Role } from '@koinon/shared/identity/people';
import express from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { ListReading } from '../briefing/csv.ts';
import type { Briefed, BriefingDesk } from '../briefing/desk.ts';
import { glossaryFile, previewTerms } from '../briefing/glossary-file.ts';
import type { PoolDesk } from '../briefing/pool-desk.ts';
import { previewPool } from '../briefing/pool-file.ts';
import { dispositionOf } from './disposition.ts';
import type { SignedIn } from './signed-in.ts';

const OK = 200;
const BAD_REQUEST = 400;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const CONFLICT = 409;
/** What the largest file brings, as JSON in UTF-8. */
const LARGEST_CHANGE = '6mb';
/** How everybody's name is said. */
const LARGEST_NAMES = '512kb';
const LARGEST_INVITATION = '4kb';
const LARGEST_FILE = '2mb';

const STATUS: Readonly<Record<string, number>> = {
  malformed: BAD_REQUEST,
  'not-your-role': FORBIDDEN,
  'unknown-meeting': NOT_FOUND,
  'unknown-interpreter': NOT_FOUND,
};

export interface BriefingDoor {
  readonly desk: BriefingDesk;
  readonly pool: PoolDesk;
  /** The pack of a meeting for whoever may have it; null for others. */
  pack(who: Briefed): Promise<BriefingPack | null>;
  readonly reading: ListReading;
  newId(): string;
}

type WhoOf = (response: Response) => SignedIn;

const json = express.json({ limit: LARGEST_CHANGE });
const names = express.json({ limit: LARGEST_NAMES });
const invitation = express.json({ limit: LARGEST_INVITATION });
const bytes = express.raw({ type: 'application/octet-stream', limit: LARGEST_FILE });
const inviteField = z.strictObject({ interpreter: idField });

/**
 * What interpreters prepare with, and the city's pool of them. Sheets are read
 * as `Cell[]` and written with `{ changes: CellChange[] }` → `SheetAnswer`.
 *
 * - `GET briefing` → `BriefingPack`, for everybody with a part in the meeting
 * - `GET glossary`, `POST glossary` (interpreters and the clerk)
 * - `GET glossary.csv`, `POST glossary/preview` with a file → `TermPreview`
 * - `GET names`, `POST names`: how people's names are said (one's own; the clerk all)
 * - `GET pool` (administrator, clerk, chair), `POST pool` (administrator, clerk)
 * - `POST pool/preview` with a file → `PoolPreview`
 * - `POST interpreters` `{ interpreter }` brings one of the pool into the
 *   meeting of the session → `{ person, link }`
 */
export function briefingRoutes(door: BriefingDoor, whoOf: WhoOf) {
  const router = express.Router();
  router.use(
    ['/briefing', '/glossary', '/glossary.csv', '/names', '/pool', '/interpreters'],
    (_request, response, next) => {
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
  );
  router.use(meetingRoutes(door, whoOf));
  router.use(poolRoutes(door, whoOf));
  return router;
}

function meetingRoutes({ desk, pack: packFor, reading, newId }: BriefingDoor, whoOf: WhoOf) {
  const router = express.Router();
  /** The cells, or null after it has been refused. */
  const cellsFor = async (response: Response, sheet: WatchedSheet) => {
    const who = briefedOf(response, whoOf);
    const cells: readonly Cell[] | null = who && (await desk.cells(who, sheet));
    if (cells === null) refuse(response, 'not-your-role');
    return cells;
  };
  const writers = onlyFor(mayWriteGlossary, whoOf);
  router.get('/briefing', async (request, response, next) => {
    // A page that is opened at this address is the client's.
    if (request.accepts(['html', 'json']) === 'html') return next();
    const who = briefedOf(response, whoOf);
    const pack = who && (await packFor(who));
    if (pack === null) refuse(response, 'not-your-role');
    else response.json(pack);
  });
  for (const sheet of ['glossary', 'names'] as const) {
    router.get(`/${sheet}`, async (_request, response) => {
      const cells = await cellsFor(response, sheet);
      if (cells !== null) response.json(cells);
    });
  }
  router.post('/glossary', writers, json, async (request, response) => {
    const who = briefedOf(response, whoOf);
    const read = glossaryChangesField.safeParse(request.body);
    if (who === null) refuse(response, 'not-your-role');
    else if (!read.success) refuse(response, 'malformed');
    else answer(response, await desk.writeTerms(who, read.data.changes));
  });
  router.post('/names', onlyFor(mayReadBriefing, whoOf), names, async (request, response) => {
    const who = briefedOf(response, whoOf);
    const read = namesChangesField.safeParse(request.body);
    if (who === null) refuse(response, 'not-your-role');
    else if (!read.success) refuse(response, 'malformed');
    else answer(response, await desk.writeNames(who, read.data.changes));
  });
  router.get('/glossary.csv', async (request, response) => {
    const cells = await cellsFor(response, 'glossary');
    if (cells === null) return;
    const { languages } = request.query;
    const asked = typeof languages === 'string' ? languages.split(',').filter(isTag) : [];
    response.setHeader('Content-Disposition', dispositionOf('glossary.csv', 'attachment'));
    response.type('text/csv').send(glossaryFile(cells, asked));
  });
  router.post('/glossary/preview', writers, bytes, async (request, response) => {
    const cells = await cellsFor(response, 'glossary');
    if (cells !== null) response.json(previewTerms(bytesOf(request), cells, { reading, newId }));
  });
  return router;
}

function poolRoutes({ pool, reading, newId }: BriefingDoor, whoOf: WhoOf) {
  const router = express.Router();
  const atPool = (response: Response) => {
    const { id, role } = whoOf(response).person;
    return { person: id, role };
  };
  const writers = onlyFor(mayWritePool, whoOf);
  router.get('/pool', async (_request, response) => {
    const read = await pool.cells(atPool(response));
    if (read.ok) response.json(read.cells);
    else refuse(response, read.code);
  });
  router.post('/pool', writers, json, async (request, response) => {
    const read = poolChangesField.safeParse(request.body);
    if (!read.success) refuse(response, 'malformed');
    else answer(response, await pool.write(atPool(response), read.data.changes));
  });
  router.post('/pool/preview', writers, bytes, async (request, response) => {
    const read = await pool.cells(atPool(response));
    if (read.ok) response.json(previewPool(bytesOf(request), read.cells, { reading, newId }));
    else refuse(response, read.code);
  });
  router.post(
    '/interpreters',
    onlyFor(mayReadPool, whoOf),
    invitation,
    async (request, response) => {
      const { session } = whoOf(response);
      const read = inviteField.safeParse(request.body);
      if (session.meeting === null) return refuse(response, 'unknown-meeting');
      if (!read.success) return refuse(response, 'malformed');
      const { interpreter } = read.data;
      const invited = await pool.invite(atPool(response), session.meeting, interpreter);
      if (!invited.ok) return refuse(response, invited.code);
      response.json({ person: invited.person, link: invited.link });
    },
  );
  return router;
}

/** Others are refused before what they send is read. */
function onlyFor(may: (role: Role) => boolean, whoOf: WhoOf): RequestHandler {
  return (_request, response, next) => {
    if (may(whoOf(response).person.role)) next();
    else refuse(response, 'not-your-role');
  };
}

function briefedOf(response: Response, whoOf: WhoOf): Briefed | null {
  const { session, person } = whoOf(response);
  const { meeting } = session;
  return meeting === null ? null : { meeting, person: person.id, role: person.role };
}

function bytesOf({ body }: Request): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array();
}

function isTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
}

function answer(response: Response, answered: SheetAnswer): void {
  if (answered.ok) response.status(OK).json(answered);
  else response.status(STATUS[answered.code] ?? CONFLICT).json(answered);
}

function refuse(response: Response, code: string): void {
  response.status(STATUS[code] ?? CONFLICT).json({ ok: false, code });
}
