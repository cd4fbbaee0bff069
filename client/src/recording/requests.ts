import type { RecordingView } from '@koinon/shared/recording/view';

/** The recordings that this session may have; null where the server cannot be reached. */
export async function listRecordings(path: string): Promise<readonly RecordingView[] | null> {
  try {
    const response = await fetch(`${path}/recordings`, { cache: 'no-store' });
    return response.ok ? ((await response.json()) as readonly RecordingView[]) : null;
  } catch {
    return null;
  }
}

/** Tries once more to make files; what comes of it the list says. */
export async function makeAgain(path: string, recording: string): Promise<void> {
  await fetch(`${path}/recordings/${recording}/make`, { method: 'POST' }).catch(() => undefined);
}

export function fileAddress(path: string, recording: string, name: string): string {
  return `${path}/recordings/${recording}/${name}`;
}
