import type { MediaView } from '../media/media-room.ts';

/** As quiet as a meter shows, in dBov. */
const QUIETEST_DBOV = -60;

/** By channel, how much of a meter its sound fills, 0 to 1; null where one is not told. */
export function levelShares({ levels }: MediaView): Readonly<Record<string, number>> | null {
  if (levels === null) return null;
  const shares = Object.entries(levels.channels).map(
    ([tag, dbov]) => [tag, Math.min(1, Math.max(0, 1 - dbov / QUIETEST_DBOV))] as const,
  );
  return Object.fromEntries(shares);
}
