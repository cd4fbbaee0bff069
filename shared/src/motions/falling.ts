import type { Amendment } from './amendment.ts';
import type { FellBecause, MotionEvent } from './events.ts';
import { openAbout, openAmendments } from './motions.ts';
import type { Motions } from './motions.ts';
import { occurrence } from './passage.ts';

export function noLongerIn(text: string, { passage }: Amendment): FellBecause {
  return occurrence(text, passage) === 'several' ? 'passage-not-unique' : 'passage-gone';
}

/** It cannot be voted on any more, nor can what amends it. */
export function fallen(
  motions: Motions,
  amendment: Amendment,
  because: FellBecause,
  poll: string | null,
): MotionEvent[] {
  return [
    { type: 'AmendmentFell', amendment: amendment.id, because, poll },
    ...fallenWith(motions, amendment, poll),
  ];
}

/** Amendments of an amendment that is settled. */
export function fallenWith(
  motions: Motions,
  { id, motion }: Amendment,
  poll: string | null,
): MotionEvent[] {
  return openAmendments(motions, motion, id).flatMap((below) =>
    fallen(motions, below, 'settled', poll),
  );
}

/** Amendments of a motion that is settled. */
export function fallenAmendments(
  motions: Motions,
  motion: string,
  poll: string | null,
): MotionEvent[] {
  return openAmendments(motions, motion, null).flatMap((amendment) =>
    fallen(motions, amendment, 'settled', poll),
  );
}

/** Procedural motions about a motion that is settled or put off. */
export function fallenMotions(
  motions: Motions,
  motion: string,
  poll: string | null,
): Extract<MotionEvent, { readonly type: 'MotionFell' }>[] {
  return openAbout(motions, motion).map((other) => ({
    type: 'MotionFell',
    motion: other.id,
    poll,
  }));
}
