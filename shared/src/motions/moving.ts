import { refused } from '../kernel/outcome.ts';
import type { Outcome, Refusal } from '../kernel/outcome.ts';
import type { Amendment } from './amendment.ts';
import type { MotionCommand } from './commands.ts';
import type { MotionEvent } from './events.ts';
import { moverOf } from './facts.ts';
import type { ActorRefusal, MotionFacts } from './facts.ts';
import type { Motion } from './motion.ts';
import { amendmentOf, isOpen, motionOf } from './motions.ts';
import type { Motions } from './motions.ts';
import { notPending } from './pending.ts';
import { mayMove, needsAnother, PRECEDENCE, speaksAbout } from './precedence.ts';
import { pendingKinds } from './voting-order.ts';

export type MovingRefusal =
  | ActorRefusal
  | 'item-not-open'
  | 'nothing-pending'
  | 'out-of-order-now'
  | 'debate-closed'
  | 'unknown-motion'
  | 'unknown-amendment'
  | 'motion-settled'
  | 'amendment-settled'
  | 'not-seconded'
  | 'second-not-needed'
  | 'already-seconded'
  | 'own-motion';

type MovingOutcome = Outcome<MotionEvent, MovingRefusal>;
type Of<Type extends MotionCommand['type']> = Extract<MotionCommand, { readonly type: Type }>;

export function moveMotion(
  motions: Motions,
  command: Of<'MoveMotion'>,
  facts: MotionFacts,
): MovingOutcome {
  const { item, kind, title, text, language = null } = command;
  const mover = moverOf(command.person, facts);
  if ('refused' in mover) return mover;
  if (item !== facts.item) return refused('item-not-open');
  const subject = speaksAbout(kind) ? subjectOf(motions, command) : null;
  if (subject !== null && 'refused' in subject) return subject;
  if (subject === null && needsAnother(kind)) return refused('nothing-pending');
  if (facts.precedence === 'roberts') {
    if (!mayMove(kind, pendingKinds(motions))) return refused('out-of-order-now');
    if (subject?.debateClosed === true && isKeptOut(kind)) return refused('debate-closed');
  }
  const needsSecond = facts.seconding && PRECEDENCE[kind].needsSecond;
  return [
    {
      type: 'MotionMoved',
      motion: facts.newId(),
      item,
      mover: mover.person,
      kind,
      title,
      text,
      language,
      hash: facts.hashOf(text),
      needsSecond,
      about: subject?.id ?? null,
    },
  ];
}

/** After the previous question has been ordered only the table, and what is privileged, remains. */
function isKeptOut(kind: Motion['kind']): boolean {
  const { class: standing } = PRECEDENCE[kind];
  return standing === 'subsidiary' && kind !== 'table';
}

/** The main motion a procedural one speaks about: the one named, or the last one pending on the item. */
function subjectOf(
  motions: Motions,
  { about, item }: Of<'MoveMotion'>,
): Motion | Refusal<MovingRefusal> | null {
  if (about === undefined) {
    const onItem = (motion: Motion) =>
      motion.kind === 'main' && motion.item === item && motion.state.status === 'pending';
    return motions.motions.findLast(onItem) ?? null;
  }
  const motion = motionOf(motions, about);
  if (motion === null || motion.kind !== 'main') return refused('unknown-motion');
  return notPending(motion, 'motion-settled') ?? motion;
}

export function second(motions: Motions, command: Of<'Second'>, facts: MotionFacts): MovingOutcome {
  const { on } = command;
  const seconder = moverOf(command.person, facts);
  if ('refused' in seconder) return seconder;
  const { person } = seconder;
  if ('motion' in on) {
    const motion = motionOf(motions, on.motion);
    if (motion === null) return refused('unknown-motion');
    if (!isOpen(motion)) return refused('motion-settled');
    return notToSecond(motion, person) ?? [{ type: 'MotionSeconded', ...on, person }];
  }
  const amendment = amendmentOf(motions, on.amendment);
  if (amendment === null) return refused('unknown-amendment');
  if (!isOpen(amendment)) return refused('amendment-settled');
  return notToSecond(amendment, person) ?? [{ type: 'AmendmentSeconded', ...on, person }];
}

function notToSecond(
  { state, seconder, mover }: Motion | Amendment,
  person: string,
): Refusal<MovingRefusal> | null {
  if (state.status !== 'moved') {
    return refused(seconder === null ? 'second-not-needed' : 'already-seconded');
  }
  return mover === person ? refused('own-motion') : null;
}
