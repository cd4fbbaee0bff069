import { useEffect, useState } from 'react';
import { openMicrophoneCheck, QUIETEST_DBFS } from '../media/microphone-check.ts';
import type { MicrophoneCheck } from '../media/microphone-check.ts';

/** Below this nobody speaks, as a rule; above it the meter begins to show. */
const FLOOR_DBFS = -60;

/** Where a level stands on a meter, 0 to 1. */
export function meterShare(dbfs: number): number {
  return Math.min(1, Math.max(0, (dbfs - FLOOR_DBFS) / -FLOOR_DBFS));
}

export interface HeardMicrophone {
  readonly dbfs: number;
  readonly check: MicrophoneCheck | null;
}

/** Measures a microphone while the view is there. */
export function useMicrophoneLevel(track: MediaStreamTrack | null): HeardMicrophone {
  const [check, setCheck] = useState<MicrophoneCheck | null>(null);
  const [dbfs, setDbfs] = useState(QUIETEST_DBFS);
  useEffect(() => {
    if (track === null) return;
    const opened = openMicrophoneCheck(track);
    const stop = opened.level.subscribe(() => setDbfs(opened.level.get()));
    setCheck(opened);
    return () => {
      stop();
      opened.close();
      setCheck(null);
      setDbfs(QUIETEST_DBFS);
    };
  }, [track]);
  return { dbfs, check };
}
