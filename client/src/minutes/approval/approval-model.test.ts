import type { WholeText } from '@koinon/shared/minutes/kept-text';
import { describe, expect, it } from 'vitest';
import { passagesOf, stretches, takenFrom } from './approval-model.ts';

const bold = [{ type: 'bold' }];
const words = [
  { type: 'text', text: 'Anna and ' },
  { type: 'mention', attrs: { kind: 'person', id: 'nikos' } },
  { type: 'text', text: ' met An' },
  { type: 'text', text: 'na', marks: bold },
];
const item = { type: 'listItem', content: [{ type: 'paragraph', content: words }] };
const text: WholeText = {
  format: 'koinon-minutes/1',
  meeting: 'm',
  language: 'en',
  sections: [
    {
      id: 'housing',
      title: null,
      number: '1',
      blocks: [
        { type: 'fact', attrs: { n: 4 } },
        { type: 'bulletList', content: [item] },
      ],
    },
  ],
};

describe('words that are to be taken out', () => {
  it('are found wherever they stand, also across marks', () => {
    expect(passagesOf(text, ' Anna ', 'A name')).toEqual([
      { section: 'housing', block: '1.0.0', from: 0, to: 4, reason: 'A name' },
      { section: 'housing', block: '1.0.0', from: 15, to: 19, reason: 'A name' },
    ]);
    expect(passagesOf(text, '  ', 'A name')).toEqual([]);
  });

  it('are told from passages again, the same words for the same reason as one', () => {
    const anna = passagesOf(text, 'Anna', 'A name');
    const met = passagesOf(text, 'met', 'Private');
    expect(takenFrom(text, [...anna, ...met])).toEqual([
      { words: 'Anna', reason: 'A name', passages: anna },
      { words: 'met', reason: 'Private', passages: met },
    ]);
    expect(takenFrom(text, [])).toEqual([]);
  });

  it('are shown as taken, and the rest as it was', () => {
    const shown = stretches(words, passagesOf(text, 'Anna', 'A name'));
    expect(shown.map(({ text: said, from, taken }) => [said, from, taken])).toEqual([
      ['Anna', 0, true],
      [' and ', 4, false],
      [null, 9, false],
      [' met ', 10, false],
      ['An', 15, true],
      ['na', 17, true],
    ]);
  });
});
