import { refused } from '../kernel/outcome.ts';
import type { Outcome, Refusal } from '../kernel/outcome.ts';
import type { MotionCommand } from './commands.ts';
import type { MotionEvent } from './events.ts';
import { moverOf } from './facts.ts';
import type { ActorRefusal, MotionFacts } from './facts.ts';
import { amendedText, amendmentOf, isOpen, motionOf, openAmendments } from './motions.ts';
import type { Motions } from './motions.ts';
import { amended, occurrence } from './passage.ts';
import { notPending } from './pending.ts';
import { mayMove, PRECEDENCE } from './precedence.ts';

export type AmendingRefusal =
  | ActorRefusal
  | 'unknown-motion'
  | 'unknown-amendment'
  | 'motion-settled'
  | 'amendment-settled'
  | 'not-seconded'
  | 'not-amendable'
  | 'debate-closed'
  | 'already-put'
  | 'amends-too-deep'
  | 'out-of-order-now'
  | 'another-amendment-first'
  | 'passage-not-found'
  | 'passage-not-unique'
  | 'changes-nothing'
  | 'leaves-no-text';

type Refused = Refusal<AmendingRefusal>;
type MoveAmendment = Extract<MotionCommand, { readonly type: 'MoveAmendment' }>;

export function moveAmendment(
  motions: Motions,
  command: MoveAmendment,
  facts: MotionFacts,
): Outcome<MotionEvent, AmendingRefusal> {
  const { motion, passage, replacement, amends = null } = command;
  const mover = moverOf(command.person, facts);
  if ('refused' in mover) return mover;
  const notNow =
    mayNotAmend(motions, motion, facts) ??
    (amends === null ? null : mayNotAmendAmendment(motions, motion, amends, facts)) ??
    outOfOrder(motions, motion, amends, facts) ??
    mayNotChange(motions, command);
  if (notNow !== null) return notNow;
  return [
    {
      type: 'AmendmentMoved',
      amendment: facts.newId(),
      motion,
      mover: mover.person,
      passage,
      replacement,
      amends,
      needsSecond: facts.seconding && PRECEDENCE.amend.needsSecond,
    },
  ];
}

function mayNotAmend(motions: Motions, id: string, facts: MotionFacts): Refused | null {
  const motion = motionOf(motions, id);
  if (motion === null) return refused('unknown-motion');
  if (!PRECEDENCE[motion.kind].amendable) return refused('not-amendable');
  const waits = notPending(motion, 'motion-settled');
  if (waits !== null) return waits;
  if (motion.debateClosed) return refused('debate-closed');
  return facts.isPut({ motion: id }) ? refused('already-put') : null;
}

function mayNotAmendAmendment(
  motions: Motions,
  motion: string,
  id: string,
  facts: MotionFacts,
): Refused | null {
  const parent = amendmentOf(motions, id);
  if (parent === null || parent.motion !== motion) return refused('unknown-amendment');
  if (parent.amends !== null) return refused('amends-too-deep');
  const waits = notPending(parent, 'amendment-settled');
  if (waits !== null) return waits;
  return facts.isPut({ amendment: id }) ? refused('already-put') : null;
}

/** Under an order of precedence one amendment of each degree is dealt with at a time. */
function outOfOrder(
  motions: Motions,
  id: string,
  amends: string | null,
  { precedence }: MotionFacts,
): Refused | null {
  const motion = motionOf(motions, id);
  if (precedence === 'none' || motion === null) return null;
  const others = motions.motions.filter((other) => other !== motion && isOpen(other));
  if (others.some(({ kind }) => mayMove(kind, [motion.kind]))) return refused('out-of-order-now');
  return openAmendments(motions, id, amends).length > 0 ? refused('another-amendment-first') : null;
}

/** The passage must stand once in what it amends, and something must come of it. */
function mayNotChange(motions: Motions, command: MoveAmendment): Refused | null {
  const { motion, amends = null, passage } = command;
  const text = amendedText(motions, { motion, amends });
  const found = occurrence(text, passage);
  if (found === 'none') return refused('passage-not-found');
  if (found === 'several') return refused('passage-not-unique');
  const changed = amended(text, command);
  const parent = amends === null ? null : amendmentOf(motions, amends);
  if (changed === text || changed === parent?.passage) return refused('changes-nothing');
  return amends === null && changed?.trim() === '' ? refused('leaves-no-text') : null;
}
