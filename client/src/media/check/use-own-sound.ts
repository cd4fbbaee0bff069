import type { SoundReport } from '@koinon/shared/media/sound-report';
import { useEffect, useState } from 'react';
import { openSoundWatch } from './sound-watch.ts';

/** What stays as it is, is said again so often. */
const AGAIN_MS = 10_000;

/** Where one's own reports go; null while there is no line for them. */
export interface ReportsTo {
  reportSound(report: SoundReport): Promise<unknown>;
  delayMs(): Promise<number | null>;
}

/** Measures one's own microphone for as long as it is open, and reports it. */
export function useOwnSound(
  track: MediaStreamTrack | null,
  to: ReportsTo | null,
): SoundReport | null {
  const [report, setReport] = useState<SoundReport | null>(null);
  useEffect(() => {
    if (track === null) return;
    const watch = openSoundWatch(track, () => to?.delayMs() ?? Promise.resolve(null));
    let told = '';
    let toldAt = 0;
    const stop = watch.report.subscribe(() => {
      const now = watch.report.get();
      setReport(now);
      if (now === null || to === null) return;
      const verdicts = now.verdicts.join();
      if (toldAt > 0 && verdicts === told && performance.now() - toldAt < AGAIN_MS) return;
      told = verdicts;
      toldAt = performance.now();
      void to.reportSound(now);
    });
    return () => {
      stop();
      watch.close();
      setReport(null);
    };
  }, [track, to]);
  return report;
}
