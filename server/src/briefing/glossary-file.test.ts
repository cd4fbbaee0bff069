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
    expect(code('en,EL,English\na,b,c\n')).toBe('column-twice');
    expect(code(`en${','.repeat(1_000_000)}\na\n`)).toBe('too-large');
    expect(code(`en\na${','.repeat(1_000_000)}\n`)).toBe('too-large');
    expect(code(`en\n"a\n${'b\n'.repeat(500_000)}`)).toBe('quotes-broken');
    expect(code(`en\n${'a\n'.repeat(3_001)}`)).toBe('too-large');
    expect(code(`en\n${'a\n'.repeat(3_000)}`)).toBe(null);
    expect(preview('en,meaning\na,b\n').unknown).toEqual(['meaning']);
  });

  it.each([
    { what: 'does not end', file: 'en,el\na,b\n"c,d\ne,f\n', line: 3 },
    { what: 'stands inside a text', file: 'en,el\na,b\nc,d\na 5" pipe,e\n', line: 4 },
    { what: 'is followed by more', file: 'en,el\na,"b"c\n', line: 2 },
    { what: 'comes after a text of two lines', file: 'en,el\na,"b\nb"\n"c,d\n', line: 4 },
  ])('says where a quotation mark $what', ({ file, line }) => {
    const read = previewTerms(bytes(file), CELLS, { reading: READING, newId });
    expect(read).toEqual({ ok: false, code: 'quotes-broken', line });
  });

  it('loses nothing that has no column: the line says so', () => {
    const read = preview('en,,el\nhome, a place to live,σπίτι\nflat,,διαμέρισμα\nhut,,a,b\n');
    expect(read.lines.map(({ line, faults }) => [line, faults])).toEqual([
      [2, ['beyond-columns']],
      [3, []],
      [4, ['beyond-columns']],
    ]);
    expect(read.changes).toEqual([]);
  });

  it('is about the term that most of a line agrees with, where words are written alike', () => {
    const cells = [
      cell('money', 'en', 'bank'),
      cell('money', 'el', 'τράπεζα'),
      cell('river', 'en', 'bank'),
      cell('river', 'el', 'όχθη'),
    ];
    const read = preview('en,el,note\nbank,όχθη,of a river\nbank,τράπεζα,of money\n', cells);
    expect(read.lines.map(({ faults }) => faults)).toEqual([[], []]);
    expect(read.changes.map(({ row, text }) => [row, text])).toEqual([
      ['river', 'of a river'],
      ['money', 'of money'],
    ]);
  });

  it('is looked at as it would be stored', () => {
    const read = preview('en,el\nzero\u200bwidth,cafe\u0301\n');
    expect(read.changes.map(({ text }) => text)).toEqual(['zerowidth', 'café']);
  });

  it('is refused where it would bring more than can be stored at once', () => {
    const languages = ['el', 'sl', 'de', 'fr', 'it', 'ar'];
    const line = (at: number) => languages.map((tag) => `${tag}${at}`).join(',');
    const lines = Array.from({ length: 2_999 }, (_, at) => line(at));
    const began = performance.now();
    const read = previewTerms(bytes([languages.join(','), ...lines].join('\n')), CELLS, {
      reading: READING,
      newId,
    });
    expect(read).toEqual({ ok: false, code: 'too-large' });
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
