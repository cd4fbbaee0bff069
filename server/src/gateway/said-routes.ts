import type { SaidLine } from '@koinon/shared/captions/said';
import { idField } from '@koinon/shared/identity/fields';
import type { Role } from '@koinon/shared/identity/people';
import express from 'express';
import type { Response } from 'express';
import type { SignedIn } from './signed-in.ts';

const FORBIDDEN = 403;
const NOT_FOUND = 404;

/** What the route asks. */
export interface SaidDoor {
  /** In the order in which they were begun; null for whoever may not write these minutes. */
  lines(meeting: string, role: Role, section: string): Promise<readonly SaidLine[] | null>;
}

/**
 * What captions have left of a section of the sitting (an item's id, `opening`
 * or `closing`), for whoever may write its minutes now:
 *
 * - `GET said/<section>` → `{ lines: SaidLine[] }`
 *
 * Refusals: `unknown-meeting`, `unknown-section`, `not-your-role`.
 */
export function saidRoutes(door: SaidDoor, whoOf: (response: Response) => SignedIn) {
  const router = express.Router();
  router.get('/said/:section', async (request, response) => {
    const { session, person } = whoOf(response);
    response.setHeader('Cache-Control', 'no-store');
    const section = idField.safeParse(request.params.section);
    if (session.meeting === null) return refuse(response, NOT_FOUND, 'unknown-meeting');
    if (!section.success) return refuse(response, NOT_FOUND, 'unknown-section');
    const lines = await door.lines(session.meeting, person.role, section.data);
    if (lines === null) refuse(response, FORBIDDEN, 'not-your-role');
    else response.json({ lines });
  });
  return router;
}

function refuse(response: Response, status: number, code: string): void {
  response.status(status).json({ code });
}
