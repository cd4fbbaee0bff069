import { useMemo } from 'react';
import type { MediaRoom, MicrophoneOptions } from '../../media/media-room.ts';

type VoiceRoom = Pick<MediaRoom, 'view' | 'openMicrophone' | 'closeMicrophone' | 'talk'>;

/** Opens the microphone if it is not open yet; resolves to whether it is on in the end. */
export async function openVoice(
  room: Pick<VoiceRoom, 'view' | 'openMicrophone'> | null,
  options: MicrophoneOptions,
): Promise<boolean> {
  if (room === null) return false;
  const status = () => room.view.get().microphone.status;
  if (status() !== 'on' && status() !== 'starting') await room.openMicrophone(options);
  await new Promise<void>((resolve) => {
    const look = () => {
      if (status() === 'starting') return;
      stop();
      resolve();
    };
    const stop = room.view.subscribe(look);
    look();
  });
  return status() === 'on';
}

/**
 * Talks into a private line until it is told null. The line is taken before
 * the microphone opens, so that nobody else hears what is said into it. Where
 * the microphone is nobody's concern otherwise, one that was opened for the
 * line is closed again before the line ends.
 */
export function talkKey(
  room: VoiceRoom,
  options: MicrophoneOptions,
  closes: boolean,
): (line: string | null) => void {
  let presses = 0;
  let opened = false;
  const begin = async (line: string, own: number) => {
    if ((await room.talk(line)) !== null || own !== presses) return;
    const { status } = room.view.get().microphone;
    opened = status !== 'on' && status !== 'starting';
    if ((await openVoice(room, options)) || own !== presses) return;
    opened = false;
    await room.talk(null);
  };
  return (line) => {
    presses += 1;
    if (line !== null) {
      void begin(line, presses);
      return;
    }
    if (opened && closes) room.closeMicrophone();
    opened = false;
    void room.talk(null);
  };
}

interface TalkUse {
  readonly room: MediaRoom | null;
  readonly microphone: MicrophoneOptions;
  /** Whether a microphone that was opened for the line is closed after it. */
  readonly closes: boolean;
}

export function useTalk({ room, microphone, closes }: TalkUse): (line: string | null) => void {
  return useMemo(
    () => (room === null ? () => undefined : talkKey(room, microphone, closes)),
    [room, microphone, closes],
  );
}
