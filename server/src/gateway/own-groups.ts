import { declarationField } from '@koinon/shared/identity/talk-groups-fields';
import express from 'express';
import type { Response } from 'express';
import type { OwnGroupsDesk } from '../record/own-groups.ts';
import type { SignedIn } from './signed-in.ts';

const OK = 200;
const BAD_REQUEST = 400;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const CONFLICT = 409;
const LARGEST_DECLARATION = '4kb';

/**
 * To which groups whoever is signed in belongs, by their own word:
 *
 * - `GET own-groups` → `OwnGroups`
 * - `PUT own-groups` (`declarationField`) → `OwnGroups`
 *
 * There is no address at which anybody could ask for somebody else's.
 */
export function ownGroupsRoutes(
  desk: Pick<OwnGroupsDesk, 'read' | 'declare'>,
  whoOf: (response: Response) => SignedIn,
) {
  const router = express.Router();
  const declarerOf = (response: Response) => {
    const { session, person } = whoOf(response);
    const { meeting } = session;
    return meeting === null ? null : { meeting, person: person.id, role: person.role };
  };
  router.use('/own-groups', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    if (declarerOf(response) !== null) next();
    else response.status(NOT_FOUND).json({ code: 'unknown-meeting' });
  });
  router.get('/own-groups', async (_request, response) => {
    const who = declarerOf(response);
    if (who !== null) response.status(OK).json(await desk.read(who));
  });
  const json = express.json({ limit: LARGEST_DECLARATION });
  router.put('/own-groups', json, async (request, response) => {
    const who = declarerOf(response);
    const read = declarationField.safeParse(request.body);
    if (who === null || !read.success) {
      response.status(BAD_REQUEST).json({ code: 'malformed' });
      return;
    }
    const declared = await desk.declare(who, read.data.groups);
    if (declared.ok) response.status(OK).json(declared.result);
    else {
      const status = declared.code === 'not-your-role' ? FORBIDDEN : CONFLICT;
      response.status(status).json({ code: declared.code });
    }
  });
  return router;
}
