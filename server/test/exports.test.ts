import { inflateRawSync } from 'node:zlib';
import { withoutIsolates } from '@koinon/shared/kernel/isolated';
import { MINUTES_LANGUAGES } from '@koinon/shared/minutes/language';
import type { MinutesLanguage } from '@koinon/shared/minutes/language';
import { isFactBlock } from '@koinon/shared/minutes/blocks';
import { wordingOf } from '@koinon/shared/minutes/language';
import { namesIn } from '@koinon/shared/minutes/names-in';
import type { Said } from '@koinon/shared/minutes/said';
import { sayerOf } from '@koinon/shared/minutes/sayer';
import { sayFact } from '@koinon/shared/minutes/sentences';
import { minutesOf } from '@koinon/shared/record/minutes-of';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARABIC, eveningSource, GREEK, sitting } from '../src/exports/evening.fixture.ts';
import { openExports } from '../src/exports/exports.ts';
import type { ExportFormat, ExportKind, Exports } from '../src/exports/exports.ts';
import type { ExportSource } from '../src/exports/source.ts';

const TIMEOUT_MS = 60_000;
/** A moment of the evening, so that what is made is the same every day. */
const NOW = 1_772_557_200_000;

let exports: Exports;
beforeAll(() => {
  exports = openExports({ now: () => NOW });
});
afterAll(() => exports.close());

async function made(
  kind: ExportKind,
  format: ExportFormat,
  language: string,
  source: ExportSource = eveningSource(),
): Promise<Uint8Array> {
  const answer = await exports.make(source, { kind, format, language });
  if (!answer.ok) throw new Error(answer.code);
  return answer.bytes;
}

async function text(...asked: Parameters<typeof made>): Promise<string> {
  return Buffer.from(await made(...asked)).toString('utf8');
}

/** What a page shows of every fact: its blocks placed, each said, as the client does it. */
async function saidOnScreen(source: ExportSource, language: MinutesLanguage) {
  const { state, meeting, agenda, prose, timeZone } = source;
  const sayer = sayerOf(await wordingOf(language));
  const names = namesIn({ language, timeZone, person: (id) => source.person(id) });
  const { sections } = minutesOf(state, { meeting, agenda, prose });
  const blocks = sections.flatMap((section) => section.blocks).filter(isFactBlock);
  return blocks.map(({ fact }) => ({ n: fact.n, said: sayFact(fact, sayer, names) }));
}

function wordsOf({ heading, lines, table }: Said): readonly string[] {
  const cells = table === null ? [] : [table.head, ...table.rows].flat();
  return [heading ?? '', ...lines.flatMap((line) => line.split('\n')), ...cells]
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&amp;': '&',
};

const unescaped = (escaped: string) =>
  escaped.replaceAll(/&(?:lt|gt|quot|#39|apos|amp);/g, (sign) => ENTITIES[sign] ?? '');

function htmlWords(html: string): readonly string[] {
  return html
    .split(/<\/(?:p|h\d|dd|dt|li|td|th)>|<br>/)
    .map((part) => unescaped(part.replaceAll(/<[^>]*>/g, '')).trim())
    .filter((word) => word !== '');
}

/** A file out of a zip archive whose parts are deflated. */
function unzipped(archive: Uint8Array, name: string): string {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let file = 0; file < bytes.readUInt16LE(end + 10); file += 1) {
    const [size, length] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.toString('utf8', at + 46, at + 46 + length) === name) {
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const data = bytes.subarray(start, start + size);
      return (bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8');
    }
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  throw new Error(`there is no ${name}`);
}

function docxWords(xml: string): readonly string[] {
  return xml
    .split(/<\/w:p>|<w:br\/>/)
    .map((part) => [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, said]) => said))
    .map((said) => unescaped(said.join('')).trim())
    .filter((word) => word !== '');
}

/** The texts of a PDF in reading order: from the right where letters go to the left. */
async function pdfLines(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const lines: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const { items } = await (await document.getPage(at)).getTextContent();
    const shown = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
    const rows = Map.groupBy(shown, ({ transform }) => Math.round(Number(transform[5])));
    for (const row of rows.values()) {
      const rightToLeft = row.some(({ str }) => /\p{Script=Arabic}/u.test(str));
      const ordered = row.toSorted(
        (one, other) => Number(one.transform[4]) - Number(other.transform[4]),
      );
      const said = (rightToLeft ? ordered.toReversed() : ordered).map(({ str }) => str).join('');
      lines.push(said.replaceAll(/\s+/g, ' ').trim());
    }
  }
  return lines;
}

describe('what the record says', () => {
  it('is more than thirty events in this meeting', () => {
    expect(sitting.recorded.length).toBeGreaterThan(30);
  });

  it.each(MINUTES_LANGUAGES)(
    'is the same on screen and in every file, in %s',
    async (language) => {
      const source = eveningSource();
      const shown = await saidOnScreen(source, language);
      expect(shown.length).toBeGreaterThan(30);
      const data = JSON.parse(await text('minutes', 'json', language)) as {
        sections: { blocks: { type: string; fact?: { n: number }; said?: Said }[] }[];
      };
      const blocks = data.sections.flatMap((section) => section.blocks);
      const inJson = blocks.flatMap(({ fact, said }) => (fact ? [{ n: fact.n, said }] : []));
      expect(inJson).toEqual(shown);

      const html = await text('minutes', 'html', language);
      const sealed = html.split('<div class="sealed" id="event-').slice(1);
      expect(sealed.map((part) => Number.parseInt(part, 10))).toEqual(shown.map(({ n }) => n));
      const words = shown.map(({ said }) => wordsOf(said));
      const inHtml = sealed.map((part) =>
        htmlWords(part.slice(part.indexOf('>') + 1).split('</div>')[0] ?? ''),
      );
      expect(inHtml).toEqual(words);

      const xml = unzipped(await made('minutes', 'docx', language), 'word/document.xml');
      // Its runs say their directions themselves.
      expect(inOrder(docxWords(xml), words.flat().map(withoutIsolates))).toBe(null);
      const plain = (await text('minutes', 'txt', language)).split(/\n|\| /);
      const inText = plain.map((line) => line.replace(/ \|$/, '').trim());
      expect(inOrder(inText, words.flat())).toBe(null);
    },
    TIMEOUT_MS,
  );

  it.each(['en', 'el', 'sl'] as const)(
    'is the same in a PDF, in %s',
    async (language) => {
      const shown = await saidOnScreen(eveningSource(), language);
      const inPdf = (await pdfLines(await made('minutes', 'pdf', language))).join(' ');
      const leftToRight = (word: string) => !/\p{Script=Arabic}/u.test(word);
      const words = shown.flatMap(({ said }) => wordsOf(said)).filter(leftToRight);
      expect(words.filter((word) => !inPdf.includes(word.replaceAll(/\s+/g, ' ')))).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

/** The first of `wanted` that does not come in its order; null when all do. */
function inOrder(found: readonly string[], wanted: readonly string[]): string | null {
  let at = 0;
  for (const word of wanted) {
    const next = found.indexOf(word, at);
    if (next === -1) return word;
    at = next + 1;
  }
  return null;
}

/** Lam and alef are one sign on paper, and readers of PDFs turn its two letters round. */
const asExtracted = (arabic: string) => arabic.replaceAll('لا', 'ال');

describe('a PDF', () => {
  it(
    'has Greek and Arabic in their order',
    async () => {
      const greek = await pdfLines(await made('minutes', 'pdf', 'el'));
      expect(greek[0]).toBe('Πρακτικά: Εαρινή συνεδρίαση');
      expect(greek).toContain(GREEK);
      const arabic = await pdfLines(await made('minutes', 'pdf', 'ar'));
      expect(arabic).toContain(asExtracted(ARABIC));
      expect(arabic.indexOf(asExtracted(ARABIC))).toBeGreaterThan(arabic.indexOf(GREEK));
    },
    TIMEOUT_MS,
  );

  it(
    'is tagged: it has a title, a language, headings, lists and tables with headers',
    async () => {
      const pdf = Buffer.from(await made('minutes', 'pdf', 'ar'));
      const document = await getDocumentProxy(new Uint8Array(pdf));
      const { info } = await document.getMetadata();
      expect(info).toMatchObject({ Title: 'محضر: Spring sitting', Language: 'ar' });
      expect((await document.getMarkInfo())?.Marked).toBe(true);
      const roles = new Set<string>();
      for (let at = 1; at <= document.numPages; at += 1) {
        collectRoles(await (await document.getPage(at)).getStructTree(), roles);
      }
      for (const role of [
        'H1',
        'H2',
        'H3',
        'P',
        'L',
        'LI',
        'Table',
        'TH',
        'TD',
        'Link',
        'BlockQuote',
      ]) {
        expect([...roles], role).toContain(role);
      }
    },
    TIMEOUT_MS,
  );
});

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node) roles.add(String(node.role));
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) collectRoles(child, roles);
  }
}

describe('a web page', () => {
  it('has headings in order, table headers with their scope, and a language', async () => {
    const html = await text('minutes', 'html', 'ar');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(html.match(/<th(?![a-z])/g)?.length).toBe(
      html.match(/<th scope="(?:col|row)"/g)?.length,
    );
    expect(html).toContain(`<p dir="ltr">${GREEK}</p>`);
    expect(html).toContain(`<p dir="rtl">${ARABIC}</p>`);
    expect(html).toContain('<ol dir="ltr" type="1" start="3">');
    expect(html).not.toMatch(/<script|<img|<iframe|\son\w+=/i);
  });
});

describe('an office document', () => {
  it('has headings, lists, tables and runs from right to left', async () => {
    const archive = await made('minutes', 'docx', 'ar');
    const xml = unzipped(archive, 'word/document.xml');
    for (const level of [1, 2, 3]) expect(xml).toContain(`<w:pStyle w:val="Heading${level}"/>`);
    expect(xml.match(/<w:numPr>/g)?.length).toBe(4);
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(xml.match(/<w:tbl>/g)?.length);
    expect(xml).toContain('<w:bidiVisual');
    expect(xml).toContain('<w:bidi/>');
    expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t xml:space="preserve">شكرت/);
    expect(xml).not.toMatch(/<w:rtl\/><\/w:rPr><w:t xml:space="preserve">[^<]*Παπαδοπούλου/);
    expect(unzipped(archive, 'word/_rels/document.xml.rels')).toContain(
      'https://city.example/report',
    );
  });
});

describe('a calendar entry', () => {
  it('says when the sitting is in UTC, and how long its items take', async () => {
    const ics = await text('invitation', 'ics', 'en');
    const { meeting } = sitting.state;
    const call = meeting.status === 'unplanned' ? null : (meeting.constitution?.call ?? null);
    const stamp = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const startsAt = call?.startsAt ?? 0;
    expect(ics).toContain(`DTSTART:${stamp(startsAt)}\r\n`);
    expect(ics).toContain(`DTEND:${stamp(startsAt + 45 * 60_000)}\r\n`);
    expect(ics).toContain('SUMMARY:Council: Spring sitting');
    expect(ics).not.toContain('TZID');
  });

  it('is not made of a sitting of which nobody has said when it begins', async () => {
    const { meeting } = sitting.state;
    if (meeting.status === 'unplanned') throw new Error('expected a meeting');
    const state = { ...sitting.state, meeting: { ...meeting, constitution: null } };
    const asked = { kind: 'invitation', format: 'ics', language: 'en' } as const;
    const answer = await exports.make(eveningSource(state), asked);
    expect(answer).toEqual({ ok: false, code: 'no-date' });
  });
});

describe('agenda and invitation', () => {
  it('say what is dealt with, in the reader’s language', async () => {
    const agenda = await text('agenda', 'txt', 'el');
    expect(agenda).toContain('Ημερήσια διάταξη: Εαρινή συνεδρίαση');
    expect(agenda).toContain('1 Κατοικίες');
    expect(agenda).toContain('Απόφαση, 30 λεπτά, εισηγητής: Νίκος Σταύρου');
    expect(agenda).toContain('- Σχέδιο.pdf');
    const invitation = await text('invitation', 'txt', 'ar');
    expect(invitation).toContain('1 المساكن');
    expect(invitation).toContain('1.1 الطرق');
  });

  it('leave out the papers of what is closed to the reader', async () => {
    const source = eveningSource(sitting.views.public, { closed: new Set(['housing']) });
    for (const format of ['html', 'txt', 'json'] as const) {
      const agenda = await text('agenda', format, 'en', source);
      expect(agenda).toContain('Flats');
      expect(agenda).not.toMatch(/Ten flats|Plan|Σχέδιο/);
    }
  });
});
