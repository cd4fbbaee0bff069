import { poolOf } from '@koinon/shared/briefing/pool';
import { describe, expect, it } from 'vitest';
import { previewPool } from './pool-file.ts';

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
const entry = {
  name: 'Leila Nasser',
  language: 'ar',
  languages: [{ tag: 'ar', class: 'a' }],
  away: [{ from: '2026-03-01', to: '2026-03-02' }],
  note: '',
};
const CELLS = [
  { row: 'p1', column: 'entry', text: JSON.stringify(entry), number: 2, by: 'a', at: 1 },
];

describe('a list of interpreters', () => {
  it('brings in who is new, and gives who is known other languages and leaves the rest', () => {
    const file = 'name,A,B,C\nLEILA NASSER,Arabic,en,\nAnna Novak,sl,"en, de",hr\n';
    const read = previewPool(bytes(file), CELLS, { reading: READING, newId: () => 'p2' });
    if (!read.ok) throw new Error(read.code);
    expect(read.lines.map(({ becomes, faults }) => [becomes, faults])).toEqual([
      ['changed', []],
      ['new', []],
    ]);
    expect(read.changes.map(({ row, seen }) => [row, seen])).toEqual([
      ['p1', 2],
      ['p2', 0],
    ]);
    const pool = poolOf(read.changes.map((change) => ({ ...change, number: 1, by: 'a', at: 1 })));
    expect(pool).toMatchObject([
      {
        name: 'Anna Novak',
        language: 'sl',
        languages: [
          { tag: 'sl', class: 'a' },
          { tag: 'en', class: 'b' },
          { tag: 'de', class: 'b' },
          { tag: 'hr', class: 'c' },
        ],
      },
      { name: 'LEILA NASSER', away: entry.away },
    ]);
  });

  it('says line by line what is wrong, and then changes nothing', () => {
    const file = 'name;A;B\n;ar;\nAnna;;\nAnna;xyzzy!;\n';
    const read = previewPool(bytes(file), CELLS, { reading: READING, newId: () => 'p2' });
    if (!read.ok) throw new Error(read.code);
    expect(read.lines.map(({ faults }) => faults)).toEqual([
      ['name-missing'],
      ['no-languages'],
      ['twice', 'language-unknown', 'no-languages'],
    ]);
    expect(read.changes).toEqual([]);
  });

  const faultsIn = (file: string, cells: typeof CELLS = CELLS) => {
    const read = previewPool(bytes(file), cells, { reading: READING, newId: () => 'p2' });
    if (!read.ok) throw new Error(read.code);
    return read.lines.map(({ faults }) => faults);
  };

  it('keeps of whoever is known what the file has no column for', () => {
    const before = { ...entry, languages: [...entry.languages, { tag: 'el', class: 'c' }] };
    const cells = CELLS.map((one) => ({ ...one, text: JSON.stringify(before) }));
    const file = 'name,B\nLeila Nasser,en\n';
    const read = previewPool(bytes(file), cells, { reading: READING, newId: () => 'p2' });
    if (!read.ok) throw new Error(read.code);
    expect(JSON.parse(read.changes[0]?.text ?? '')).toEqual({
      ...before,
      languages: [
        { tag: 'en', class: 'b' },
        { tag: 'ar', class: 'a' },
        { tag: 'el', class: 'c' },
      ],
    });
  });

  it('says of each line why it is not taken', () => {
    const two = [...CELLS, ...CELLS.map((one) => ({ ...one, row: 'p9' }))];
    expect(faultsIn('name,A\nLeila Nasser,ar\n', two)).toEqual([['two-in-pool']]);
    expect(faultsIn('name,A,B\nAnna,sl,"sl, en"\n')).toEqual([['language-twice']]);
    expect(faultsIn('name,A\nAnna,sl,en\n')).toEqual([['beyond-columns']]);
    expect(faultsIn(`name,A\n${'x'.repeat(500)},sl\n`)).toEqual([['unreadable']]);
    const many = Array.from({ length: 21 }, (_, at) => `a${String.fromCharCode(97 + at)}`);
    expect(faultsIn(`name;A\nAnna;${many.join(' ')}\n`)).toEqual([['too-many-languages']]);
  });

  it('is refused where it has too many columns or lines', () => {
    for (const file of [
      `name,A${','.repeat(40)}\nAnna,sl\n`,
      `name,A\n${'Anna,sl\n'.repeat(3_001)}`,
    ]) {
      const read = previewPool(bytes(file), CELLS, { reading: READING, newId: () => 'p2' });
      expect(read).toEqual({ ok: false, code: 'too-large' });
    }
  });
});
