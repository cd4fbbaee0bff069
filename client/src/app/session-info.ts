import type { SessionInfo } from '@koinon/shared/wire';
import { useEffect, useState } from 'react';

export type SignedIn =
  | { readonly status: 'asking' }
  | { readonly status: 'known'; readonly info: SessionInfo }
  | { readonly status: 'not-signed-in' }
  | { readonly status: 'unreachable' };

const AGAIN_MS = 3_000;

/** Asks the server who one is on this session, again and again while it cannot be reached. */
export function useSessionInfo(path: string | null): SignedIn {
  const [signedIn, setSignedIn] = useState<SignedIn>({
    status: path === null ? 'not-signed-in' : 'asking',
  });
  useEffect(() => {
    if (path === null) return;
    const ended = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await askOnce(path, ended.signal);
      if (ended.signal.aborted) return;
      setSignedIn(answer);
      if (answer.status === 'unreachable') timer = setTimeout(() => void ask(), AGAIN_MS);
    };
    void ask();
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [path]);
  return signedIn;
}

/** Ends the session; the server then says goodbye on its line. */
export async function signOut(path: string): Promise<void> {
  await fetch(`${path}/sign-out`, { method: 'POST' });
}

async function askOnce(path: string, signal: AbortSignal): Promise<SignedIn> {
  try {
    const response = await fetch(`${path}/session`, { signal });
    if (response.status === 401) return { status: 'not-signed-in' };
    if (!response.ok) return { status: 'unreachable' };
    return { status: 'known', info: (await response.json()) as SessionInfo };
  } catch {
    return { status: 'unreachable' };
  }
}
