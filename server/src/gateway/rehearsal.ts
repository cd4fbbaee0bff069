import type { Role } from '@koinon/shared/identity/people';
import { actsAs } from '@koinon/shared/record/asking';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { RehearsalView } from '@koinon/shared/rehearsal/checklist';
import express from 'express';
import type { Response } from 'express';
import type { PlacedRehearsals } from '../rehearsal/placed-rehearsals.ts';
import type { SignedIn } from './signed-in.ts';

const FORBIDDEN = 403;
const NOT_FOUND = 404;
const CONFLICT = 409;
const UNAVAILABLE = 503;

/** Who is responsible for sound, or for the sitting. */
const MAY_REHEARSE: readonly (Role | 'system')[] = ['chair', 'clerk', 'administrator'];

export interface RehearsalDoor {
  readonly rehearsals: Pick<PlacedRehearsals, 'play' | 'look' | 'end'>;
  state(meeting: string): Promise<MeetingState>;
}

/**
 * The rehearsal of the session's meeting, for chair, clerk and administrator;
 * each answers with a `RehearsalView`, or 503 `unavailable` where the server that carries
 * the meeting's sound cannot be asked:
 *
 * - `GET rehearsal`: how it stands
 * - `POST rehearsal`: begins one, or plays the test sounds again; 409 `no-rehearsal-now`
 *   where the meeting is open, or nobody is there with sound
 * - `DELETE rehearsal`: ends it
 */
export function rehearsalRoutes(
  { rehearsals, state }: RehearsalDoor,
  whoOf: (response: Response) => SignedIn,
) {
  const router = express.Router();
  const meetingOf = (response: Response) => whoOf(response).session.meeting ?? '';
  router.use('/rehearsal', async (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    const { session, person } = whoOf(response);
    if (session.meeting === null) {
      response.status(NOT_FOUND).json({ code: 'unknown-meeting' });
      return;
    }
    const { id: by, role } = person;
    const acts = actsAs(await state(session.meeting), { by, role });
    if (MAY_REHEARSE.includes(acts)) next();
    else response.status(FORBIDDEN).json({ code: 'not-your-role' });
  });
  router.get('/rehearsal', async (_request, response) => {
    say(response, await rehearsals.look(meetingOf(response)));
  });
  router.post('/rehearsal', async (_request, response) => {
    const { person } = whoOf(response);
    const view = await rehearsals.play(meetingOf(response), person.language);
    if (view === null) response.status(CONFLICT).json({ code: 'no-rehearsal-now' });
    else say(response, view);
  });
  router.delete('/rehearsal', async (_request, response) => {
    say(response, await rehearsals.end(meetingOf(response)));
  });
  return router;
}

function say(response: Response, view: RehearsalView | 'unanswered'): void {
  if (view === 'unanswered') response.status(UNAVAILABLE).json({ code: 'unavailable' });
  else response.json(view);
}
