import { secondsLeft } from '@koinon/shared/floor/floor';
import { firstNameOf, initialsOf } from '../../i18n/names.ts';
import type { ShownChannel } from '../../interpretation/model.ts';
import type { MediaView } from '../../media/media-room.ts';
import type { RingBand, RingSeat } from '../../meeting/ring/Ring.tsx';
import type { Listed } from '../../presence/model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';

interface RingSources {
  readonly view: MeetingView;
  readonly seated: readonly Listed[];
  readonly speaker: string | null;
  readonly videos: MediaView['videos'];
  /** My own camera, which does not come over the network. */
  readonly own: MediaStreamTrack | null;
}

/** Seats as the ring draws them, from what the capabilities know. */
export function ringSeats({ view, seated, speaker, videos, own }: RingSources): RingSeat[] {
  const { list } = view.state.floor;
  const faces = new Map(
    videos.filter(({ source }) => source === 'camera').map(({ person, track }) => [person, track]),
  );
  return seated.map(({ person, state }) => {
    const place = list.findIndex((hand) => hand.person === person.id) + 1;
    return {
      id: person.id,
      name: firstNameOf(person.name),
      initials: initialsOf(person.name),
      state,
      presides: person.role === 'chair',
      speaking: person.id === speaker,
      waits: place > 0 ? place : null,
      face: person.id === view.you.id ? own : (faces.get(person.id) ?? null),
    };
  });
}

export function ringBands(channels: readonly ShownChannel[]): readonly RingBand[] {
  return channels.map(({ tag, state, listeners }) => ({ tag, state, listeners }));
}

/** What is left of a timed turn, 1 to 0, or null. */
export function turnLeft({ state }: MeetingView, now: number): number | null {
  const { turn } = state.floor;
  if (turn === null || turn.seconds === null) return null;
  return Math.max(0, (secondsLeft(turn, now) ?? 0) / turn.seconds);
}
