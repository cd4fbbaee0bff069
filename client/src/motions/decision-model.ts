import type { Localized } from '@koinon/shared/kernel/localized';
import type { Decision, FollowUp } from '@koinon/shared/motions/decisions';
import { motionOf } from '@koinon/shared/motions/motions';
import type { MotionsView } from './motions-view.ts';

export interface DecisionLine {
  readonly decision: Decision;
  /** Of the motion; null where a question of its own was decided. */
  readonly title: Localized | null;
  readonly language: string | null;
}

/** Latest first. */
export function decisionLines({
  state: { motions },
}: Pick<MotionsView, 'state'>): readonly DecisionLine[] {
  return motions.decisions.toReversed().map((decision) => {
    const motion = decision.motion === null ? null : motionOf(motions, decision.motion);
    return { decision, title: motion?.title ?? null, language: motion?.language ?? null };
  });
}

/** What follows from a decision, as it is being written. */
export interface FollowUpDraft {
  /** The one that is corrected; null for a new one. */
  readonly followUp: string | null;
  readonly who: string;
  readonly what: string;
  /** `YYYY-MM-DD`; empty without a date. */
  readonly by: string;
}

export const NEW_FOLLOW_UP: FollowUpDraft = { followUp: null, who: '', what: '', by: '' };

export function draftOf({ id, who, what, by }: FollowUp): FollowUpDraft {
  return { followUp: id, who, what, by: by ?? '' };
}

export function isComplete({ who, what }: FollowUpDraft): boolean {
  return who.trim() !== '' && what.trim() !== '';
}
