import type { ConnectionOffer } from '@koinon/shared/media/connection-check';
import express from 'express';
import type { Response } from 'express';
import { administratorOnly } from './administrator-only.ts';
import type { SignedIn } from './signed-in.ts';

/** Lets an administrator try out the ways that sound and video take. */
export interface ConnectionCheck {
  /** A way in, which ends by itself soon. Null while the media plane is being replaced. */
  offer(session: string, person: string): Promise<ConnectionOffer | null>;
}

const UNAVAILABLE = 503;

export function connectionCheckRoutes(
  check: ConnectionCheck,
  whoOf: (response: Response) => SignedIn,
) {
  const router = express.Router();
  router.use('/connection-check', administratorOnly(whoOf));
  router.post('/connection-check', async (_request, response) => {
    const { session, person } = whoOf(response);
    const offer = await check.offer(session.id, person.id);
    response.setHeader('Cache-Control', 'no-store');
    if (offer === null) response.status(UNAVAILABLE).json({ code: 'media-unavailable' });
    else response.json(offer);
  });
  return router;
}
