import { useCallback } from 'react';
import type { MediaRoom, MicrophoneOptions } from '../../media/media-room.ts';

/** Opens the microphone if it is not open yet. */
export async function openVoice(room: MediaRoom | null, options: MicrophoneOptions): Promise<void> {
  const status = room?.view.get().microphone.status;
  if (status !== 'on' && status !== 'starting') await room?.openMicrophone(options);
}

/** Talks into a private line, until it is told null. */
export function useTalk(
  room: MediaRoom | null,
  options: MicrophoneOptions,
): (line: string | null) => void {
  return useCallback(
    (line) => {
      if (line === null) void room?.talk(null);
      else void openVoice(room, options).then(() => room?.talk(line));
    },
    [room, options],
  );
}
