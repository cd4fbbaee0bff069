import type { Polled, SettlingFacts } from './after-poll.ts';
import type { MotionEvent } from './events.ts';
import type { Motion } from './motion.ts';
import { amendmentOf, motionOf } from './motions.ts';
import type { Motions } from './motions.ts';
import { mayPutAgain } from './voting-order.ts';

/** The poll is repeated: what had followed from it is taken back, as far as `mayPutAgain` says. */
export function afterRepeat(
  motions: Motions,
  { poll, on }: Pick<Polled, 'poll' | 'on'>,
  { hashOf }: Pick<SettlingFacts, 'hashOf'>,
): readonly MotionEvent[] {
  const setAside = motions.decisions
    .filter((taken) => taken.poll === poll && !taken.setAside)
    .map((taken): MotionEvent => ({ type: 'DecisionSetAside', decision: taken.id }));
  if (on === null || mayPutAgain(motions, on, poll) !== null) return setAside;
  const reopened =
    'motion' in on
      ? reopenedMotion(motions, on.motion, poll)
      : reopenedAmendment(motions, on.amendment, poll, hashOf);
  return [...reopened, ...setAside];
}

function reopenedMotion(motions: Motions, id: string, poll: string): readonly MotionEvent[] {
  const motion = motionOf(motions, id);
  if (motion === null || motion.state.status === 'pending') return [];
  return [
    { type: 'MotionReopened', motion: id, revived: fallenBy(motions, poll) },
    ...(motion.state.status === 'adopted' ? effectUndone(motions, motion) : []),
  ];
}

function effectUndone(motions: Motions, { kind, about }: Motion): readonly MotionEvent[] {
  const subject = about === null ? null : motionOf(motions, about);
  if (subject === null) return [];
  const motion = subject.id;
  const { status } = subject.state;
  if (kind === 'previous-question') {
    return status === 'pending' && subject.debateClosed ? [{ type: 'DebateReopened', motion }] : [];
  }
  const isUndone =
    (kind === 'postpone' && status === 'postponed') ||
    (kind === 'refer' && status === 'referred') ||
    (kind === 'table' && status === 'tabled');
  return isUndone ? [{ type: 'MotionTakenUp', motion }] : [];
}

function reopenedAmendment(
  motions: Motions,
  id: string,
  poll: string,
  hashOf: SettlingFacts['hashOf'],
): readonly MotionEvent[] {
  const amendment = amendmentOf(motions, id);
  if (amendment === null || amendment.state.status === 'pending') return [];
  const text = amendment.state.status === 'adopted' ? amendment.state.before : null;
  const hash = text === null ? null : hashOf(text);
  const revived = fallenBy(motions, poll);
  return [{ type: 'AmendmentReopened', amendment: id, text, hash, revived }];
}

/** Ids of the amendments and motions that fell by the poll's result. */
function fallenBy(motions: Motions, poll: string): readonly string[] {
  return [...motions.amendments, ...motions.motions]
    .filter(({ state }) => state.status === 'fell' && state.poll === poll)
    .map(({ id }) => id);
}
