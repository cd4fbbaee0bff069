/**
 * What follows from a poll on a motion or an amendment. The record calls for
 * these events when a poll closes, a tie is decided or a lot is drawn: nobody has to write down what the vote has decided.
 */
import type { Amendment } from './amendment.ts';
import { nextNumber } from './decisions.ts';
import type { MotionEvent, Subject } from './events.ts';
import { fallen, fallenAmendments, fallenMotions, fallenWith, noLongerIn } from './falling.ts';
import type { Motion } from './motion.ts';
import { amendedText, amendmentOf, motionOf, openAmendments } from './motions.ts';
import type { Motions } from './motions.ts';
import { amended, occurrence } from './passage.ts';

export interface Polled {
  readonly poll: string;
  /** Null: the poll's own question. */
  readonly on: Subject | null;
  /** Of a tie nothing follows yet, and nothing of a poll without a quorum. */
  readonly outcome: 'adopted' | 'rejected' | 'tied' | 'no-quorum';
  /** What a poll on its own question has decided, in words; without it there is no decision. */
  readonly text?: string;
}

export interface SettlingFacts {
  /** The body that decides. */
  readonly body: string;
  readonly nextDecision: { readonly number: number; readonly year: number };
  newId(): string;
  /** SHA-256 of the text as UTF-8, hex. */
  hashOf(text: string): string;
}

export function afterPoll(
  motions: Motions,
  polled: Polled,
  facts: SettlingFacts,
): readonly MotionEvent[] {
  const { on, outcome, poll, text } = polled;
  if (outcome !== 'adopted' && outcome !== 'rejected') return [];
  if (on === null) {
    const decides = outcome === 'adopted' && text !== undefined;
    return decides ? [decision(motions, { motion: null, poll, text }, facts)] : [];
  }
  if ('motion' in on) {
    const motion = motionOf(motions, on.motion);
    return motion?.state.status === 'pending'
      ? settled(motions, motion, { poll, outcome }, facts)
      : [];
  }
  const amendment = amendmentOf(motions, on.amendment);
  if (amendment?.state.status !== 'pending') return [];
  return outcome === 'adopted'
    ? adopted(motions, amendment, poll, facts)
    : [
        { type: 'AmendmentRejected', amendment: amendment.id, poll },
        ...fallenWith(motions, amendment, poll),
      ];
}

function decision(
  motions: Motions,
  taken: { readonly motion: string | null; readonly poll: string; readonly text: string },
  { newId, nextDecision, body }: SettlingFacts,
): MotionEvent {
  const number = nextNumber(motions.decisions, nextDecision);
  return {
    type: 'DecisionTaken',
    decision: newId(),
    number,
    year: nextDecision.year,
    body,
    ...taken,
  };
}

function settled(
  motions: Motions,
  motion: Motion,
  { poll, outcome }: { readonly poll: string; readonly outcome: 'adopted' | 'rejected' },
  facts: SettlingFacts,
): readonly MotionEvent[] {
  const { id, text, hash } = motion;
  const gone = [...fallenAmendments(motions, id, poll), ...fallenMotions(motions, id, poll)];
  if (outcome === 'rejected') return [{ type: 'MotionRejected', motion: id, poll }, ...gone];
  return [
    { type: 'MotionAdopted', motion: id, poll, text, hash },
    ...gone,
    ...(motion.kind === 'main'
      ? [decision(motions, { motion: id, poll, text }, facts)]
      : effectOf(motions, motion, poll)),
  ];
}

/** What an adopted procedural motion does to the motion it speaks about. */
function effectOf(motions: Motions, procedural: Motion, poll: string): readonly MotionEvent[] {
  const { kind, text, about } = procedural;
  const subject = about === null ? null : motionOf(motions, about);
  if (subject?.state.status !== 'pending') return [];
  const motion = subject.id;
  const others = fallenMotions(motions, motion, poll).filter(
    (event) => event.motion !== procedural.id,
  );
  switch (kind) {
    case 'previous-question':
      return subject.debateClosed ? [] : [{ type: 'DebateClosed', motion }];
    case 'postpone':
      return [{ type: 'MotionPostponed', motion, until: text }, ...others];
    case 'refer':
      return [{ type: 'MotionReferred', motion, to: text }, ...others];
    case 'table':
      return [{ type: 'MotionTabled', motion }, ...others];
    default:
      return [];
  }
}

function adopted(
  motions: Motions,
  amendment: Amendment,
  poll: string,
  { hashOf }: SettlingFacts,
): readonly MotionEvent[] {
  const before = amendedText(motions, amendment);
  const text = amended(before, amendment)?.normalize('NFC');
  if (text === undefined) return fallen(motions, amendment, noLongerIn(before, amendment), poll);
  const { id, motion, amends } = amendment;
  const beside = openAmendments(motions, motion, amends).filter((other) => other !== amendment);
  return [
    { type: 'AmendmentAdopted', amendment: id, poll, text, hash: hashOf(text) },
    ...fallenWith(motions, amendment, poll),
    ...beside.flatMap((other) =>
      occurrence(text, other.passage) === 'once'
        ? []
        : fallen(motions, other, noLongerIn(text, other), poll),
    ),
  ];
}
