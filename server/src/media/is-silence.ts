import type { MediaPlan } from '@koinon/shared/media/plan';

/** Whether a plan asks for nothing, so that a meeting with it needs no memory. */
export function isSilence(plan: MediaPlan): boolean {
  const { floor, seen, channels, standby, lines, recording } = plan;
  const named = [floor, seen, Object.keys(channels), standby, Object.keys(lines)];
  return recording === null && named.every(({ length }) => length === 0);
}
