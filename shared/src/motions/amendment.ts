import type { FellBecause, MotionEvent } from './events.ts';

export type AmendmentState =
  | { readonly status: 'moved' }
  | { readonly status: 'pending' }
  | {
      readonly status: 'adopted';
      readonly poll: string;
      /** The text it was applied to, and what came of it. */
      readonly before: string;
      readonly after: string;
    }
  | { readonly status: 'rejected'; readonly poll: string }
  | { readonly status: 'withdrawn' }
  | { readonly status: 'fell'; readonly because: FellBecause; readonly poll: string | null };

export interface Amendment {
  readonly id: string;
  readonly motion: string;
  readonly mover: string;
  /** Stands exactly once in what it amends; empty: the replacement is appended. */
  readonly passage: string;
  /** As it stands now, adopted amendments to it applied. */
  readonly replacement: string;
  /** The amendment it amends; null: the motion. */
  readonly amends: string | null;
  /** Milliseconds since 1970. */
  readonly movedAt: number;
  readonly needsSecond: boolean;
  readonly seconder: string | null;
  readonly state: AmendmentState;
}

type Of<Type extends MotionEvent['type']> = Extract<MotionEvent, { readonly type: Type }>;

export function movedAmendment(event: Of<'AmendmentMoved'>, at: number): Amendment {
  const { type: _type, amendment, ...said } = event;
  return {
    id: amendment,
    ...said,
    movedAt: at,
    seconder: null,
    state: { status: event.needsSecond ? 'moved' : 'pending' },
  };
}

/** As it was before it fell. */
export function revivedAmendment(amendment: Amendment): Amendment {
  const waits = amendment.needsSecond && amendment.seconder === null;
  return { ...amendment, state: { status: waits ? 'moved' : 'pending' } };
}

export type AmendmentChange = Of<
  'AmendmentSeconded' | 'AmendmentRejected' | 'AmendmentFell' | 'AmendmentWithdrawn'
>;

export function changedAmendment(amendment: Amendment, event: AmendmentChange): Amendment {
  switch (event.type) {
    case 'AmendmentSeconded':
      return { ...amendment, seconder: event.person, state: { status: 'pending' } };
    case 'AmendmentRejected':
      return { ...amendment, state: { status: 'rejected', poll: event.poll } };
    case 'AmendmentFell':
      return {
        ...amendment,
        state: { status: 'fell', because: event.because, poll: event.poll },
      };
    case 'AmendmentWithdrawn':
      return { ...amendment, state: { status: 'withdrawn' } };
    default:
      return event satisfies never;
  }
}
