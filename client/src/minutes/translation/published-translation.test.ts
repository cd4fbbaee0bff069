import { describe, expect, it } from 'vitest';
import { marksIn, sectionsIn } from './published-translation.ts';
import type { PublishedData } from './published-translation.ts';

const paragraph = (block: string, text: string) => ({
  type: 'paragraph',
  attrs: { block },
  content: [{ type: 'text', text }],
});
const DATA: PublishedData = {
  sections: [
    {
      id: 'housing',
      blocks: [{ type: 'fact', fact: { n: 7 } }, paragraph('b0', 'Δέκα διαμερίσματα.')],
      states: { b0: 'stale' },
    },
  ],
};

describe('published minutes in another language', () => {
  it('have the words of the translation, and a fact as its anchor', () => {
    const section = { id: 'housing', title: { en: 'Housing' }, number: '1', blocks: [] };
    const other = { ...section, id: 'roads', blocks: [paragraph('b1', 'Roads.')] };
    expect(sectionsIn([section, other], DATA)).toEqual([
      { ...section, blocks: [{ type: 'fact', attrs: { n: 7 } }, DATA.sections[0]?.blocks[1]] },
      other,
    ]);
  });

  it('say how each paragraph stands', () => {
    expect(marksIn(DATA, 'en')).toEqual({ original: 'en', states: { housing: { b0: 'stale' } } });
  });
});
