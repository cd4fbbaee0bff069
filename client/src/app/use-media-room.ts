import { useEffect, useMemo, useState } from 'react';
import type { RefCallback } from 'react';
import { heard } from '../interpretation/model.ts';
import type { Listening } from '../interpretation/listening.ts';
import { NO_MEDIA } from '../media/media-room.ts';
import type { MediaRoom, MediaView } from '../media/media-room.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { createStore, useStore } from '../ui/store.ts';
import { useStageRoom } from './stage/use-stage-room.ts';
import { watched } from './stage/watching.ts';
import { whoSpeaks } from './stage/who-speaks.ts';
import { fetchPart } from '../ui/part.ts';

const nothing = createStore(NO_MEDIA);

/** Sound and picture of one person, from coming in to going out; fetched when first wanted. */
export function useMediaRoom(
  session: MeetingSession,
  view: MeetingView | null,
  wanted: boolean,
): MediaRoom | null {
  const [room, setRoom] = useState<MediaRoom | null>(null);
  const person = view?.you.id ?? null;
  useEffect(() => {
    if (!wanted || person === null) return;
    let opened: MediaRoom | null = null;
    let gone = false;
    void fetchPart(() => import('../media/open-media-room.ts')).then(({ openMediaRoom }) => {
      if (gone) return;
      opened = openMediaRoom({ session, person });
      setRoom(opened);
      // What is said on a weak line must not have to come by it.
      import('../media/economy/EconomyNotice.tsx').catch(() => undefined);
    });
    return () => {
      gone = true;
      opened?.close();
      setRoom(null);
    };
  }, [session, wanted, person]);
  return room;
}

export function useMediaView(room: MediaRoom | null): MediaView {
  return useStore(room?.view ?? nothing);
}

/** Lets the room play what follows from the record and from what the listener chose. */
export function useHearing(room: MediaRoom | null, view: MeetingView, listening: Listening): void {
  const { channel } = listening;
  useEffect(() => room?.choose(channel), [room, channel]);
  const { floor, channel: over } = heard(view, listening);
  const tag = over?.tag ?? null;
  const level = over?.level ?? 0;
  useEffect(() => {
    room?.hear({ floor, channel: tag === null ? null : { tag, level } });
  }, [room, floor, tag, level]);
}

/**
 * Asks for the pictures that this place shows. Where the returned function is
 * given the table as its `ref`, only what is in view is asked for.
 */
export function useWatching(
  room: MediaRoom | null,
  view: MeetingView,
  faces: boolean,
  large = false,
): RefCallback<Element> {
  const media = useMediaView(room);
  const { offered } = media;
  const speaker = whoSpeaks(view, media);
  const [stage, frame] = useStageRoom();
  const pictures = useMemo(
    () => watched(offered, speaker, faces, stage, large),
    [offered, speaker, faces, stage, large],
  );
  useEffect(() => room?.watch(pictures), [room, pictures]);
  return frame;
}
