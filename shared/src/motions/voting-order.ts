/**
 * What is voted on next. Amendments come before what they amend, those of one
 * text in the order the chair has given them, and procedural motions before
 * the motion they speak about.
 */
import { refused } from '../kernel/outcome.ts';
import type { Refusal } from '../kernel/outcome.ts';
import type { Amendment } from './amendment.ts';
import { wordsChanged } from './difference.ts';
import type { Subject } from './events.ts';
import type { Motion } from './motion.ts';
import {
  amendedText,
  amendmentOf,
  isOpen,
  motionOf,
  openAbout,
  openAmendments,
} from './motions.ts';
import type { Motions } from './motions.ts';
import { amended } from './passage.ts';
import { mayMove } from './precedence.ts';
import type { PendingKind } from './precedence.ts';

export type PutRefusal =
  | 'unknown-motion'
  | 'unknown-amendment'
  | 'motion-settled'
  | 'amendment-settled'
  | 'not-seconded'
  | 'amendments-first'
  | 'another-amendment-first'
  | 'another-motion-first'
  | 'text-has-moved-on';

export interface OrderRules {
  readonly precedence: 'none' | 'roberts';
}

/** Everything about a motion that can be voted on now or after, in order; the motion comes last. */
export function questionsOf(motions: Motions, motion: string): readonly Subject[] {
  return [
    ...openAbout(motions, motion)
      .filter(isPending)
      .map(({ id }) => ({ motion: id })),
    ...amendmentsInOrder(motions, motion, null).flatMap((amendment) => [
      ...amendmentsInOrder(motions, motion, amendment.id).map(({ id }) => ({ amendment: id })),
      { amendment: amendment.id },
    ]),
    { motion },
  ];
}

function isPending({ state }: Motion | Amendment): boolean {
  return state.status === 'pending';
}

function amendmentsInOrder(
  motions: Motions,
  motion: string,
  amends: string | null,
): readonly Amendment[] {
  return openAmendments(motions, motion, amends).filter(isPending);
}

/** Null where the question may be put to the vote now. */
export function mayPut(
  motions: Motions,
  on: Subject,
  rules: OrderRules,
): Refusal<PutRefusal> | null {
  if ('motion' in on) return mayPutMotion(motions, on.motion, rules);
  const amendment = amendmentOf(motions, on.amendment);
  if (amendment === null) return refused('unknown-amendment');
  if (!isOpen(amendment)) return refused('amendment-settled');
  if (!isPending(amendment)) return refused('not-seconded');
  const { motion, amends } = amendment;
  const subject = motionOf(motions, motion);
  if (subject === null || !isPending(subject)) return refused('motion-settled');
  if (openAbout(motions, motion).some(isPending)) return refused('another-motion-first');
  if (amendmentsInOrder(motions, motion, amendment.id).length > 0) {
    return refused('amendments-first');
  }
  const [first] = amendmentsInOrder(motions, motion, amends);
  return first === amendment ? null : refused('another-amendment-first');
}

function mayPutMotion(
  motions: Motions,
  id: string,
  { precedence }: OrderRules,
): Refusal<PutRefusal> | null {
  const motion = motionOf(motions, id);
  if (motion === null) return refused('unknown-motion');
  if (!isOpen(motion)) return refused('motion-settled');
  if (!isPending(motion)) return refused('not-seconded');
  if (openAbout(motions, id).some(isPending)) return refused('another-motion-first');
  if (precedence === 'roberts') {
    const others = motions.motions.filter((other) => other !== motion && isPending(other));
    const isHighest = others.every((other) => !mayMove(other.kind, [motion.kind]));
    if (!isHighest) return refused('another-motion-first');
  }
  return amendmentsInOrder(motions, id, null).length > 0 ? refused('amendments-first') : null;
}

/**
 * Null where a poll that has settled the question may be repeated. A text that
 * has been changed again since cannot be brought back.
 */
export function mayPutAgain(
  motions: Motions,
  on: Subject,
  poll: string,
): Refusal<PutRefusal> | null {
  if ('motion' in on) {
    const motion = motionOf(motions, on.motion);
    if (motion === null) return refused('unknown-motion');
    return isOpen(motion) || isSettledBy(motion, poll) ? null : refused('motion-settled');
  }
  const amendment = amendmentOf(motions, on.amendment);
  if (amendment === null) return refused('unknown-amendment');
  if (isOpen(amendment)) return null;
  if (!isSettledBy(amendment, poll)) return refused('amendment-settled');
  const { state } = amendment;
  const text = amendedText(motions, amendment);
  return isInPlay(motions, amendment) && (state.status !== 'adopted' || state.after === text)
    ? null
    : refused('text-has-moved-on');
}

/** What the amendment amends can still be changed. */
function isInPlay(motions: Motions, { motion, amends }: Amendment): boolean {
  const whole = motionOf(motions, motion);
  const parent = amends === null ? null : amendmentOf(motions, amends);
  return whole !== null && isOpen(whole) && (parent === null || isOpen(parent));
}

function isSettledBy({ state }: Motion | Amendment, poll: string): boolean {
  return (state.status === 'adopted' || state.status === 'rejected') && state.poll === poll;
}

/** The motion's text as it will be if the amendment is adopted; null where it does not fit it. */
export function textWith(motions: Motions, amendment: Amendment): string | null {
  const changed = amended(amendedText(motions, amendment), amendment);
  if (changed === null || amendment.amends === null) return changed;
  const parent = amendmentOf(motions, amendment.amends);
  if (parent === null) return null;
  return amended(amendedText(motions, parent), { ...parent, replacement: changed });
}

/** A proposal to the chair: pending amendments of one text, those that change most of it first. */
export function mostFarReachingFirst(
  motions: Motions,
  motion: string,
  amends: string | null,
): readonly Amendment[] {
  const reach = (amendment: Amendment) => wordsChanged(amendment.passage, amendment.replacement);
  return openAmendments(motions, motion, amends)
    .map((amendment) => ({ amendment, reach: reach(amendment) }))
    .toSorted((a, b) => b.reach - a.reach)
    .map(({ amendment }) => amendment);
}

/** What stands in the order of precedence at this moment, over all motions. */
export function pendingKinds(motions: Motions): readonly PendingKind[] {
  const open = motions.motions.filter(isOpen);
  const amending = motions.amendments.some(
    (amendment) => isOpen(amendment) && open.some(({ id }) => id === amendment.motion),
  );
  return [...open.map(({ kind }) => kind), ...(amending ? (['amend'] as const) : [])];
}
