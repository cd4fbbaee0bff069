import type { Localized } from '../kernel/localized.ts';
import type { MotionEvent, MotionKind } from './events.ts';

/** `moved` waits for somebody to second it; `pending` can be debated, amended and voted on. */
export type MotionState =
  | { readonly status: 'moved' }
  | { readonly status: 'pending' }
  | { readonly status: 'adopted'; readonly poll: string }
  | { readonly status: 'rejected'; readonly poll: string }
  | { readonly status: 'withdrawn' }
  /** What it spoke about has been settled: by a poll, or (null) otherwise. */
  | { readonly status: 'fell'; readonly poll: string | null }
  | { readonly status: 'divided'; readonly parts: readonly string[] }
  | { readonly status: 'postponed'; readonly until: string }
  | { readonly status: 'referred'; readonly to: string }
  | { readonly status: 'tabled' };

export interface Motion {
  readonly id: string;
  readonly item: string | null;
  readonly mover: string;
  readonly kind: MotionKind;
  readonly title: Localized;
  /** As it stands now, adopted amendments applied. */
  readonly text: string;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
  readonly language: string | null;
  /** Milliseconds since 1970. */
  readonly movedAt: number;
  readonly needsSecond: boolean;
  readonly seconder: string | null;
  /** The motion that a procedural one speaks about. */
  readonly about: string | null;
  /** The motion it was divided from. */
  readonly partOf: string | null;
  /** No more amendments: it is voted on next. */
  readonly debateClosed: boolean;
  readonly state: MotionState;
}

type Of<Type extends MotionEvent['type']> = Extract<MotionEvent, { readonly type: Type }>;

export function movedMotion(event: Of<'MotionMoved'>, at: number): Motion {
  const { type: _type, motion, ...said } = event;
  return {
    id: motion,
    ...said,
    movedAt: at,
    seconder: null,
    partOf: null,
    debateClosed: false,
    state: { status: event.needsSecond ? 'moved' : 'pending' },
  };
}

export function partsOf(whole: Motion, event: Of<'MotionDivided'>, at: number): readonly Motion[] {
  return event.parts.map(({ motion, text, hash }) => ({
    ...whole,
    id: motion,
    text,
    hash,
    movedAt: at,
    partOf: whole.id,
    state: { status: 'pending' },
  }));
}

/** As it was before it fell. */
export function revivedMotion(motion: Motion): Motion {
  const waits = motion.needsSecond && motion.seconder === null;
  return { ...motion, state: { status: waits ? 'moved' : 'pending' } };
}

export type MotionChange = Of<
  | 'MotionSeconded'
  | 'MotionAdopted'
  | 'MotionRejected'
  | 'MotionFell'
  | 'MotionWithdrawn'
  | 'MotionDivided'
  | 'MotionPostponed'
  | 'MotionReferred'
  | 'MotionTabled'
  | 'MotionTakenUp'
  | 'MotionReopened'
  | 'DebateClosed'
  | 'DebateReopened'
>;

export function changedMotion(motion: Motion, event: MotionChange): Motion {
  switch (event.type) {
    case 'MotionSeconded':
      return { ...motion, seconder: event.person, state: { status: 'pending' } };
    case 'MotionTakenUp':
      return { ...motion, debateClosed: false, state: { status: 'pending' } };
    case 'MotionReopened':
      return { ...motion, state: { status: 'pending' } };
    case 'DebateClosed':
      return { ...motion, debateClosed: true };
    case 'DebateReopened':
      return { ...motion, debateClosed: false };
    case 'MotionAdopted':
      return {
        ...motion,
        text: event.text,
        hash: event.hash,
        state: { status: 'adopted', poll: event.poll },
      };
    default:
      return { ...motion, state: endOf(event) ?? motion.state };
  }
}

function endOf(
  event: Of<
    | 'MotionRejected'
    | 'MotionFell'
    | 'MotionWithdrawn'
    | 'MotionDivided'
    | 'MotionPostponed'
    | 'MotionReferred'
    | 'MotionTabled'
  >,
): MotionState | null {
  switch (event.type) {
    case 'MotionRejected':
      return { status: 'rejected', poll: event.poll };
    case 'MotionFell':
      return { status: 'fell', poll: event.poll };
    case 'MotionWithdrawn':
      return { status: 'withdrawn' };
    case 'MotionDivided':
      return { status: 'divided', parts: event.parts.map(({ motion }) => motion) };
    case 'MotionPostponed':
      return { status: 'postponed', until: event.until };
    case 'MotionReferred':
      return { status: 'referred', to: event.to };
    case 'MotionTabled':
      return { status: 'tabled' };
    default:
      return null;
  }
}
