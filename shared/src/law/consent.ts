/**
 * A consent round asks no majority: each has exactly one turn, to consent, to
 * object with a reason, or to pass. An open objection blocks, whoever holds it;
 * it closes only when the objector says that it is integrated. There is no
 * abstention: to pass is to leave one's turn unused.
 */
export interface ConsentCounts {
  /** How many take part in the round. */
  readonly register: number;
  readonly consents: number;
  readonly passes: number;
  /** Objections that stand. */
  readonly objections: number;
  /** Objections that their objectors have withdrawn as integrated. */
  readonly integrated: number;
}

export interface ConsentVerdict {
  readonly outcome: 'consented' | 'blocked' | 'not-done';
  readonly because: 'no-objection' | 'open-objection' | 'turns-left' | 'nobody-consented';
  readonly objections: number;
  /** How many have not had their turn. */
  readonly waiting: number;
}

/** What a round amounts to. One that is not done decides nothing and is held again. */
export function consentOf(counts: ConsentCounts): ConsentVerdict {
  const { register, consents, passes, objections, integrated } = counts;
  const waiting = Math.max(0, register - consents - passes - objections - integrated);
  const verdict = (outcome: ConsentVerdict['outcome'], because: ConsentVerdict['because']) => ({
    outcome,
    because,
    objections,
    waiting,
  });
  if (objections > 0) return verdict('blocked', 'open-objection');
  if (waiting > 0) return verdict('not-done', 'turns-left');
  if (consents + integrated === 0) return verdict('not-done', 'nobody-consented');
  return verdict('consented', 'no-objection');
}
