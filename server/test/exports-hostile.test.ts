import type { Node } from '@koinon/shared/documents/nodes';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGENDA, eveningSource } from '../src/exports/evening.fixture.ts';
import { openExports } from '../src/exports/exports.ts';
import type { ExportFormat, ExportKind, Exports } from '../src/exports/exports.ts';
import type { ExportSource } from '../src/exports/source.ts';

const SCRIPT = '</title><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
const TYPST = '#read("/etc/passwd") $x$ *b* _i_ = h @r <l> `c` \\ #panic("no") [ ] { }';
const CONTROL = 'a\u0000b\u0008c\ufffed\ud800e\u2028f';
const HOSTILE = [SCRIPT, TYPST, CONTROL].join(' ');

let exports: Exports;
beforeAll(() => {
  exports = openExports({ now: Date.now });
});
afterAll(() => exports.close());

const text = (words: string, href?: string): Node => ({
  type: 'paragraph',
  content: [
    {
      type: 'text',
      text: words,
      ...(href !== undefined && { marks: [{ type: 'link' as const, attrs: { href } }] }),
    },
  ],
});

type Nesting = 'blockquote' | 'bulletList' | 'table';

function nested(types: readonly Nesting[], depth: number): Node {
  let node: Node = text('deep down');
  for (let at = 0; at < depth; at += 1) {
    node = { type: types[at % types.length] ?? 'blockquote', content: [node] };
  }
  return node;
}

const cell = (colspan: number, rowspan: number): Node => ({
  type: 'tableCell',
  attrs: { colspan, rowspan },
  content: [text('cell')],
});

/** What nobody writes in the editor, and what the gate would mostly stop: it has to be harmless all the same. */
const NODES: readonly Node[] = [
  text(HOSTILE),
  text('one', 'javascript:alert(1)'),
  text('two', 'https://x.example/"onmouseover="alert(1)'),
  text('three', ' data:text/html,<script>'),
  { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: HOSTILE }] },
  { type: 'heading', attrs: { level: 2 } },
  { type: 'heading' },
  nested(['blockquote'], 500),
  nested(['bulletList'], 500),
  nested(['table'], 500),
  nested(['table', 'blockquote', 'bulletList'], 500),
  nested(['bulletList', 'table', 'blockquote'], 7),
  { type: 'orderedList', attrs: { start: 0, type: 'i' }, content: [text('no item')] },
  { type: 'orderedList', attrs: { start: 1e9, type: 'I' }, content: [text('far')] },
  { type: 'bulletList' },
  { type: 'table' },
  { type: 'table', content: [{ type: 'tableRow' }, text('no row')] },
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell(1, 9), cell(3, 1), cell(1, 2)] },
      { type: 'tableRow', content: [cell(9, 9), { type: 'tableHeader' }] },
      { type: 'tableRow', content: [] },
      { type: 'tableRow', content: [cell(1, 1)] },
    ],
  },
  { type: 'tableCell', content: [text('no table')] },
  { type: 'fact', attrs: { n: 99_999 } },
  { type: 'mention', attrs: { kind: 'decision', id: 'none' } },
  { type: 'mention' },
];

function hostile(): ExportSource {
  const agenda = AGENDA.map((item) => ({
    ...item,
    titles: { en: HOSTILE },
    presenter: HOSTILE,
    proposal: HOSTILE,
    links: [{ href: 'javascript:alert(1)', label: HOSTILE }],
    attachments: item.attachments.map((file) => ({ ...file, name: HOSTILE })),
  }));
  const prose = { housing: NODES, opening: NODES, nowhere: NODES };
  return eveningSource(undefined, { agenda, prose, person: () => HOSTILE });
}

async function made(kind: ExportKind, format: ExportFormat, language = 'en'): Promise<Buffer> {
  const answer = await exports.make(hostile(), { kind, format, language });
  if (!answer.ok) throw new Error(answer.code);
  expect(answer.name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.[a-z]+$/u);
  return Buffer.from(answer.bytes);
}

async function wordsOfPdf(pdf: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return (await extractText(document, { mergePages: true })).text;
}

describe('hostile words', () => {
  it.each(['minutes', 'agenda', 'invitation'] as const)(
    'stay words in the page of %s',
    async (kind) => {
      const html = (await made(kind, 'html')).toString('utf8');
      const known =
        'html|head|meta|title|style|body|main|h[1-6]|p|dl|div|dt|dd|ul|ol|li|table|thead|tbody|tr|th|td|blockquote|strong|em|a|br|bdi';
      const outside = html
        .replace(/<!doctype html>/, '')
        .replace(/<style>[^<]*<\/style>/, '')
        .replaceAll(new RegExp(`</?(?:${known})(?: [a-z-]+="[^"<>]*")*>`, 'g'), '');
      expect(outside).not.toMatch(/[<>]/);
      expect(html).not.toMatch(/href="(?!https?:|mailto:)/);
      expect(html).not.toMatch(/<[^>]* on[a-z]+=/i);
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(html).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u);
    },
  );

  it.each(['en', 'ar'])(
    'stay words in a PDF, in %s',
    async (language) => {
      for (const kind of ['minutes', 'agenda', 'invitation'] as const) {
        const pdf = await made(kind, 'pdf', language);
        expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
        expect(pdf.toString('latin1')).not.toMatch(/\/JavaScript|\/JS |\/Launch|javascript:/);
        const shown = await wordsOfPdf(pdf);
        expect(shown).toContain('#read("/etc/passwd")');
        expect(shown).toContain('*b* _i_');
        expect(shown).not.toContain('root:x:0');
      }
    },
    60_000,
  );

  it('stay words in an office document and in a calendar', async () => {
    expect((await made('minutes', 'docx')).subarray(0, 2).toString('latin1')).toBe('PK');
    const ics = (await made('invitation', 'ics')).toString('utf8');
    expect(ics.match(/^BEGIN:/gm)).toHaveLength(2);
  });

  it('lose nothing that is deep in each other, or in no order', async () => {
    const plain = (await made('minutes', 'txt')).toString('utf8');
    for (const words of ['deep down', 'no item', 'no row', 'no table', 'far', 'cell']) {
      expect(plain).toContain(words);
    }
  });
});
