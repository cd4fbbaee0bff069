import type { Cell } from '@koinon/shared/briefing/cells';
import { describe, expect, it } from 'vitest';
import { glossaryFile, previewTerms } from './glossary-file.ts';

const cell = (row: string, column: string, text: string, number = 1): Cell => ({
  row,
  column,
  text,
  number,
  by: 'dimitra',
  at: 1,
});
const CELLS = [cell('t1', 'el', 'στέγαση'), cell('t1', 'en', 'housing', 4)];
/** Names of languages that a list may use. */
const LANGUAGES: Readonly<Record<string, string>> = {
  English: 'en',
  Ελληνικά: 'el',
  العربية: 'ar',
  Arabic: 'ar',
};
const READING = {
  textOf: (file: Uint8Array) => new TextDecoder().decode(file),
  languageOf: (word: string) => LANGUAGES[word] ?? null,
};
const bytes = (text: string) => new TextEncoder().encode(text);
let last = 0;
const newId = () => `new-${(last += 1)}`;
const preview = (text: string, cells: readonly Cell[] = CELLS) => {
  const read = previewTerms(bytes(text), cells, { reading: READING, newId });
  if (!read.ok) throw new Error(read.code);
  return read;
};

describe('a glossary as a file', () => {
  it('comes back as it went, and changes nothing then', () => {
    const cells = [...CELLS, cell('t2', 'ar', '"لجوء", كلمة'), cell('t2', 'note', '=1+1')];
    const file = glossaryFile(cells, ['en', 'el']);
    expect(file).toContain('en,el,ar,note,id');
    expect(file).toContain("'=1+1");
    const read = preview(file, cells);
    expect(read.lines.map(({ becomes }) => becomes)).toEqual(['same', 'same']);
    expect(read.changes).toEqual([]);
  });

  it('adds terms, fills what is missing in known ones, and leaves empty cells alone', () => {
    const read = preview(
      'English;Ελληνικά;العربية;note\nHousing;;السكن;\nasylum;άσυλο;;from law\n',
    );
    expect(read.languages).toEqual(['en', 'el', 'ar']);
    expect(read.lines.map(({ becomes }) => becomes)).toEqual(['changed', 'new']);
    const [row] = read.changes.filter(({ text }) => text === 'asylum').map((change) => change.row);
    expect(read.changes).toEqual([
      { row: 't1', column: 'en', text: 'Housing', seen: 4 },
      { row: 't1', column: 'ar', text: 'السكن', seen: 0 },
      { row, column: 'en', text: 'asylum', seen: 0 },
      { row, column: 'el', text: 'άσυλο', seen: 0 },
      { row, column: 'note', text: 'from law', seen: 0 },
    ]);
  });

  it('says line by line what is wrong, and then changes nothing at all', () => {
    const read = preview(`en,note\nasylum,\n,only a note\nasylum,\n${'x'.repeat(301)},\n`);
    expect(read.lines.map(({ line, faults }) => [line, faults])).toEqual([
      [2, []],
      [3, ['empty']],
      [4, ['twice']],
      [5, ['too-long']],
    ]);
    expect(read.changes).toEqual([]);
  });

  it('is refused where it is no list, and says which headings it does not know', () => {
    const code = (text: string) => {
      const read = previewTerms(bytes(text), CELLS, { reading: READING, newId });
      return read.ok ? null : read.code;
    };
    expect(code('')).toBe('nothing-in-it');
    expect(code('en,el\n')).toBe('nothing-in-it');
    expect(code('word,meaning\na,b\n')).toBe('no-columns');
    expect(code('en,el\n"a,b\n')).toBe('quotes-broken');
    expect(code(`en${','.repeat(1_000_000)}\na\n`)).toBe('too-large');
    expect(code(`en\n${'a\n'.repeat(3_001)}`)).toBe('too-large');
    expect(code(`en\n${'a\n'.repeat(3_000)}`)).toBe(null);
    expect(preview('en,meaning\na,b\n').unknown).toEqual(['meaning']);
  });
});
