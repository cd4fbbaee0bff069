import type { EventMeta } from '../kernel/decider.ts';
import type { MotionEvent } from './events.ts';

export interface FollowUp {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly by: string | null;
}

export interface Decision {
  readonly id: string;
  /** Within the body's year. */
  readonly number: number;
  readonly year: number;
  readonly body: string;
  readonly motion: string | null;
  readonly poll: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  /** Its poll was repeated: it does not stand. */
  readonly setAside: boolean;
  readonly followUps: readonly FollowUp[];
}

type DecisionEvent = Extract<
  MotionEvent,
  {
    readonly type: 'DecisionTaken' | 'DecisionSetAside' | 'FollowUpSet' | 'FollowUpDropped';
  }
>;

export function decisionOf(decisions: readonly Decision[], id: string): Decision | null {
  return decisions.find((decision) => decision.id === id) ?? null;
}

/** The number of the next decision: the one that is due, but never one that was given here before. */
export function nextNumber(
  decisions: readonly Decision[],
  due: { readonly number: number; readonly year: number },
): number {
  const given = decisions.filter(({ year }) => year === due.year).map(({ number }) => number);
  return Math.max(due.number, ...given.map((number) => number + 1));
}

export function evolveDecisions(
  decisions: readonly Decision[],
  event: DecisionEvent,
  meta: EventMeta,
): readonly Decision[] {
  if (event.type === 'DecisionTaken') {
    const { type: _type, decision, ...said } = event;
    const taken = { id: decision, ...said, takenAt: meta.at, setAside: false, followUps: [] };
    return [...decisions, taken];
  }
  return decisions.map((decision) =>
    decision.id === event.decision ? changed(decision, event) : decision,
  );
}

function changed(
  decision: Decision,
  event: Exclude<DecisionEvent, { readonly type: 'DecisionTaken' }>,
): Decision {
  switch (event.type) {
    case 'DecisionSetAside':
      return { ...decision, setAside: true };
    case 'FollowUpSet':
      return { ...decision, followUps: withFollowUp(decision.followUps, event) };
    case 'FollowUpDropped':
      return {
        ...decision,
        followUps: decision.followUps.filter(({ id }) => id !== event.followUp),
      };
    default:
      return event satisfies never;
  }
}

function withFollowUp(
  followUps: readonly FollowUp[],
  event: Extract<DecisionEvent, { readonly type: 'FollowUpSet' }>,
): readonly FollowUp[] {
  const { followUp: id, who, what, by } = event;
  const set = { id, who, what, by };
  return followUps.some((other) => other.id === id)
    ? followUps.map((other) => (other.id === id ? set : other))
    : [...followUps, set];
}
