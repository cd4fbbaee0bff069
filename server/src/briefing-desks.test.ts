import { POOL_SHEET } from '@koinon/shared/briefing/pool';
import type { Person, Role } from '@koinon/shared/identity/people';
import { describe, expect, it } from 'vitest';
import { BriefingDesk } from './briefing/desk.ts';
import { PoolDesk } from './briefing/pool-desk.ts';
import { memorySheetStore } from './storage/memory/sheet-store.memory.ts';

const NOT_YOURS = { ok: false, code: 'not-your-role' };

function openDesk() {
  const written: string[] = [];
  const sheets = memorySheetStore();
  const desk = new BriefingDesk({
    sheets,
    scopeOf: async (meeting) => (meeting === 'loose' ? 'meeting-loose' : 'council'),
    people: async () => ['eleni', 'nikos'],
    written: (sheet) => void written.push(sheet),
    now: () => 7,
  });
  return { desk, written, sheets };
}

const as = (person: string, role: Role, meeting = 'sitting') => ({ meeting, person, role });
const term = (row: string, text: string, seen = 0) => ({ row, column: 'en', text, seen });

describe('the sheets of a body', () => {
  it('are written by interpreters and the clerk, read by members, and not by the gallery', async () => {
    const { desk, written } = openDesk();
    for (const role of ['chair', 'member', 'guest', 'hall', 'administrator'] as const) {
      expect(await desk.writeTerms(as('x', role), [term('t', 'home')]), role).toEqual(NOT_YOURS);
    }
    const done = await desk.writeTerms(as('dimitra', 'interpreter'), [term('t', 'home')]);
    expect(done).toMatchObject({
      ok: true,
      cells: [{ text: 'home', number: 1, by: 'dimitra', at: 7 }],
    });
    expect(written).toEqual(['glossary/council']);
    expect(await desk.cells(as('nikos', 'member', 'next-sitting'), 'glossary')).toHaveLength(1);
    expect(await desk.cells(as('dimitra', 'interpreter', 'loose'), 'glossary')).toEqual([]);
    for (const role of ['guest', 'hall', 'administrator'] as const) {
      expect(await desk.cells(as('x', role), 'glossary'), role).toBeNull();
    }
  });

  it('store nothing over what was not seen, and tell nobody then', async () => {
    const { desk, written } = openDesk();
    await desk.writeTerms(as('dimitra', 'interpreter'), [term('t', 'home')]);
    const late = await desk.writeTerms(as('maja', 'clerk'), [
      term('t', 'house'),
      term('u', 'flat'),
    ]);
    expect(late).toMatchObject({ ok: false, code: 'stale', cells: [{ text: 'home' }] });
    expect(written).toHaveLength(1);
    expect(await desk.cells(as('maja', 'clerk'), 'glossary')).toHaveLength(1);
  });

  it('can be changed where they are too large already, and not made larger', async () => {
    const { desk, sheets } = openDesk();
    const clerk = as('maja', 'clerk');
    const changes = Array.from({ length: 3_001 }, (_, at) => term(`t${at}`, 'word'));
    const { cells } = await sheets.write({ sheet: 'glossary/council', changes, by: 'maja', at: 1 });
    expect(cells).toHaveLength(3_001);
    expect(await desk.writeTerms(clerk, [term('t0', 'home', 1)])).toMatchObject({ ok: true });
    const more = await desk.writeTerms(clerk, [term('new', 'word')]);
    expect(more).toEqual({ ok: false, code: 'too-many' });
  });

  it('are bounded, emptied cells included', async () => {
    const { desk } = openDesk();
    const clerk = as('maja', 'clerk');
    const rows = (count: number, of: string, text: string, seen = 0) =>
      Array.from({ length: count }, (_, at) => term(`${of}${at}`, text, seen));
    const full = { ok: false, code: 'too-many' };
    expect(await desk.writeTerms(clerk, rows(3_001, 'a', 'word'))).toEqual(full);
    // Terms that came and went leave their cells.
    for (const batch of ['a', 'b', 'c', 'd', 'e']) {
      expect(await desk.writeTerms(clerk, rows(10_000, batch, ''))).toMatchObject({ ok: true });
    }
    expect(await desk.writeTerms(clerk, [term('new', '')])).toEqual(full);
    expect(await desk.writeTerms(clerk, [term('new', 'word')])).toEqual(full);
    expect(await desk.cells(clerk, 'glossary')).toHaveLength(50_000);
    // What is there can still be written.
    expect(await desk.writeTerms(clerk, [term('a0', 'word', 1)])).toMatchObject({ ok: true });
  });

  it('are bounded also where many write at once', async () => {
    const { desk } = openDesk();
    const writing = Array.from({ length: 20 }, (_, writer) =>
      desk.writeTerms(
        as('maja', 'clerk'),
        Array.from({ length: 1_000 }, (_row, at) => term(`${writer}-${at}`, 'word')),
      ),
    );
    const answers = await Promise.all(writing);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(await desk.cells(as('maja', 'clerk'), 'glossary')).toHaveLength(3_000);
  });

  it('take how a name is said from its bearer and from the clerk, of people who are there', async () => {
    const { desk } = openDesk();
    const said = (row: string) => [{ row, column: 'said', text: 'eh-LEH-nee', seen: 0 }];
    expect(await desk.writeNames(as('nikos', 'member'), said('eleni'))).toEqual(NOT_YOURS);
    expect(await desk.writeNames(as('dimitra', 'interpreter'), said('eleni'))).toEqual(NOT_YOURS);
    expect(await desk.writeNames(as('maja', 'clerk'), said('stranger'))).toEqual(NOT_YOURS);
    expect(await desk.writeNames(as('nikos', 'member'), said('nikos'))).toMatchObject({ ok: true });
    expect(await desk.writeNames(as('maja', 'clerk'), said('eleni'))).toMatchObject({ ok: true });
  });
});

describe('the pool of interpreters', () => {
  const entry = {
    name: 'Leila',
    language: 'ar',
    languages: [{ tag: 'ar', class: 'a' }],
    away: [],
    note: '',
  };
  const cell = (value: unknown, seen = 0) => [
    {
      row: 'leila',
      column: 'entry',
      text: typeof value === 'string' ? value : JSON.stringify(value),
      seen,
    },
  ];

  function openPool() {
    const people: Person[] = [{ id: 'maja', name: 'Maja', role: 'clerk', language: 'sl' }];
    const sheets = memorySheetStore();
    const pool = new PoolDesk({
      sheets,
      people: async () => people,
      invite: async (_meeting, person) => void people.push(person),
      link: (meeting, { id }) => `/join/${meeting}/${id}`,
      now: () => 7,
    });
    return { pool, people, sheets };
  }
  const clerk = { person: 'maja', role: 'clerk' } as const;

  it('is written by administrator and clerk, as it has to be', async () => {
    const { pool } = openPool();
    for (const role of ['chair', 'member', 'interpreter', 'guest'] as const) {
      expect(await pool.write({ person: 'x', role }, cell(entry)), role).toEqual(NOT_YOURS);
    }
    const malformed = { ok: false, code: 'malformed' };
    for (const value of ['{', 'null', { ...entry, languages: [] }, { ...entry, extra: 1 }]) {
      expect(await pool.write(clerk, cell(value))).toEqual(malformed);
    }
    expect(await pool.write(clerk, cell(entry))).toMatchObject({ ok: true });
    expect(await pool.cells({ person: 'y', role: 'interpreter' })).toEqual(NOT_YOURS);
  });

  it('is bounded, those who were taken out included', async () => {
    const { pool } = openPool();
    const gone = Array.from({ length: 5_000 }, (_, at) => ({
      row: `gone-${at}`,
      column: 'entry',
      text: '',
      seen: 0,
    }));
    expect(await pool.write(clerk, gone)).toMatchObject({ ok: true });
    expect(await pool.write(clerk, cell(entry))).toEqual({ ok: false, code: 'too-many' });
    const again = cell(entry, 1).map((one) => ({ ...one, row: 'gone-1' }));
    expect(await pool.write(clerk, again)).toMatchObject({ ok: true });
  });

  it('brings somebody into a meeting once, and never anybody under another’s id', async () => {
    const { pool, people, sheets } = openPool();
    await pool.write(clerk, cell(entry));
    const unknown = { ok: false, code: 'unknown-interpreter' };
    expect(await pool.invite({ person: 'n', role: 'member' }, 'm', 'leila')).toEqual(NOT_YOURS);
    expect(await pool.invite(clerk, 'm', 'nobody')).toEqual(unknown);
    expect(await pool.invite(clerk, 'm', 'maja')).toEqual(unknown);
    const invited = await pool.invite(clerk, 'm', 'leila');
    expect(invited).toMatchObject({
      ok: true,
      link: '/join/m/leila',
      person: { role: 'interpreter' },
    });
    await pool.invite(clerk, 'm', 'leila');
    expect(people.map(({ id }) => id)).toEqual(['maja', 'leila']);
    await sheets.write({ sheet: POOL_SHEET, changes: cell('', 1), by: 'maja', at: 8 });
    expect(await pool.invite(clerk, 'm', 'leila')).toMatchObject({ ok: true });
  });
});
