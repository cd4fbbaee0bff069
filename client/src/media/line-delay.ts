/** Milliseconds in a second. */
const SECOND_MS = 1_000;

/**
 * How long a packet takes to the other side: half of the way there and back of
 * the pair of addresses that is in use. Null before the first answer.
 */
export function delayMsOf(stats: RTCStatsReport): number | null {
  for (const entry of stats.values()) {
    const found: unknown = entry;
    const seconds = roundTripOf(found);
    if (seconds !== null) return Math.round((seconds * SECOND_MS) / 2);
  }
  return null;
}

function roundTripOf(entry: unknown): number | null {
  if (typeof entry !== 'object' || entry === null || !('currentRoundTripTime' in entry))
    return null;
  const nominated = 'nominated' in entry && entry.nominated === true;
  const { currentRoundTripTime: seconds } = entry;
  return nominated && typeof seconds === 'number' ? seconds : null;
}
