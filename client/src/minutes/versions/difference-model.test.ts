import type { Node, TextNode } from '@koinon/shared/documents/nodes';
import { describe, expect, it } from 'vitest';
import { changesIn, comparison, reading } from './difference-model.ts';
import type { Row, Shown } from './difference-model.ts';

const mention = (_kind: string, id: string) => (id === 'maja' ? 'Maja Kovač' : '…');
const text = (words: string, ...marks: ('bold' | 'italic')[]): TextNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const p = (words: string, block?: string): Node => ({
  type: 'paragraph',
  ...(block !== undefined && { attrs: { block } }),
  content: [text(words)],
});
const list = (...items: string[]): Node => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [p(item)] })),
});
const table = (...rows: string[][]): Node => ({
  type: 'table',
  content: rows.map((cells) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type: 'tableCell', content: [p(cell)] })),
  })),
});

/** A side as text: `[-removed-]`, `{+added+}`, parts in brackets. */
function said(shown: Shown | null): string | null {
  if (shown === null) return null;
  if (shown.kind === 'fact') return `fact ${shown.n}`;
  if (shown.kind === 'parts') {
    const signs = { same: '', changed: '~', removed: '-', added: '+' };
    return `(${shown.parts.map((part) => signs[part.change] + said(part.shown)).join(' | ')})`;
  }
  return shown.pieces
    .map(({ change, text: words }) => {
      if (change === 'same') return words;
      return change === 'removed' ? `[-${words}-]` : `{+${words}+}`;
    })
    .join('');
}
const rowsOf = (rows: readonly Row[]) =>
  rows.map(({ kind, before, after }) => [kind, said(before), said(after)]);

describe('the difference between two versions', () => {
  it('puts what became of a paragraph beside it, and what came and went alone', () => {
    const before = [p('The council met.'), p('Three flats are free.'), p('Nobody spoke.')];
    const after = [
      p('The council met.'),
      p('Five flats are free.'),
      p('A new paragraph entirely.'),
    ];
    const rows = comparison(before, after, mention);
    expect(rowsOf(rows)).toEqual([
      ['same', 'The council met.', 'The council met.'],
      ['changed', '[-Three-] flats are free.', '{+Five+} flats are free.'],
      ['removed', '[-Nobody spoke.-]', null],
      ['added', null, '{+A new paragraph entirely.+}'],
    ]);
    expect(changesIn(rows)).toBe(3);
  });

  it('knows a block by its id, however much of it was written anew, and whatever else moved in', () => {
    const rows = comparison(
      [p('Words', 'b-1'), p('End.', 'b-2')],
      [p('Fresh start', 'b-9'), p('Quite another sentence', 'b-1'), p('End.', 'b-3')],
      mention,
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['added', 'changed', 'same']);
  });

  it('finds the item of a list that changed', () => {
    const rows = comparison(
      [list('Bread', 'Milk from the farm', 'Salt')],
      [list('Bread', 'Milk from the shop', 'Salt', 'Oil')],
      mention,
    );
    expect(rowsOf(rows)).toEqual([
      [
        'changed',
        '((Bread) | ~(~Milk from the [-farm-]) | (Salt))',
        '((Bread) | ~(~Milk from the {+shop+}) | (Salt) | +(+{+Oil+}))',
      ],
    ]);
  });

  it('compares a table by rows and columns', () => {
    const rows = comparison(
      [table(['Party', 'Votes'], ['Left', '12'], ['Right', '9'])],
      [table(['Party', 'Votes'], ['Left', '14'], ['Right', '9'], ['New', '1'])],
      mention,
    );
    expect(rowsOf(rows)[0]?.[1]).toContain('~(~[-12-])');
    expect(rowsOf(rows)[0]?.[2]).toContain('~(~{+14+})');
    expect(rowsOf(rows)[0]?.[2]).toContain('+(+(+{+New+}) | +(+{+1+}))');
  });

  it('says names as they are called, keeps how words look, and tells looks from words', () => {
    const named: Node = {
      type: 'paragraph',
      content: [
        text('Moved by '),
        { type: 'mention', attrs: { kind: 'person', id: 'maja' } },
        { type: 'hardBreak' },
        text('today', 'bold'),
      ],
    };
    const [shown] = reading([named], mention);
    expect(said(shown ?? null)).toBe('Moved by Maja Kovač\ntoday');
    const plain: Node = {
      type: 'paragraph',
      content: [text('Moved by Maja Kovač'), { type: 'hardBreak' }, text('today')],
    };
    const [row] = comparison([named], [plain], mention);
    expect(row).toMatchObject({ kind: 'changed', looksOnly: true });
    const before = row?.before;
    expect(before?.kind === 'words' && before.pieces.map(({ bold }) => bold)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('shows that an anchor came or went, and never makes one of the other', () => {
    const fact = (n: number): Node => ({ type: 'fact', attrs: { n } });
    const rows = comparison([p('A'), fact(3)], [fact(4), p('A')], mention);
    expect(rowsOf(rows)).toEqual([
      ['added', null, 'fact 4'],
      ['same', 'A', 'A'],
      ['removed', 'fact 3', null],
    ]);
  });

  it('reads Greek and Arabic word by word', () => {
    const [greek] = comparison([p('Το συμβούλιο ενέκρινε')], [p('Το συμβούλιο απέρριψε')], mention);
    expect(said(greek?.after ?? null)).toBe('Το συμβούλιο {+απέρριψε+}');
    const [arabic] = comparison([p('وافق المجلس على الطلب')], [p('رفض المجلس الطلب')], mention);
    expect(said(arabic?.before ?? null)).toBe('[-وافق-] المجلس[- على-] الطلب');
  });

  it('is quick for a long text that was written anew', () => {
    const many = (word: string) =>
      Array.from({ length: 2_500 }, (_, at) => p(`${word}${at} ${word}s`, `${word}-${at}`));
    const from = performance.now();
    expect(comparison(many('old'), many('new'), mention)).toHaveLength(5_000);
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});
