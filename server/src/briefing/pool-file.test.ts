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
