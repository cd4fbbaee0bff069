import { describe, expect, it } from 'vitest';
import type { TextNode, WholeText } from './kept-text.ts';
import { blank, publishedText } from './redaction.ts';
import type { Redaction } from './redaction.ts';

const OF = 'a'.repeat(64);
const REASON = 'Personal data';

function approved(...blocks: TextNode[]): WholeText {
  const section = { id: 'housing', title: { en: 'Housing' }, number: '1', blocks };
  return { format: 'koinon-minutes/1', meeting: 'm', language: 'en', sections: [section] };
}

function words(...content: TextNode[]): TextNode {
  return { type: 'paragraph', attrs: { block: 'x', dir: 'ltr' }, content };
}

const text = (said: string, marks?: TextNode['marks']): TextNode => ({
  type: 'text',
  text: said,
  ...(marks === undefined ? {} : { marks }),
});

function passage(block: string, from: number, to: number, reason = REASON): Redaction {
  return { section: 'housing', block, from, to, reason };
}

function published(whole: WholeText, redactions: readonly Redaction[], closed: string[] = []) {
  return publishedText(whole, OF, { redactions, closed: new Set(closed) });
}

describe('what is published of an approved text', () => {
  it('has a marked blank for a passage, and no ids', () => {
    const whole = approved(words(text('Anna Maria of Elm Street 5 asks')));
    expect(published(whole, [passage('0', 0, 10)])).toEqual({
      format: 'koinon-minutes-published/1',
      of: OF,
      meeting: 'm',
      language: 'en',
      sections: [
        {
          id: 'housing',
          title: { en: 'Housing' },
          number: '1',
          blocks: [
            {
              type: 'paragraph',
              attrs: { dir: 'ltr' },
              content: [text(blank(REASON)), text(' of Elm Street 5 asks')],
            },
          ],
        },
      ],
    });
  });

  it('has one blank for passages that overlap, across marks and mentions', () => {
    const mention = { type: 'mention', attrs: { kind: 'person', id: 'anna' } };
    const whole = approved(words(text('Said by '), mention, text(' Bee', [{ type: 'bold' }])));
    const result = published(whole, [passage('0', 8, 10), passage('0', 9, 12)]);
    expect(result?.sections[0]?.blocks[0]?.content).toEqual([
      text('Said by '),
      text(blank(REASON)),
      text('e', [{ type: 'bold' }]),
    ]);
    expect(JSON.stringify(result)).not.toContain('anna');
  });

  it('has no link that says what was taken out, and no half character', () => {
    const link = [{ type: 'link', attrs: { href: 'mailto:anna@example.org' } }];
    const whole = approved(words(text('Write to 😀Anna', link), text(' or me')));
    const result = published(whole, [passage('0', 10, 15)]);
    expect(JSON.stringify(result)).not.toContain('mailto');
    expect(result?.sections[0]?.blocks[0]?.content).toEqual([
      text('Write to ', []),
      text(blank(REASON)),
      text(' or me'),
    ]);
  });

  it('reaches into lists and tables', () => {
    const item = { type: 'listItem', content: [words(text('one')), words(text('Anna'))] };
    const result = published(approved({ type: 'bulletList', content: [item] }), [
      passage('0.0.1', 0, 4),
    ]);
    expect(JSON.stringify(result)).not.toContain('Anna');
    expect(JSON.stringify(result)).toContain('one');
  });

  it('has nothing of what stood behind closed doors', () => {
    const result = published(approved(words(text('Anna'))), [], ['housing']);
    expect(result?.sections[0]).toMatchObject({ closed: true, blocks: [] });
  });

  it('is not, where a passage is not in the text', () => {
    const whole = approved(words(text('Anna')), { type: 'fact', attrs: { n: 3 } });
    for (const one of [
      passage('0', 0, 5),
      passage('0', 2, 2),
      passage('0', -1, 2),
      passage('1', 0, 1),
      passage('7', 0, 1),
      passage('0.0', 0, 1),
      passage('', 0, 1),
      passage('00', 0, 1),
      { ...passage('0', 0, 2), section: 'roads' },
    ]) {
      expect(published(whole, [one])).toBeNull();
    }
  });
});
