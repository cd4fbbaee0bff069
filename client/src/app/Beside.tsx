import { Suspense, useCallback } from 'react';
import { CaptionerNotice } from '../captions/CaptionerNotice.tsx';
import { CaptionsPanel } from '../captions/CaptionsPanel.tsx';
import { SpeakByTyping } from '../captions/SpeakByTyping.tsx';
import { isGivenUp } from '../media/economy/ladder.ts';
import { SignerPane } from '../signing/SignerPane.tsx';
import type { PlaceProps } from './places/place.ts';

/** Beside the table: whoever signs, captions, and what a speaker types. */
export function Beside({ view, session, room, media }: PlaceProps) {
  const onRead = useCallback((read: boolean) => room?.readCaptions(read), [room]);
  return (
    <Suspense>
      <SignerPane view={view} room={room} videos={media.videos} />
      <CaptionerNotice view={view} />
      <SpeakByTyping view={view} session={session} />
      <CaptionsPanel
        view={view}
        session={session}
        resting={isGivenUp(media.economy.rung, 'captions')}
        onRead={onRead}
      />
    </Suspense>
  );
}
