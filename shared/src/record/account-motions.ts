import type { Account, Noted } from '../minutes/noted.ts';
import type { Step } from './account.ts';
import type { EventOf } from './capabilities.ts';
import { withLastChanged, withNoted } from './noting.ts';

/** What is moved and decided. A motion belongs to its item, whatever is dealt with when it is moved. */
export function notedOfMotions(
  account: Account,
  event: EventOf<'motions'>,
  { after, meta }: Step,
): readonly Noted[] {
  switch (event.type) {
    case 'MotionMoved': {
      const { motion, text, item } = event;
      const section = item ?? account.section;
      return withNoted(account, meta, { kind: 'motion-moved', motion, text }, section);
    }
    case 'AmendmentMoved': {
      const { amendment, motion, passage, replacement } = event;
      const moved = { kind: 'amendment-moved', amendment, motion, passage, replacement } as const;
      const item = after.motions.motions.find(({ id }) => id === motion)?.item;
      return withNoted(account, meta, moved, item ?? account.section);
    }
    case 'DecisionTaken':
      return withNoted(account, meta, { kind: 'decision', decision: event.decision });
    case 'DecisionSetAside':
      return withLastChanged(account.noted, (one) =>
        one.kind === 'decision' && one.decision === event.decision
          ? { ...one, corrected: meta.n }
          : null,
      );
    default:
      return notedOfFate(account, event, meta);
  }
}

/** What becomes of a motion but by a vote. */
function notedOfFate(
  account: Account,
  event: EventOf<'motions'>,
  meta: Step['meta'],
): readonly Noted[] {
  switch (event.type) {
    case 'MotionWithdrawn':
      return withNoted(account, meta, { kind: 'withdrawn', motion: event.motion });
    case 'AmendmentWithdrawn':
      return withNoted(account, meta, { kind: 'withdrawn', amendment: event.amendment });
    case 'MotionDivided':
      return withNoted(account, meta, { kind: 'motion-divided', motion: event.motion });
    case 'MotionPostponed': {
      const { motion, until } = event;
      return withNoted(account, meta, { kind: 'motion-postponed', motion, until });
    }
    case 'MotionReferred': {
      const { motion, to } = event;
      return withNoted(account, meta, { kind: 'motion-referred', motion, to });
    }
    case 'MotionTabled':
      return withNoted(account, meta, { kind: 'motion-tabled', motion: event.motion });
    case 'MotionTakenUp':
      return withNoted(account, meta, { kind: 'motion-taken-up', motion: event.motion });
    default:
      return account.noted;
  }
}
