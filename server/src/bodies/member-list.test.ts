import type { BodyEvent } from '@koinon/shared/bodies/events';
import { evolveBody, initialBody } from '@koinon/shared/bodies/body';
import type { Body, FoundedBody } from '@koinon/shared/bodies/body';
import { describe, expect, it } from 'vitest';
import { acceptable, previewMembers } from './member-list.ts';
import { seatingOf } from './seating.ts';

const EVENTS: readonly BodyEvent[] = [
  {
    type: 'BodyFounded',
    name: { en: 'Council' },
    statutory: 4,
    pack: { id: 'advisory-default', version: 1 },
    timeZone: 'Europe/Ljubljana',
  },
  ...[1, 2, 3, 4].map((number): BodyEvent => ({ type: 'SeatCreated', seat: `seat-${number}` })),
  { type: 'SeatFilled', seat: 'seat-1', person: 'nikos', office: 'member' },
];

function founded(): FoundedBody {
  const body = EVENTS.reduce(
    (state: Body, event) => evolveBody(state, event, { n: 1, at: 0, by: 'administrator' }),
    initialBody,
  );
  if (body.status === 'unfounded') throw new Error('not founded');
  return body;
}

const into = {
  body: founded(),
  people: [
    { id: 'nikos', name: 'Nikos Georgiou', language: 'el' },
    { id: 'before', name: 'Ana Kos', language: 'sl' },
  ],
  language: 'sl',
};

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const preview = (text: string) => previewMembers(utf8(text), null, into);

function linesOf(text: string) {
  const shown = preview(text);
  if (!shown.ok) throw new Error(shown.code);
  return shown.lines;
}

const faultsOf = (text: string) => linesOf(text).map(({ faults }) => faults);

describe('a list of members', () => {
  it('is read line by line, with what each would make of somebody', () => {
    const shown = preview(
      [
        'name,language,office,substitute for',
        '"Papadaki, Eleni",el,chair,',
        'Amal Haddad,Arabic,Deputy chair,',
        'Bor Zupan,,,Amal Haddad',
        'Maja Kovač,sl,secretary,',
      ].join('\n'),
    );
    expect(shown).toMatchObject({ ok: true, encoding: 'utf-8', vacantSeats: 3 });
    expect(shown.ok && shown.lines.map(({ line, read }) => [line, read])).toEqual([
      [2, { name: 'Papadaki, Eleni', language: 'el', part: 'chair', substituteFor: null }],
      [3, { name: 'Amal Haddad', language: 'ar', part: 'deputy', substituteFor: null }],
      [4, { name: 'Bor Zupan', language: 'sl', part: 'substitute', substituteFor: 'Amal Haddad' }],
      [5, { name: 'Maja Kovač', language: 'sl', part: 'secretary', substituteFor: null }],
    ]);
  });

  it.each([
    ['semicolons and a mark for UTF-8', '\ufeffname;office\r\nAna Kos;member\r\n'],
    ['tabs', 'Name\tOffice\nAna Kos\tmember'],
    ['Greek headings', 'Ονοματεπώνυμο;Ιδιότητα\nAna Kos;Τακτικό μέλος'],
    ['Slovene headings in another order', 'Funkcija;Ime in priimek\nčlanica;Ana Kos'],
    ['Arabic headings', 'الاسم,الصفة\nAna Kos,عضوة'],
    ['columns that mean nothing to it', 'No.;Name;Phone;Office\n1;Ana Kos;555;'],
    ['empty lines', '\nname;office\n\n;\nAna Kos;member\n\n'],
  ])('may have %s', (_what, text) => {
    expect(linesOf(text).map(({ read }) => read)).toEqual([
      { name: 'Ana Kos', language: 'sl', part: 'member', substituteFor: null },
    ]);
  });

  it('keeps quotes, delimiters and line breaks inside of quotes', () => {
    const [first, second] = linesOf(
      'name;office\n"Kos; Ana ""Ančka""";member\n"Bor\nZupan";member',
    );
    expect(first?.read?.name).toBe('Kos; Ana "Ančka"');
    expect(second?.faults).toEqual(['name-unreadable']);
  });

  it('says what is wrong in the line where it is', () => {
    const text = [
      'name;language;office;substitute for',
      'Eleni;el;chair;',
      ';el;member;',
      'Amal;klingon;emperor;',
      'Eleni;el;member;',
      'Nikos Georgiou;el;member;',
      'Bor;sl;chair;',
      'Ana;sl;substitute;',
      'Ana;sl;substitute;Nobody',
      'Grace;en;member;Eleni',
    ].join('\n');
    expect(linesOf(text).map(({ line, faults }) => [line, faults])).toEqual([
      [2, []],
      [3, ['name-missing']],
      [4, ['language-unknown', 'office-unknown']],
      [5, ['name-twice']],
      [6, ['already-in-body']],
      [7, ['second-chair']],
      [8, ['whose-substitute']],
      [9, ['member-unknown']],
      [10, ['not-a-substitute']],
    ]);
  });

  it('has no more members than there are vacant seats', () => {
    expect(faultsOf('name\nA\nB\nC\nD')).toEqual([[], [], [], ['no-seat-left']]);
  });

  it.each([
    ['', 'nothing-in-it'],
    ['name;office\n', 'nothing-in-it'],
    ['who;what\nAna;member', 'no-name-column'],
    ['name;office\n"Ana;member', 'quotes-broken'],
    [`name\n${'Ana\n'.repeat(1_001)}`, 'too-many-lines'],
    ['name\u0000\nAna', 'not-text'],
  ])('is refused as a whole where it cannot be read: %#', (text, code) => {
    expect(preview(text)).toMatchObject({ ok: false, code });
  });
});

describe('the encoding of a list', () => {
  const GREEK = 'Όνομα;Ιδιότητα\nΕλένη Παπαδάκη;πρόεδρος\nΝίκος Άνθης;μέλος';
  const SLOVENE = 'Ime;Funkcija\nMaja Kovač;tajnica\nŽiga Češnovar;član';

  it('is found for lists of Greek and of central European machines', () => {
    const greek = previewMembers(inTable(GREEK, 'windows-1253'), null, into);
    expect(greek).toMatchObject({ ok: true, encoding: 'windows-1253' });
    expect(greek.ok && greek.lines.map(({ read }) => read?.name)).toEqual([
      'Ελένη Παπαδάκη',
      'Νίκος Άνθης',
    ]);
    const slovene = previewMembers(inTable(SLOVENE, 'windows-1250'), null, into);
    expect(slovene).toMatchObject({ ok: true, encoding: 'windows-1250' });
    expect(slovene.ok && slovene.lines.map(({ read }) => read?.name)).toEqual([
      'Maja Kovač',
      'Žiga Češnovar',
    ]);
  });

  it('is found by the mark that spreadsheets write', () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${GREEK}`, 'utf16le'));
    expect(previewMembers(bytes, null, into)).toMatchObject({ ok: true, encoding: 'utf-16le' });
  });

  it('can be said by whoever knows better', () => {
    const bytes = inTable('name;office\nProvençal;member', 'windows-1252');
    const shown = previewMembers(bytes, 'windows-1252', into);
    expect(shown.ok && shown.lines[0]?.name).toBe('Provençal');
    expect(previewMembers(bytes, 'utf-8', into)).toMatchObject({ ok: false, code: 'not-text' });
  });
});

describe('taking a list in', () => {
  const line = (name: string, part: 'member' | 'substitute' | 'secretary', whose?: string) => ({
    name,
    language: 'sl',
    part,
    substituteFor: whose ?? null,
  });

  it('is possible as long as the body is as it was', () => {
    expect(acceptable([line('Ana Kos', 'member')], into)).toBe(true);
    expect(acceptable([line('Nikos Georgiou', 'member')], into)).toBe(false);
    expect(acceptable([line('Ana', 'member'), line('Ana', 'member')], into)).toBe(false);
  });

  it('makes people, seats and offices of it, and knows people again', () => {
    let made = 0;
    const newId = () => `new-${(made += 1)}`;
    const lines = [
      line('Ana Kos', 'member'),
      line('Bor Zupan', 'substitute', 'Nikos Georgiou'),
      line('Maja Kovač', 'secretary'),
    ];
    const { people, command } = seatingOf(lines, into, newId);
    expect(people.map(({ id, name }) => [id, name])).toEqual([
      ['before', 'Ana Kos'],
      ['new-1', 'Bor Zupan'],
      ['new-2', 'Maja Kovač'],
    ]);
    expect(command).toEqual({
      type: 'SeatMembers',
      members: [{ person: 'before', office: 'member' }],
      substitutes: [{ person: 'new-1', member: 'nikos' }],
      officers: [{ person: 'new-2', as: 'secretary' }],
    });
  });
});

/** The text as a machine of that table would have saved it. */
function inTable(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte <= 0xff; byte += 1) {
    table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  }
  return Uint8Array.from(text, (letter) => {
    const byte = table.get(letter);
    if (byte === undefined) throw new Error(`${letter} is not in ${encoding}`);
    return byte;
  });
}
