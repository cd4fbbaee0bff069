import type { AgendaItem } from '@koinon/shared/documents/agenda';
import type { Node, TextNode } from '@koinon/shared/documents/nodes';
import { evening } from '@koinon/shared/record/evening.fixture';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { ExportSource } from './source.ts';

const PEOPLE: Readonly<Record<string, string>> = {
  eleni: 'Eleni Papadopoulou',
  maja: 'Maja Novak',
  nikos: 'Νίκος Σταύρου',
  amal: 'أمل حداد',
  grace: 'Grace Okafor',
  dimitra: 'Dimitra Alexiou',
};

export const sitting = evening();

const words = (text: string, marks?: TextNode['marks']): TextNode => {
  return { type: 'text', text, ...(marks !== undefined && { marks }) };
};
const paragraph = (...content: readonly (Node | TextNode)[]): Node => {
  return { type: 'paragraph', content };
};
const cell = (type: 'tableHeader' | 'tableCell', text: string): Node => {
  return { type, content: [paragraph(words(text))] };
};
const row = (...content: readonly Node[]): Node => ({ type: 'tableRow', content });
const item = (...content: readonly Node[]): Node => ({ type: 'listItem', content });

export const GREEK = 'Η οικογένεια Παπαδοπούλου ευχαρίστησε το συμβούλιο για τη στέγαση.';
export const ARABIC = 'شكرت العائلات مجلس المدينة على المساكن الجديدة في وسط المدينة.';

/** Minutes with everything in them that the editor knows, in three scripts. */
const HOUSING: readonly Node[] = [
  { type: 'fact', attrs: { n: 36 } },
  { type: 'heading', attrs: { level: 2 }, content: [words('What was said')] },
  paragraph(
    words('The report is '),
    words('clear', [{ type: 'bold' }]),
    words(' and '),
    words('short', [{ type: 'italic' }]),
    words('; it is '),
    words('on the city’s page', [{ type: 'link', attrs: { href: 'https://city.example/report' } }]),
    words('. '),
    { type: 'mention', attrs: { kind: 'person', id: 'amal' } },
    words(' asked about rents.'),
    { type: 'hardBreak' },
    words('Nobody objected.'),
  ),
  paragraph(words(GREEK)),
  paragraph(words(ARABIC)),
  {
    type: 'bulletList',
    content: [
      item(paragraph(words('Ten flats now'))),
      item(paragraph(words('Ten next year')), {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [item(paragraph(words('North'))), item(paragraph(words('Νότια')))],
      }),
    ],
  },
  { type: 'heading', attrs: { level: 4 }, content: [words('Ενοίκια')] },
  {
    type: 'table',
    content: [
      row(cell('tableHeader', 'Street'), cell('tableHeader', 'Flats')),
      row(cell('tableCell', 'Οδός Ερμού'), cell('tableCell', '12')),
      row(cell('tableCell', 'شارع السلام'), cell('tableCell', '8')),
    ],
  },
  { type: 'blockquote', content: [paragraph(words('A home is more than a roof.'))] },
];

export const AGENDA: readonly AgendaItem[] = [
  {
    id: 'housing',
    kind: 'decision',
    titles: { en: 'Flats', el: 'Κατοικίες', sl: 'Stanovanja', ar: 'المساكن' },
    depth: 0,
    minutes: 30,
    presenter: 'nikos',
    links: [{ href: 'https://city.example/plan', label: 'Plan' }],
    attachments: [{ blob: 'a'.repeat(64), name: 'Σχέδιο.pdf', type: 'application/pdf', size: 9 }],
    proposal: 'Ten flats are let to families.\nHalf of them are in the old town.',
  },
  {
    id: 'roads',
    kind: 'report',
    titles: { en: 'Roads', ar: 'الطرق' },
    depth: 1,
    minutes: 15,
    presenter: 'The city’s engineer',
    links: [],
    attachments: [],
    proposal: '',
  },
];

export function eveningSource(
  state: MeetingState = sitting.state,
  more: Partial<ExportSource> = {},
): ExportSource {
  return {
    meeting: 'spring',
    state,
    agenda: AGENDA,
    prose: { housing: HOUSING },
    closed: new Set(),
    timeZone: 'Europe/Athens',
    person: (id) => PEOPLE[id] ?? id,
    knows: (id) => Object.hasOwn(PEOPLE, id),
    ...more,
  };
}
