import { isHere } from '@koinon/shared/presence/presence';
import type { MediaView } from '../../media/media-room.ts';
import type { MeetingView } from '../../session/meeting-session.ts';

/**
 * Whose face belongs in the middle of the table: whoever has the floor, else
 * whoever is heard just now.
 */
export function whoSpeaks(view: MeetingView, media: Pick<MediaView, 'speaking'>): string | null {
  const { floor, attendance } = view.state;
  if (floor.turn !== null) return floor.turn.person;
  return media.speaking.find((person) => isHere(attendance, person)) ?? null;
}
