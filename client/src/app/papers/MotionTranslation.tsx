import { translatedMotion } from '@koinon/shared/documents/translated-motions';
import type { Motion } from '@koinon/shared/motions/motion';
import { useMemo } from 'react';
import { useProse } from '../../documents/use-prose.ts';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { isInAnother } from '../../minutes/translation/languages.ts';
import { MotionInTranslation } from '../../minutes/translation/MotionInTranslation.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { sectionOf, wordsOf } from './motion-words.ts';
import { usePart } from './use-part.ts';

interface MotionTranslationProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly motion: Motion;
}

/** A motion in the reader's language, where somebody has translated it beside the minutes of its item. */
export function MotionTranslation(props: MotionTranslationProps) {
  const language = useReadingLanguage();
  return isInAnother(props.motion, language) ? <In {...props} language={language} /> : null;
}

function In({
  path,
  view,
  motion,
  language,
}: MotionTranslationProps & { readonly language: string }) {
  const part = { kind: 'translation', item: sectionOf(motion), language } as const;
  const words = useProse(usePart(path, view, part, 'read'));
  const read = useMemo(() => translatedMotion(words ?? [], wordsOf(motion)), [words, motion]);
  return read && <MotionInTranslation motion={read} language={language} />;
}
