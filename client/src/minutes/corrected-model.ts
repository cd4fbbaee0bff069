import type { Fact } from '@koinon/shared/minutes/fact';
import type { MeetingView } from '../session/meeting-session.ts';

/** When a fact was corrected, milliseconds since 1970; null where this page did not see it happen. */
export function correctedAt(
  { latest }: Pick<MeetingView, 'latest'>,
  { corrected }: Fact,
): number | null {
  return latest.find(({ n }) => n === corrected)?.at ?? null;
}
