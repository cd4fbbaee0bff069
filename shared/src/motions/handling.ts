import { refused } from '../kernel/outcome.ts';
import type { Outcome, Refusal } from '../kernel/outcome.ts';
import type { MotionCommand } from './commands.ts';
import type { MotionEvent } from './events.ts';
import { actorOf } from './facts.ts';
import type { ActorRefusal, MotionFacts } from './facts.ts';
import type { Motion } from './motion.ts';
import { amendmentOf, isOpen, motionOf, openAbout, openAmendments } from './motions.ts';
import type { Motions } from './motions.ts';
import { notPending } from './pending.ts';
import { mayMove } from './precedence.ts';
import { fallenAmendments, fallenMotions, fallenWith } from './falling.ts';
import { pendingKinds } from './voting-order.ts';

export type HandlingRefusal =
  | ActorRefusal
  | 'unknown-motion'
  | 'unknown-amendment'
  | 'motion-settled'
  | 'amendment-settled'
  | 'not-seconded'
  | 'not-the-mover'
  | 'already-put'
  | 'only-main-motions'
  | 'amendments-first'
  | 'another-motion-first'
  | 'not-these-amendments'
  | 'already-in-this-order'
  | 'parts-differ-from-text'
  | 'motion-not-put-off'
  | 'out-of-order-now';

type HandlingOutcome = Outcome<MotionEvent, HandlingRefusal>;
type Of<Type extends MotionCommand['type']> = Extract<MotionCommand, { readonly type: Type }>;

export function withdraw(
  motions: Motions,
  { on, person }: Of<'Withdraw'>,
  facts: MotionFacts,
): HandlingOutcome {
  const actor = actorOf(person, facts);
  if ('refused' in actor) return actor;
  return 'motion' in on
    ? withdrawMotion(motions, on.motion, actor.person, facts)
    : withdrawAmendment(motions, on.amendment, actor.person, facts);
}

function withdrawMotion(
  motions: Motions,
  id: string,
  person: string,
  facts: MotionFacts,
): HandlingOutcome {
  const motion = motionOf(motions, id);
  if (motion === null) return refused('unknown-motion');
  if (motion.mover !== person) return refused('not-the-mover');
  if (!isOpen(motion)) return refused('motion-settled');
  if (isPutInPart(motions, id, facts)) return refused('already-put');
  return [
    { type: 'MotionWithdrawn', motion: id },
    ...fallenAmendments(motions, id, null),
    ...fallenMotions(motions, id, null),
  ];
}

/** A poll is open on the motion, or on one of its amendments, or on a motion about it. */
function isPutInPart(motions: Motions, id: string, facts: MotionFacts): boolean {
  const amendments = motions.amendments.filter(({ motion }) => motion === id);
  return (
    facts.isPut({ motion: id }) ||
    amendments.some((amendment) => facts.isPut({ amendment: amendment.id })) ||
    openAbout(motions, id).some((other) => facts.isPut({ motion: other.id }))
  );
}

function withdrawAmendment(
  motions: Motions,
  id: string,
  person: string,
  facts: MotionFacts,
): HandlingOutcome {
  const amendment = amendmentOf(motions, id);
  if (amendment === null) return refused('unknown-amendment');
  if (amendment.mover !== person) return refused('not-the-mover');
  if (!isOpen(amendment)) return refused('amendment-settled');
  const below = motions.amendments.filter(({ amends }) => amends === id);
  const isPut = [amendment, ...below].some((one) => facts.isPut({ amendment: one.id }));
  if (isPut) return refused('already-put');
  return [{ type: 'AmendmentWithdrawn', amendment: id }, ...fallenWith(motions, amendment, null)];
}

export function orderAmendments(
  motions: Motions,
  { motion, order }: Of<'OrderAmendments'>,
): HandlingOutcome {
  if (motionOf(motions, motion) === null) return refused('unknown-motion');
  const [first] = order;
  const amends = first === undefined ? null : (amendmentOf(motions, first)?.amends ?? null);
  const open = openAmendments(motions, motion, amends).map(({ id }) => id);
  const isComplete = order.length === open.length && open.every((id) => order.includes(id));
  if (!isComplete) return refused('not-these-amendments');
  if (open.every((id, index) => order[index] === id)) return refused('already-in-this-order');
  return [{ type: 'AmendmentsOrdered', motion, order }];
}

/** A pending main motion on which nothing is being voted. */
function inHand(
  motions: Motions,
  id: string,
  facts: MotionFacts,
): Motion | Refusal<HandlingRefusal> {
  const motion = motionOf(motions, id);
  if (motion === null) return refused('unknown-motion');
  if (motion.kind !== 'main') return refused('only-main-motions');
  const waits = notPending(motion, 'motion-settled');
  if (waits !== null) return waits;
  return isPutInPart(motions, id, facts) ? refused('already-put') : motion;
}

export function divide(
  motions: Motions,
  command: Of<'Divide'>,
  facts: MotionFacts,
): HandlingOutcome {
  const motion = inHand(motions, command.motion, facts);
  if ('refused' in motion) return motion;
  if (openAbout(motions, motion.id).length > 0) return refused('another-motion-first');
  if (openAmendments(motions, motion.id, null).length > 0) return refused('amendments-first');
  const { parts } = command;
  if (withoutSpace(parts.join('')) !== withoutSpace(motion.text)) {
    return refused('parts-differ-from-text');
  }
  const numbered = parts.map((text) => ({
    motion: facts.newId(),
    text,
    hash: facts.hashOf(text),
  }));
  return [{ type: 'MotionDivided', motion: motion.id, parts: numbered }];
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** Its amendments go with it; motions about it have nothing left to speak about. */
export function putOff(
  motions: Motions,
  command: Of<'Postpone' | 'Refer'>,
  facts: MotionFacts,
): HandlingOutcome {
  const motion = inHand(motions, command.motion, facts);
  if ('refused' in motion) return motion;
  const { id } = motion;
  return [
    command.type === 'Postpone'
      ? { type: 'MotionPostponed', motion: id, until: command.until }
      : { type: 'MotionReferred', motion: id, to: command.to },
    ...fallenMotions(motions, id, null),
  ];
}

export function takeUp(
  motions: Motions,
  { motion: id }: Of<'TakeUp'>,
  { precedence }: MotionFacts,
): HandlingOutcome {
  const motion = motionOf(motions, id);
  if (motion === null) return refused('unknown-motion');
  if (!['postponed', 'referred', 'tabled'].includes(motion.state.status)) {
    return refused('motion-not-put-off');
  }
  if (precedence === 'roberts' && !mayMove('main', pendingKinds(motions))) {
    return refused('out-of-order-now');
  }
  return [{ type: 'MotionTakenUp', motion: id }];
}
