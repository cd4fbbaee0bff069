import { Suspense } from 'react';
import { OwnSound } from '../media/check/OwnSound.tsx';
import { lazyPart } from '../ui/part.ts';
import type { PlaceProps } from './places/place.ts';

const SoundCheck = lazyPart(async () => (await import('./green-room/SoundCheck.tsx')).SoundCheck);

type OwnVoiceProps = Pick<PlaceProps, 'room' | 'media' | 'microphone' | 'onMicrophone'>;

/** How my own voice sounds while I speak, and the sound check where something is wrong. */
export function OwnVoice({ room, media, microphone, onMicrophone }: OwnVoiceProps) {
  const track = media.microphone.status === 'on' ? media.microphone.track : null;
  return (
    <OwnSound
      track={track}
      room={room}
      check={
        <Suspense>
          <SoundCheck options={microphone} onOptions={onMicrophone} onWorks={nothing} />
        </Suspense>
      }
    />
  );
}

function nothing(): void {
  // It works already.
}
