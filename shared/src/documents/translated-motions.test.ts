import { describe, expect, it } from 'vitest';
import { motionSources, translatedMotion } from './translated-motions.ts';
import type { MotionWords } from './translated-motions.ts';
import {
  decisionSource,
  paired,
  plainWords,
  renderedBlocks,
  renderedFrom,
  sourcesOf,
  translated,
} from './translated.ts';
import type { SourceBlock } from './translated.ts';
import type { Node } from './nodes.ts';
import { isMinutesAttribute } from './minutes-schema.ts';

const MOVED: MotionWords = {
  id: 'flats',
  title: 'Flats',
  text: 'Ten flats.\nFor two years.',
  language: 'en',
};

function rendering(source: SourceBlock | undefined, text: string): Node {
  if (source === undefined) throw new Error('no source');
  const { source: words, ...said } = renderedFrom(source);
  const attrs = { ...said, ...(words === null ? {} : { source: words }) };
  return { type: 'paragraph', attrs, content: [{ type: 'text', text }] };
}

describe('a motion in another language', () => {
  const [title, words] = motionSources(MOVED);

  it('has a title and words to be translated, in the language of whoever moved it', () => {
    expect(
      motionSources(MOVED).map(({ key, heading, language }) => [key, heading, language]),
    ).toEqual([
      ['motion:flats/title', 3, 'en'],
      ['motion:flats', null, 'en'],
    ]);
    expect(plainWords(words?.content ?? [])).toBe(MOVED.text);
    expect(motionSources({ ...MOVED, title: ' ', text: '', language: null })).toEqual([]);
    for (const [name, value] of Object.entries(renderedFrom(title ?? decisionSource('d', '')))) {
      expect(isMinutesAttribute('paragraph', name, value)).toBe(true);
    }
  });

  it('is read as far as somebody has translated it', () => {
    expect(translatedMotion([], MOVED)).toBeNull();
    const some = translatedMotion([rendering(words, 'Δέκα διαμερίσματα.')], MOVED);
    expect(some?.title).toBeNull();
    expect(plainWords(some?.text ?? [])).toBe('Δέκα διαμερίσματα.');
    expect(some?.stale).toBe(false);
  });

  it('is stale once the motion was amended', () => {
    const rendered = [rendering(title, 'Διαμερίσματα'), rendering(words, 'Δέκα διαμερίσματα.')];
    expect(translatedMotion(rendered, { ...MOVED, text: 'Twelve flats.' })?.stale).toBe(true);
    expect(translatedMotion(rendered, MOVED)?.stale).toBe(false);
  });

  it('is not translated again as the decision that says the same', () => {
    const motions = motionSources(MOVED);
    const said = [{ decision: 'd', text: MOVED.text }];
    expect(sourcesOf([], said, motions)).toEqual(motions);
    const rendered = [rendering(words, 'Δέκα διαμερίσματα.')];
    const read = (text: string) => translated([], rendered, [{ decision: 'd', text }]).decisions;
    expect(read(MOVED.text).get('d')?.state).toBe('current');
    expect(read('Twelve flats.').size).toBe(0);
    expect(sourcesOf([], [{ decision: 'd', text: 'Twelve flats.' }], motions)).toHaveLength(3);
  });

  it('gives way to what was written of the decision itself', () => {
    const rendered = [
      rendering(words, 'Δέκα διαμερίσματα.'),
      rendering(decisionSource('d', MOVED.text), 'Δέκα διαμερίσματα, αποφασίστηκε.'),
    ];
    const { decisions } = translated([], rendered, [{ decision: 'd', text: MOVED.text }]);
    expect(plainWords(decisions.get('d')?.content ?? [])).toContain('αποφασίστηκε');
  });

  it('is no source of paragraphs that say the same', () => {
    const paragraph: Node = {
      type: 'paragraph',
      attrs: { block: 'p' },
      content: [{ type: 'text', text: 'Ten flats.' }],
    };
    const [own] = motionSources({ ...MOVED, text: 'Ten flats.', title: '' });
    const rendered = renderedBlocks([rendering(own, 'Δέκα.')]);
    expect(paired(sourcesOf([paragraph], []), rendered).pairs[0]?.state).toBe('untranslated');
  });
});
