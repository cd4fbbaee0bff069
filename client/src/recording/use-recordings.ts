import type { Recordings } from '@koinon/shared/recording/recordings';
import type { RecordingView } from '@koinon/shared/recording/view';
import { useCallback, useEffect, useState } from 'react';
import { listRecordings } from './requests.ts';

/** While files are being made it is asked how far they are. */
const LOOK_EVERY_MS = 1_500;
/** While the server cannot be reached it is asked less often. */
const RETRY_EVERY_MS = 5_000;

interface Listed {
  /** As they were last told; null until then. */
  readonly recordings: readonly RecordingView[] | null;
  /** Whether the last question found no answer. */
  readonly offline: boolean;
}

/**
 * The recordings as the server has them, asked again when the record says
 * something new of them. Where it cannot be reached the last answer stays.
 */
export function useRecordings(path: string, recorded: Recordings, lookEveryMs = LOOK_EVERY_MS) {
  const [listed, setListed] = useState<Listed>({ recordings: null, offline: false });
  const reload = useCallback(async () => {
    const recordings = await listRecordings(path);
    setListed((now) =>
      recordings === null ? { ...now, offline: true } : { recordings, offline: false },
    );
  }, [path]);
  const told = JSON.stringify(recorded.all);
  useEffect(() => void reload(), [reload, told]);
  const every = pauseBetween(listed, lookEveryMs);
  useEffect(() => {
    if (every === null) return;
    const looking = setInterval(() => void reload(), every);
    return () => clearInterval(looking);
  }, [every, reload]);
  return { ...listed, reload };
}

/** Until the next question, in milliseconds; null where the record will tell. */
function pauseBetween({ recordings, offline }: Listed, lookEveryMs: number): number | null {
  if (offline) return Math.max(RETRY_EVERY_MS, lookEveryMs);
  return recordings?.some(isChanging) === true ? lookEveryMs : null;
}

function isChanging({ stage }: RecordingView): boolean {
  return stage.kind === 'making' || stage.kind === 'recording';
}
