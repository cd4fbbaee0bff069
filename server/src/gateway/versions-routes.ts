import { parseDocumentName } from '@koinon/shared/documents/document-name';
import { LONGEST_VERSION_NAME, maySeeVersions } from '@koinon/shared/documents/versions';
import { plainText } from '@koinon/shared/identity/fields';
import express from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Versions } from '../documents/versions.ts';
import type { Naming } from '../storage/ports/version-store.ts';
import type { SignedIn } from './signed-in.ts';

const OK = 200;
const BAD_REQUEST = 400;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const LARGEST_REQUEST = '4kb';

/** What the routes ask. */
export type VersionsDoor = Pick<Versions, 'list' | 'read' | 'name' | 'keepNow'>;

const name = plainText.pipe(z.string().max(LONGEST_VERSION_NAME));
const nameField = z.strictObject({ name: name.nullable() });

/**
 * Versions of one document of the session's meeting, which `?document=` names,
 * for those who keep it (`maySeeVersions`), also after its approval. None of
 * them changes the document: whoever brings an earlier version back writes it.
 *
 * - `GET versions` → `Version[]`, the oldest first
 * - `GET versions/<number>` → `VersionContent`
 * - `POST versions` `{ name: string | null }` keeps the document as it is now → `Version`
 * - `POST versions/<number>/name` `{ name: string | null }` → `{}`
 *
 * Refusals: `not-your-role`, `unknown-document`, `unknown-version`, `malformed`.
 */
export function versionsRoutes(versions: VersionsDoor, whoOf: (response: Response) => SignedIn) {
  const router = express.Router();
  const json = express.json({ limit: LARGEST_REQUEST });
  router.use('/versions', (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    const document = documentIn(request);
    const { session, person } = whoOf(response);
    const named = document === null ? null : parseDocumentName(document);
    if (named === null || named.meeting !== session.meeting) {
      refuse(response, NOT_FOUND, 'unknown-document');
    } else if (maySeeVersions(named.part, person.role)) {
      response.locals['document'] = document;
      next();
    } else refuse(response, FORBIDDEN, 'not-your-role');
  });
  router.get('/versions', async (_request, response) => {
    response.json(await versions.list(documentOf(response)));
  });
  router.get('/versions/:version', async (request, response) => {
    const upTo = numberOf(request.params.version);
    const content = upTo === null ? null : await versions.read(documentOf(response), upTo);
    if (content === null) refuse(response, NOT_FOUND, 'unknown-version');
    else response.json(content);
  });
  router.post('/versions', json, async (request, response) => {
    const read = nameField.safeParse(request.body);
    if (!read.success) return refuse(response, BAD_REQUEST, 'malformed');
    const kept = await versions.keepNow(documentOf(response), namingIn(read.data, response));
    if (kept === null) refuse(response, NOT_FOUND, 'unknown-version');
    else response.status(OK).json(kept);
  });
  router.post('/versions/:version/name', json, async (request, response) => {
    const read = nameField.safeParse(request.body);
    if (!read.success) return refuse(response, BAD_REQUEST, 'malformed');
    const upTo = numberOf(request.params.version);
    const naming = namingIn(read.data, response);
    const done = upTo !== null && (await versions.name(documentOf(response), upTo, naming));
    if (done) response.status(OK).json({});
    else refuse(response, NOT_FOUND, 'unknown-version');
  });
  return router;

  function namingIn({ name: given }: z.infer<typeof nameField>, response: Response): Naming | null {
    return given === null ? null : { name: given, by: whoOf(response).person.id };
  }
}

function documentIn({ query }: Request): string | null {
  const { document } = query;
  return typeof document === 'string' ? document : null;
}

/** Put there once it was clear that this session may see its versions. */
function documentOf(response: Response): string {
  return String(response.locals['document']);
}

const NUMBER = /^[1-9]\d{0,8}$/;

function numberOf(text: string): number | null {
  return NUMBER.test(text) ? Number(text) : null;
}

function refuse(response: Response, status: number, code: string): void {
  response.status(status).json({ code });
}
