import { useMemo } from 'react';
import type { MeetingSession } from '../session/meeting-session.ts';
import { deskActions } from './model.ts';
import type { DeskActions } from './model.ts';

/** The same as long as the session is: a key that is held must not be let go by a redrawing. */
export function useDeskActions(session: Pick<MeetingSession, 'give'>): DeskActions {
  return useMemo(() => deskActions(session), [session]);
}
