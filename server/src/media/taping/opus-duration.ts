const SILK_MS = [10, 20, 40, 60];
const HYBRID_MS = [10, 20];
const CELT_MS = [2.5, 5, 10, 20];
const FIRST_HYBRID = 12;
const FIRST_CELT = 16;
const LONGEST_MS = 120;

/** How long an Opus packet sounds, in milliseconds (RFC 6716, 3.1). */
export function opusDuration(payload: Uint8Array): number {
  const head = payload[0] ?? 0;
  const config = head >> 3;
  const frame =
    config < FIRST_HYBRID
      ? SILK_MS[config & 3]
      : config < FIRST_CELT
        ? HYBRID_MS[config & 1]
        : CELT_MS[config & 3];
  return Math.min(LONGEST_MS, (frame ?? 0) * framesIn(head, payload[1] ?? 0));
}

function framesIn(head: number, next: number): number {
  const code = head & 3;
  if (code === 0) return 1;
  return code === 3 ? next & 0x3f : 2;
}
