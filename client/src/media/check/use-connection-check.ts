import type { ConnectionOffer } from '@koinon/shared/media/connection-check';
import { useCallback, useState } from 'react';
import { tryWay, webSocketOpens } from './try-way.ts';
import { waysOf } from './ways.ts';
import type { Found, Tried, Way } from './ways.ts';

export type Progress =
  | { readonly status: 'not-begun' }
  | { readonly status: 'unreachable' }
  | {
      readonly status: 'trying';
      readonly ways: readonly Way[];
      /** What is known so far, in the order of the ways. */
      readonly found: readonly (Found | undefined)[];
    }
  | { readonly status: 'done'; readonly tried: Tried };

/** Tries all ways at once, each with an offer of its own, and says how far it is. */
export function useConnectionCheck(path: string): readonly [Progress, () => void] {
  const [progress, setProgress] = useState<Progress>({ status: 'not-begun' });
  const begin = useCallback(() => {
    void checkConnection(BROWSER, path, setProgress).catch(() =>
      setProgress({ status: 'unreachable' }),
    );
  }, [path]);
  return [progress, begin];
}

/** What the check is made with. */
export interface Trying {
  fetchOffer(path: string): Promise<ConnectionOffer>;
  tryWay(way: Way, transport: ConnectionOffer['transport']): Promise<Found>;
  webSocketOpens(path: string): Promise<boolean>;
}

const BROWSER: Trying = { fetchOffer, tryWay, webSocketOpens };

/** Tells how far it is until it is done; a try that breaks off is a way that is not reached. */
export async function checkConnection(
  { fetchOffer: fetchOne, tryWay: tryOne, webSocketOpens: opens }: Trying,
  path: string,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const first = await fetchOne(path);
  const ways = waysOf(first);
  const found = new Map<Way, Found>();
  const tell = () =>
    onProgress({ status: 'trying', ways, found: ways.map((way) => found.get(way)) });
  tell();
  const tryFresh = async (way: Way) => {
    const { transport } = await fetchOne(path);
    const offered = waysOf({ transport, iceServers: [] });
    return tryOne({ ...way, candidates: candidatesIn(offered, way) }, transport);
  };
  const trying = ways.map(async (way) => {
    const one = await tryFresh(way).catch(() => NOT_REACHED);
    found.set(way, one);
    tell();
    return { way, found: one };
  });
  const [webSocket, tried] = await Promise.all([
    opens(path).catch(() => false),
    Promise.all(trying),
  ]);
  const secure = globalThis.isSecureContext;
  onProgress({ status: 'done', tried: { secure, webSocket, ways: tried } });
}

const NOT_REACHED: Found = { status: 'not-reached' };

/** Another worker may be behind the new offer, on another port. */
function candidatesIn(offered: readonly Way[], way: Way): Way['candidates'] {
  const names = way.name === 'turn' ? ['udp4', 'udp6'] : [way.name];
  return offered.filter(({ name }) => names.includes(name)).flatMap((one) => one.candidates);
}

async function fetchOffer(path: string): Promise<ConnectionOffer> {
  const response = await fetch(`${path}/connection-check`, { method: 'POST' });
  if (!response.ok) throw new Error(`no way into the media plane: ${response.status}`);
  return (await response.json()) as ConnectionOffer;
}
