import { inflateRawSync } from 'node:zlib';
import type { Node } from '@koinon/shared/documents/nodes';
import { decisionSource, renderedFrom, sourceBlocks } from '@koinon/shared/documents/translated';
import type { SourceBlock } from '@koinon/shared/documents/translated';
import type { KeptText } from '@koinon/shared/minutes/kept-text';
import { publishedText } from '@koinon/shared/minutes/redaction';
import { factsOf } from '@koinon/shared/record/account-facts';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARABIC, eveningSource, sitting } from '../src/exports/evening.fixture.ts';
import { openExports } from '../src/exports/exports.ts';
import type { ExportFormat, Exports } from '../src/exports/exports.ts';
import type { StaleWords } from '@koinon/shared/documents/translated';
import { inReadersLanguage, publishedWithIds } from '../src/exports/translated-prose.ts';

const TIMEOUT_MS = 60_000;
const NOW = 1_772_557_200_000;
const OLDER = 'Όσα είπε παλιά η έκθεση.';

let exports: Exports;
beforeAll(() => {
  exports = openExports({ now: () => NOW });
});
afterAll(() => exports.close());

const { prose } = eveningSource();
const HOUSING = prose['housing'] ?? [];
const decision = factsOf(sitting.state).find((fact) => fact.kind === 'decision');

function sourceOf(words: string): SourceBlock {
  const found = sourceBlocks(HOUSING).find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`nothing says ${words}`);
  return found;
}

function rendering(source: SourceBlock, text: string, from = source.hash): Node {
  const attrs = { ...renderedFrom(source), from, source: source.text };
  return { type: 'paragraph', attrs, content: [{ type: 'text', text }] };
}

/** The evening's minutes with a few of their paragraphs in Greek, as they are stored. */
const STORED: Readonly<Record<string, readonly Node[]>> = {
  'spring/translation/housing/el': [
    rendering(sourceOf('What was said'), 'Όσα ειπώθηκαν'),
    rendering(sourceOf('Ten flats now'), 'Δέκα διαμερίσματα τώρα'),
    rendering(sourceOf('The report is'), OLDER, 'older'),
    rendering({ ...sourceOf('North'), key: 'gone' }, 'Κανείς δεν το διαβάζει'),
    ...(decision?.kind === 'decision'
      ? [rendering(decisionSource(decision.decision, decision.text), 'Η απόφαση στα ελληνικά')]
      : []),
  ],
};

async function sourceIn(language: string, stale: StaleWords = 'marked') {
  const evening = eveningSource();
  const written = await inReadersLanguage(evening, {
    meeting: evening.meeting,
    state: evening.state,
    language,
    stale,
    read: (name) => Promise.resolve(STORED[name] ?? []),
  });
  return { ...evening, ...written };
}

async function made(format: ExportFormat, language = 'el'): Promise<Buffer> {
  const answer = await exports.make(await sourceIn(language), {
    kind: 'minutes',
    format,
    language,
  });
  if (!answer.ok) throw new Error(answer.code);
  return Buffer.from(answer.bytes);
}

async function textOf(format: ExportFormat, language?: string): Promise<string> {
  return (await made(format, language)).toString('utf8');
}

const STALE = '[το πρωτότυπο άλλαξε μετά τη μετάφραση]';
const UNTRANSLATED = '[δεν έχει μεταφραστεί]';

describe('minutes in the reader’s language', () => {
  it('leaves out of a published text what was changed since somebody translated it', async () => {
    const marked = JSON.stringify((await sourceIn('el')).prose);
    const leftOut = JSON.stringify((await sourceIn('el', 'left-out')).prose);
    expect(marked).toContain(OLDER);
    expect(leftOut).not.toContain(OLDER);
    expect(leftOut).toContain('The report is');
    expect(leftOut).toContain('Όσα ειπώθηκαν');
  });

  it('say the translation’s words where there are any, and mark what is older or missing', async () => {
    const said = await textOf('txt');
    expect(said).toContain('Όσα ειπώθηκαν\n');
    expect(said).toContain('- Δέκα διαμερίσματα τώρα\n');
    expect(said).toContain(`${OLDER} ${STALE}`);
    expect(said).toContain(`${ARABIC} ${UNTRANSLATED}`);
    expect(said).not.toContain('Ten flats now');
    expect(said).not.toContain('Κανείς δεν το διαβάζει');
  });

  it('say above them that they are a translation, of which text, and how much of it', async () => {
    expect(await textOf('txt')).toMatch(
      /Γλώσσα: Μετάφραση σε: Ελληνικά\. Ισχύει .*πρωτότυπο κείμενο\. \d+ παράγραφοι .* Σε 1 παράγραφο/,
    );
    expect(await textOf('txt', 'ar')).not.toContain('ترجمة إلى');
  });

  it('say a decision below the words that count', async () => {
    expect(decision?.kind).toBe('decision');
    const said = await textOf('txt');
    const counts = said.indexOf(decision?.kind === 'decision' ? decision.text : '?');
    expect(counts).toBeGreaterThan(-1);
    expect(said.indexOf('Η απόφαση στα ελληνικά')).toBeGreaterThan(counts);
    expect(said).toContain('μετάφραση. Ισχύει το παραπάνω κείμενο.');
  });

  it('have lists and tables of the original in a page and in an office document', async () => {
    const page = await textOf('html');
    expect(page).toContain('<li><p dir="ltr">Δέκα διαμερίσματα τώρα</p></li>');
    expect(page).toContain(`<em> ${STALE}</em>`);
    expect(page).toContain('<th scope="col"><p dir="ltr">Street');
    const office = documentXml(await made('docx'));
    expect(office).toContain('Δέκα διαμερίσματα τώρα');
    expect(office).toContain(UNTRANSLATED);
  });

  it(
    'are set as a PDF whose Greek comes out in order',
    async () => {
      const pdf = await getDocumentProxy(new Uint8Array(await made('pdf')));
      const page = await pdf.getPage(1);
      const { items } = await page.getTextContent();
      const said = items.map((item) => ('str' in item ? item.str : '')).join('');
      expect(said.replaceAll(/\s+/g, ' ')).toContain('Μετάφραση σε: Ελληνικά');
    },
    TIMEOUT_MS,
  );

  it('name as data how each paragraph stands', async () => {
    const data: {
      readonly original: string;
      readonly translation?: { readonly language: string; readonly progress: object };
      readonly sections: readonly { readonly id: string; readonly states?: object }[];
    } = JSON.parse(await textOf('json'));
    expect(data.original).toBe('und');
    expect(data.translation?.language).toBe('el');
    expect(data.translation?.progress).toMatchObject({ translated: 4, stale: 1 });
    const states = data.sections.find(({ id }) => id === 'housing')?.states ?? {};
    expect(Object.values(states).toSorted()).toContain('stale');
    const original = JSON.parse(await textOf('json', 'en'));
    expect(original).not.toHaveProperty('translation');
  });
});

describe('a published text with passages taken out', () => {
  const approved: KeptText = {
    format: 'koinon-minutes/1',
    meeting: 'spring',
    language: 'en',
    sections: [
      {
        id: 'housing',
        title: null,
        number: null,
        blocks: ['Ten flats.', 'Asked by Ana.'].map((words, at) => ({
          type: 'paragraph',
          attrs: { block: `b${at}` },
          content: [{ type: 'text', text: words }],
        })),
      },
    ],
  };
  const redactions = [{ section: 'housing', block: '1', from: 9, to: 12, reason: 'name' }];

  it('finds the translation of what stands whole, and of nothing else', () => {
    const published = publishedText(approved, 'hash', { redactions, closed: new Set() });
    if (published === null) throw new Error('nothing was published');
    const [section] = publishedWithIds(published, approved).sections;
    expect(section?.blocks.map(({ attrs }) => attrs ?? {})).toEqual([{ block: 'b0' }, {}]);
  });

  it('has nothing of what was dealt with behind closed doors', () => {
    const closed = new Set(['housing']);
    const published = publishedText(approved, 'hash', { redactions: [], closed });
    if (published === null) throw new Error('nothing was published');
    expect(publishedWithIds(published, approved).sections[0]?.blocks).toEqual([]);
  });
});

/** The text's part of an office document, which is a ZIP archive with sizes in its directory. */
function documentXml(docx: Buffer): string {
  const SIGNATURE = 0x02_01_4b_50;
  for (let at = docx.length - 46; at >= 0; at -= 1) {
    if (docx.readUInt32LE(at) !== SIGNATURE) continue;
    const name = docx.toString('utf8', at + 46, at + 46 + docx.readUInt16LE(at + 28));
    if (name !== 'word/document.xml') continue;
    const local = docx.readUInt32LE(at + 42);
    const from = local + 30 + docx.readUInt16LE(local + 26) + docx.readUInt16LE(local + 28);
    const packed = docx.subarray(from, from + docx.readUInt32LE(at + 20));
    return inflateRawSync(packed).toString('utf8');
  }
  throw new Error('no document in it');
}
