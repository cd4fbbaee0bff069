import type { MotionWords } from '@koinon/shared/documents/translated-motions';
import { inLanguage } from '@koinon/shared/kernel/localized';
import { OPENING } from '@koinon/shared/minutes/sections';
import type { Motion } from '@koinon/shared/motions/motion';
import type { Motions } from '@koinon/shared/motions/motions';
import { isInAnother } from '../../minutes/translation/languages.ts';

/** In the translation of which section's minutes a motion is translated. */
export function sectionOf({ item }: Pick<Motion, 'item'>): string {
  return item ?? OPENING;
}

/** What of a motion is translated. */
export function wordsOf({ id, title, text, language }: Motion): MotionWords {
  return { id, title: inLanguage(title, language ?? ''), text, language };
}

/** The motions of a section that whoever reads this language needs a translation of. */
export function motionsToTranslate(
  { motions }: Pick<Motions, 'motions'>,
  section: string,
  language: string,
): readonly MotionWords[] {
  return motions
    .filter((motion) => sectionOf(motion) === section && isInAnother(motion, language))
    .map(wordsOf);
}
