import type { MediaPlan } from '@koinon/shared/media/plan';

/** Whether a plan asks for nothing, so that a meeting with it needs no memory. */
export function isSilence({ floor, seen, channels, standby, lines }: MediaPlan): boolean {
  const named = [floor, seen, Object.keys(channels), standby, Object.keys(lines)];
  return named.every(({ length }) => length === 0);
}
