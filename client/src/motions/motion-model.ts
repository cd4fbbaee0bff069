import type { Motion } from '@koinon/shared/motions/motion';
import { isOpen, motionOf } from '@koinon/shared/motions/motions';
import type { Motions } from '@koinon/shared/motions/motions';
import { questionsOf } from '@koinon/shared/motions/voting-order';
import type { Subject } from '@koinon/shared/motions/events';
import { itemAtHand, putRefusal } from './motions-view.ts';
import type { MotionsView } from './motions-view.ts';

/** A motion as it stands in a list. */
export interface MotionLine {
  readonly motion: Motion;
  /** In this meeting, as they were moved; from 1. */
  readonly number: number;
  /** Amendments that are not settled. */
  readonly amendments: number;
}

export interface MotionLines {
  /** On the item that is being dealt with, as they were moved. */
  readonly here: readonly MotionLine[];
  /** On other items, or on none: those that are not settled. */
  readonly elsewhere: readonly MotionLine[];
}

export function motionLines(view: MotionsView): MotionLines {
  const { motions } = view.state;
  const item = itemAtHand(view);
  const lines = motions.motions.map((motion) => lineOf(motions, motion));
  return {
    here: lines.filter(({ motion }) => motion.item === item),
    elsewhere: lines.filter(({ motion }) => motion.item !== item && !isSettled(motion)),
  };
}

export function lineOf(motions: Motions, motion: Motion): MotionLine {
  const amendments = motions.amendments.filter(
    (amendment) => amendment.motion === motion.id && isOpen(amendment),
  );
  const number = motions.motions.findIndex(({ id }) => id === motion.id) + 1;
  return { motion, number, amendments: amendments.length };
}

/** Open, or put off and able to come back. */
function isSettled(motion: Motion): boolean {
  return !isOpen(motion) && !isPutOff(motion);
}

export function isPutOff({ state }: Motion): boolean {
  return ['postponed', 'referred', 'tabled'].includes(state.status);
}

/** What can be put to the vote now of all that has to do with the motion; null where nothing can. */
export function nextQuestion(view: MotionsView, motion: string): Subject | null {
  const { motions } = view.state;
  // What is put off takes its amendments with it.
  if (motionOf(motions, motion)?.state.status !== 'pending') return null;
  const questions = questionsOf(motions, motion);
  return questions.find((on) => putRefusal(view, on) === null) ?? null;
}

/** Whether the question is the motion itself, and none that has to come before. */
export function isOf(on: Subject, motion: string): boolean {
  return 'motion' in on && on.motion === motion;
}

/** The main motions that a procedural one can speak about. */
export function pendingMain(view: MotionsView): readonly Motion[] {
  const item = itemAtHand(view);
  return view.state.motions.motions.filter(
    ({ kind, state, item: on }) => kind === 'main' && state.status === 'pending' && on === item,
  );
}
