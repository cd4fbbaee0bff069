import type { Inline, Rendering, SourceBlock } from './translated.ts';
import { MOTION, paired, recordedSource, renderedBlocks } from './translated.ts';
import type { Node } from './nodes.ts';

/**
 * Motions in a language that is not their mover's, so that members read what
 * they will vote on. They are translated where the minutes of their item are,
 * as paragraphs of the same text; what is decided stays the text that was
 * moved, and a translation whose motion was amended since is stale.
 */
export interface MotionWords {
  readonly id: string;
  /** In the language of the motion; empty where it has none. */
  readonly title: string;
  /** As it stands now. */
  readonly text: string;
  /** BCP 47 tag; null where nobody has said. */
  readonly language: string | null;
}

/** A motion's title and words, each as one paragraph to be translated. */
export function motionSources({ id, title, text, language }: MotionWords): readonly SourceBlock[] {
  const said = language === null ? {} : { language };
  const key = `${MOTION}${id}`;
  const all: readonly SourceBlock[] = [
    { ...recordedSource(`${key}/title`, title), ...said, heading: 3 },
    { ...recordedSource(key, text), ...said },
  ];
  return all.filter((source) => source.text.trim() !== '');
}

/** A motion in another language, as far as somebody has translated it. */
export interface TranslatedMotion {
  /** Null: nobody has translated it. */
  readonly title: readonly Inline[] | null;
  readonly text: readonly Inline[] | null;
  /** Something of it says what the motion said before. */
  readonly stale: boolean;
}

/** Null where nothing of it is translated. */
export function translatedMotion(
  translation: readonly Node[],
  motion: MotionWords,
): TranslatedMotion | null {
  const { pairs } = paired<Rendered>(motionSources(motion), renderedBlocks(translation));
  const done = pairs.filter(({ state }) => state !== 'untranslated');
  const wordsOf = (key: string) =>
    done.find(({ source }) => source.key === key)?.rendering?.content ?? null;
  if (done.length === 0) return null;
  return {
    title: wordsOf(`${MOTION}${motion.id}/title`),
    text: wordsOf(`${MOTION}${motion.id}`),
    stale: done.some(({ state }) => state === 'stale'),
  };
}

type Rendered = Rendering & { readonly content: readonly Inline[] };
