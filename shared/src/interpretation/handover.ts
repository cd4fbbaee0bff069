/**
 * A handover from whoever is on air to a colleague of the channel: asked by
 * one side, accepted by the other, then counted down. Until the change of
 * voices both can take it back; the change itself is one commit.
 */
export type Handover =
  | {
      readonly status: 'asked';
      readonly from: string;
      /** Null: any colleague of the channel may accept. */
      readonly to: string | null;
      readonly by: string;
      /** Milliseconds since 1970. */
      readonly at: number;
    }
  | {
      readonly status: 'accepted';
      readonly from: string;
      readonly to: string;
      readonly by: string;
      readonly at: number;
      readonly seconds: number;
    };

/** A question that nobody answers for so long is no question any more. */
export const ANSWER_WITHIN_MS = 60_000;

const MS_IN_SECOND = 1_000;

/** When the change of voices is due, or the question lapses; milliseconds since 1970. */
export function handoverDue(handover: Handover): number {
  if (handover.status === 'asked') return handover.at + ANSWER_WITHIN_MS;
  return handover.at + handover.seconds * MS_IN_SECOND;
}

/** Who is on one side of it by now. */
export function takesPart(handover: Handover, person: string): boolean {
  return handover.from === person || handover.to === person || handover.by === person;
}
