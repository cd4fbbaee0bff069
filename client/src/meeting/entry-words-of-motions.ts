import type { EventOf } from '@koinon/shared/record/capabilities';
import { unknownEntry } from './wording.ts';
import type { Wording } from './wording.ts';

type MotionEvent = EventOf<'motions'>;
type OfDecision = Extract<MotionEvent, { readonly decision: string }>;
type OfMotion = Exclude<Extract<MotionEvent, { readonly motion: string }>, OfDecision>;
type OfAmendment = Exclude<MotionEvent, OfDecision | OfMotion>;

export function motionWords(event: MotionEvent, wording: Wording): string {
  if ('decision' in event) return ofDecision(event, wording);
  return 'motion' in event ? ofMotion(event, wording) : ofAmendment(event, wording);
}

function ofDecision(event: OfDecision, wording: Wording): string {
  const { t, motion, question } = wording;
  switch (event.type) {
    case 'DecisionTaken': {
      const title = event.motion === null ? question(event.poll) : motion(event.motion);
      return t('DecisionTaken', { decision: `${event.number}/${event.year}`, title });
    }
    case 'FollowUpSet': {
      const { who, what, by } = event;
      const values = { decision: wording.decision(event.decision), who, what };
      return by === null
        ? t('FollowUpSet.open', values)
        : t('FollowUpSet.dated', { ...values, date: wording.date(by) });
    }
    case 'DecisionSetAside':
    case 'FollowUpDropped':
      return t(event.type, { decision: wording.decision(event.decision) });
    default:
      return unknownEntry(event, wording);
  }
}

function ofMotion(event: OfMotion, wording: Wording): string {
  const { t, name } = wording;
  const title = wording.motion(event.motion);
  switch (event.type) {
    case 'MotionMoved': {
      const moved = { name: name(event.mover), title: wording.title(event.title) };
      return t(`MotionMoved.${event.kind}`, moved);
    }
    case 'AmendmentMoved': {
      const to = event.amends === null ? 'motion' : 'amendment';
      return t(`AmendmentMoved.${to}`, { name: name(event.mover), title });
    }
    case 'MotionSeconded':
      return t('MotionSeconded', { name: name(event.person), title });
    case 'AmendmentsOrdered':
      return t('AmendmentsOrdered', { count: event.order.length, title });
    case 'MotionDivided':
      return t('MotionDivided', { count: event.parts.length, title });
    case 'MotionPostponed':
      return t('MotionPostponed', { until: event.until, title });
    case 'MotionReferred':
      return t('MotionReferred', { to: event.to, title });
    case 'MotionAdopted':
    case 'MotionRejected':
    case 'MotionFell':
    case 'MotionWithdrawn':
    case 'MotionTabled':
    case 'MotionTakenUp':
    case 'MotionReopened':
    case 'DebateClosed':
    case 'DebateReopened':
      return t(event.type, { title });
    default:
      return unknownEntry(event, wording);
  }
}

function ofAmendment(event: OfAmendment, wording: Wording): string {
  const { t, name } = wording;
  const values = {
    mover: wording.mover(event.amendment),
    title: wording.amended(event.amendment),
  };
  switch (event.type) {
    case 'AmendmentSeconded':
      return t('AmendmentSeconded', { ...values, name: name(event.person) });
    case 'AmendmentFell':
      return t(`AmendmentFell.${event.because}`, values);
    case 'AmendmentAdopted':
    case 'AmendmentRejected':
    case 'AmendmentWithdrawn':
    case 'AmendmentReopened':
      return t(event.type, values);
    default:
      return unknownEntry(event, wording);
  }
}
