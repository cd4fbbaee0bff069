import type { EventMeta } from '../kernel/decider.ts';
import { changedAmendment, movedAmendment, revivedAmendment } from './amendment.ts';
import type { Amendment } from './amendment.ts';
import { evolveDecisions } from './decisions.ts';
import type { Decision } from './decisions.ts';
import type { MotionEvent } from './events.ts';
import { changedMotion, movedMotion, partsOf, revivedMotion } from './motion.ts';
import type { Motion } from './motion.ts';

export interface Motions {
  /** As they were moved. */
  readonly motions: readonly Motion[];
  /** Those of one text as they are voted on; at first as they were moved. */
  readonly amendments: readonly Amendment[];
  /** As they were taken. */
  readonly decisions: readonly Decision[];
}

export const initialMotions: Motions = { motions: [], amendments: [], decisions: [] };

export function motionOf(motions: Motions, id: string): Motion | null {
  return motions.motions.find((motion) => motion.id === id) ?? null;
}

export function amendmentOf(motions: Motions, id: string): Amendment | null {
  return motions.amendments.find((amendment) => amendment.id === id) ?? null;
}

/** Not settled yet, seconded or not. */
export function isOpen({ state }: Pick<Motion | Amendment, 'state'>): boolean {
  return state.status === 'moved' || state.status === 'pending';
}

/** Open amendments of the motion's text, or (with `amends`) of that amendment's replacement. */
export function openAmendments(
  motions: Motions,
  motion: string,
  amends: string | null,
): readonly Amendment[] {
  return motions.amendments.filter(
    (amendment) => amendment.motion === motion && amendment.amends === amends && isOpen(amendment),
  );
}

/** Open procedural motions that speak about the motion. */
export function openAbout(motions: Motions, motion: string): readonly Motion[] {
  return motions.motions.filter((other) => other.about === motion && isOpen(other));
}

/** The text that an amendment changes: the motion's, or an amendment's replacement. */
export function amendedText(
  motions: Motions,
  { motion, amends }: Pick<Amendment, 'motion' | 'amends'>,
): string {
  const text =
    amends === null ? motionOf(motions, motion)?.text : amendmentOf(motions, amends)?.replacement;
  return text ?? '';
}

export function evolveMotions(motions: Motions, event: MotionEvent, meta: EventMeta): Motions {
  switch (event.type) {
    case 'MotionMoved':
      return { ...motions, motions: [...motions.motions, movedMotion(event, meta.at)] };
    case 'AmendmentMoved':
      return { ...motions, amendments: [...motions.amendments, movedAmendment(event, meta.at)] };
    case 'AmendmentsOrdered':
      return { ...motions, amendments: reordered(motions.amendments, event.order) };
    case 'AmendmentAdopted':
      return adopted(motions, event);
    case 'AmendmentReopened':
      return reopened(motions, event);
    case 'AmendmentSeconded':
    case 'AmendmentRejected':
    case 'AmendmentFell':
    case 'AmendmentWithdrawn':
      return withAmendment(motions, event.amendment, (amendment) =>
        changedAmendment(amendment, event),
      );
    case 'DecisionTaken':
    case 'DecisionSetAside':
    case 'FollowUpSet':
    case 'FollowUpDropped':
      return { ...motions, decisions: evolveDecisions(motions.decisions, event, meta) };
    default:
      return evolveMotion(motions, event, meta.at);
  }
}

type Of<Type extends MotionEvent['type']> = Extract<MotionEvent, { readonly type: Type }>;

function evolveMotion(
  motions: Motions,
  event: Parameters<typeof changedMotion>[1],
  at: number,
): Motions {
  const motion = motionOf(motions, event.motion);
  if (motion === null) return motions;
  const after = withMotion(motions, motion.id, (whole) => changedMotion(whole, event));
  if (event.type === 'MotionReopened') return revived(after, event.revived);
  if (event.type !== 'MotionDivided') return after;
  return { ...after, motions: [...after.motions, ...partsOf(motion, event, at)] };
}

function withMotion(motions: Motions, id: string, change: (motion: Motion) => Motion): Motions {
  const changed = motions.motions.map((motion) => (motion.id === id ? change(motion) : motion));
  return { ...motions, motions: changed };
}

function withAmendment(
  motions: Motions,
  id: string,
  change: (amendment: Amendment) => Amendment,
): Motions {
  const changed = motions.amendments.map((amendment) =>
    amendment.id === id ? change(amendment) : amendment,
  );
  return { ...motions, amendments: changed };
}

/** The named ones change places among themselves; all others stay where they are. */
function reordered(
  amendments: readonly Amendment[],
  order: readonly string[],
): readonly Amendment[] {
  const named = [...new Set(order)].flatMap((id) =>
    amendments.filter((amendment) => amendment.id === id),
  );
  const waiting = [...named];
  return amendments.map((amendment) =>
    named.includes(amendment) ? (waiting.shift() ?? amendment) : amendment,
  );
}

function withText(
  motions: Motions,
  { motion, amends }: Amendment,
  text: string,
  hash: string,
): Motions {
  return amends === null
    ? withMotion(motions, motion, (whole) => ({ ...whole, text, hash }))
    : withAmendment(motions, amends, (amended) => ({ ...amended, replacement: text }));
}

function adopted(motions: Motions, event: Of<'AmendmentAdopted'>): Motions {
  const amendment = amendmentOf(motions, event.amendment);
  if (amendment === null) return motions;
  const { poll, text: after, hash } = event;
  const before = amendedText(motions, amendment);
  return withAmendment(withText(motions, amendment, after, hash), amendment.id, (settled) => ({
    ...settled,
    state: { status: 'adopted', poll, before, after },
  }));
}

function reopened(motions: Motions, event: Of<'AmendmentReopened'>): Motions {
  const amendment = amendmentOf(motions, event.amendment);
  if (amendment === null) return motions;
  const { text, hash } = event;
  const restored =
    text === null || hash === null ? motions : withText(motions, amendment, text, hash);
  const again = withAmendment(restored, amendment.id, (settled) => ({
    ...settled,
    state: { status: 'pending' },
  }));
  return revived(again, event.revived);
}

function revived(motions: Motions, ids: readonly string[]): Motions {
  return ids.reduce(
    (state, id) => withMotion(withAmendment(state, id, revivedAmendment), id, revivedMotion),
    motions,
  );
}
