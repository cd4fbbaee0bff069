import type { Recordings } from '@koinon/shared/recording/recordings';
import type { RecordingView } from '@koinon/shared/recording/view';
import { useCallback, useEffect, useState } from 'react';
import { listRecordings } from './requests.ts';

/** While files are being made it is asked how far they are. */
const LOOK_EVERY_MS = 1_500;

type Listed = readonly RecordingView[] | null | 'asking';

/** The recordings as the server has them, asked again when the record says something new of them. */
export function useRecordings(path: string, recorded: Recordings) {
  const [recordings, setRecordings] = useState<Listed>('asking');
  const reload = useCallback(async () => setRecordings(await listRecordings(path)), [path]);
  const told = JSON.stringify(recorded.all);
  useEffect(() => void reload(), [reload, told]);
  const changes = Array.isArray(recordings) && recordings.some(isChanging);
  useEffect(() => {
    if (!changes) return;
    const looking = setInterval(() => void reload(), LOOK_EVERY_MS);
    return () => clearInterval(looking);
  }, [changes, reload]);
  return { recordings, reload };
}

function isChanging({ stage }: RecordingView): boolean {
  return stage.kind === 'making' || stage.kind === 'recording';
}
