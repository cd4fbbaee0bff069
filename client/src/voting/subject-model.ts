import type { Localized } from '@koinon/shared/kernel/localized';
import type { Purpose } from '@koinon/shared/law/rule-pack';
import { amendmentOf, isOpen, motionOf } from '@koinon/shared/motions/motions';
import { questionsOf } from '@koinon/shared/motions/voting-order';
import type { PollSubject } from '@koinon/shared/voting/announcement';
import { factsOf } from './facts-model.ts';
import { packIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';

/** A motion or an amendment that can be put to the vote now. */
export interface Subject {
  /** Tells it apart in a list. */
  readonly key: string;
  readonly on: Exclude<PollSubject, null>;
  readonly purpose: Purpose;
  /** The motion's own title. */
  readonly title: Localized;
  /** Of an amendment: its place among those of its motion, from 1; null for a motion. */
  readonly amendment: number | null;
}

/** What can be put to the vote now, in the order in which it is voted on; the item's own first. */
export function subjectsOf(view: PollsView): readonly Subject[] {
  const { motions, meeting } = view.state;
  const item = meeting.status === 'unplanned' ? null : (meeting.item?.item ?? null);
  const facts = factsOf(view);
  const open = motions.motions.filter(isOpen);
  const here = open.filter((motion) => motion.item === item);
  const elsewhere = open.filter((motion) => motion.item !== item);
  const all = [...here, ...elsewhere]
    .flatMap(({ id }) => questionsOf(motions, id))
    .filter((on) => facts.mayBePut(on))
    .map((on) => subject(view, on));
  const known = all.filter((one) => one !== null);
  return known.filter((one, index) => known.findIndex(({ key }) => key === one.key) === index);
}

/** What can be put to the vote of these words: null where it cannot now. */
export function subjectOn(view: PollsView, on: PollSubject): Subject | null {
  if (on === null) return null;
  const key = 'motion' in on ? `motion-${on.motion}` : `amendment-${on.amendment}`;
  return subjectsOf(view).find((one) => one.key === key) ?? null;
}

export function isSame(one: PollSubject, other: PollSubject): boolean {
  if (one === null || other === null) return one === other;
  if ('motion' in one) return 'motion' in other && one.motion === other.motion;
  return 'amendment' in other && one.amendment === other.amendment;
}

/** What the item that is open waits to vote on; null where nothing does, or nothing can be decided. */
export function nextSubject(view: PollsView): Subject | null {
  const { motions, meeting } = view.state;
  const item = meeting.status === 'unplanned' ? null : (meeting.item?.item ?? null);
  const [first] = subjectsOf(view);
  if (first === undefined || item === null || packIn(view) === null) return null;
  const { on } = first;
  const id = 'motion' in on ? on.motion : (amendmentOf(motions, on.amendment)?.motion ?? '');
  return motionOf(motions, id)?.item === item ? first : null;
}

function subject({ state: { motions } }: PollsView, on: Subject['on']): Subject | null {
  if ('motion' in on) {
    const motion = motionOf(motions, on.motion);
    if (motion === null) return null;
    const purpose = motion.kind === 'main' ? 'motion' : 'procedural';
    return { key: `motion-${motion.id}`, on, purpose, title: motion.title, amendment: null };
  }
  const amendment = amendmentOf(motions, on.amendment);
  const motion = amendment && motionOf(motions, amendment.motion);
  if (amendment === null || motion === null) return null;
  // As they were moved: the number stays when they are put in another order.
  const siblings = motions.amendments
    .filter((other) => other.motion === motion.id)
    .toSorted((a, b) => a.movedAt - b.movedAt);
  const number = siblings.findIndex(({ id }) => id === amendment.id) + 1;
  const key = `amendment-${amendment.id}`;
  return { key, on, purpose: 'motion', title: motion.title, amendment: number };
}
