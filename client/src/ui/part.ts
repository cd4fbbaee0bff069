import { lazy } from 'react';
import type { ComponentType } from 'react';

/** Between one try and the next; after the last the part counts as lost. */
const PAUSES_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000, 8_000];

/**
 * Fetches a part of the program that is wanted only now. A phone that changes
 * networks breaks what is under way: it is asked for again after a pause, or
 * as soon as the browser is online.
 *
 * @throws what the last try threw, after some 48 s: whoever shows the part then
 *   offers to load the page anew, since the server may have newer ones.
 */
export async function fetchPart<Part>(fetch: () => Promise<Part>): Promise<Part> {
  for (const pause of PAUSES_MS) {
    try {
      return await fetch();
    } catch {
      await pauseOrOnline(pause);
    }
  }
  return fetch();
}

/** A component that is fetched when it is first shown. */
export function lazyPart<Props>(fetch: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await fetchPart(fetch) }));
}

function pauseOrOnline(pause: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, pause);
    addEventListener('online', go);
  });
}
