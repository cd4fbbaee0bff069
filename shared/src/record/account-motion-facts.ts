import type { Localized } from '../kernel/localized.ts';
import type { MotionContent } from '../minutes/motion.ts';
import type { Noted } from '../minutes/noted.ts';
import { amendmentOf, motionOf } from '../motions/motions.ts';
import type { Motions } from '../motions/motions.ts';

type NotedMotion = Extract<Noted, { readonly kind: MotionContent['kind'] }>;

/** What is said of a motion or an amendment; null where it was moved, and the state does not have it. */
export function motionContent(motions: Motions, noted: NotedMotion): MotionContent | null {
  switch (noted.kind) {
    case 'motion-moved':
      return moved(motions, noted);
    case 'amendment-moved':
      return amendment(motions, noted);
    case 'withdrawn':
      return withdrawn(motions, noted);
    case 'motion-divided':
      return {
        kind: noted.kind,
        title: titleOf(motions, noted.motion),
        parts: parts(motions, noted),
      };
    case 'motion-postponed':
      return { kind: noted.kind, title: titleOf(motions, noted.motion), until: noted.until };
    case 'motion-referred':
      return { kind: noted.kind, title: titleOf(motions, noted.motion), to: noted.to };
    case 'motion-tabled':
    case 'motion-taken-up':
      return { kind: noted.kind, title: titleOf(motions, noted.motion) };
    default:
      return noted satisfies never;
  }
}

function titleOf(motions: Motions, motion: string): Localized | null {
  return motionOf(motions, motion)?.title ?? null;
}

type Of<Kind extends NotedMotion['kind']> = Extract<NotedMotion, { readonly kind: Kind }>;

function moved(motions: Motions, { motion: id, text }: Of<'motion-moved'>): MotionContent | null {
  const motion = motionOf(motions, id);
  if (motion === null) return null;
  const { kind: motionKind, title, language, mover, seconder, state } = motion;
  const said = { motion: id, motionKind, title, text, language, mover, seconder };
  return { kind: 'motion-moved', ...said, fell: state.status === 'fell' };
}

function amendment(
  motions: Motions,
  { amendment: id, motion, passage, replacement }: Of<'amendment-moved'>,
): MotionContent | null {
  const found = amendmentOf(motions, id);
  if (found === null) return null;
  const { mover, seconder, amends, state } = found;
  const said = { amendment: id, motion, passage, replacement, mover, seconder };
  return {
    kind: 'amendment-moved',
    ...said,
    title: titleOf(motions, motion),
    below: amends !== null,
    fell: state.status === 'fell',
  };
}

function withdrawn(motions: Motions, noted: Of<'withdrawn'>): MotionContent {
  if ('motion' in noted) {
    const motion = motionOf(motions, noted.motion);
    const { title = null, mover = null } = motion ?? {};
    return { kind: 'withdrawn', what: 'motion', title, mover };
  }
  const found = amendmentOf(motions, noted.amendment);
  const title = found === null ? null : titleOf(motions, found.motion);
  return { kind: 'withdrawn', what: 'amendment', title, mover: found?.mover ?? null };
}

/** As they were divided; a part may since have been amended, and then reads as it stands now. */
function parts(motions: Motions, { motion }: Of<'motion-divided'>): readonly string[] {
  return motions.motions.filter(({ partOf }) => partOf === motion).map(({ text }) => text);
}
