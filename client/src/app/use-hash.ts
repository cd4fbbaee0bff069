import { useSyncExternalStore } from 'react';

/** What stands behind the `#` of the address, with it; empty where there is nothing. */
export function useHash(): string {
  return useSyncExternalStore(follow, () => window.location.hash);
}

function follow(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
