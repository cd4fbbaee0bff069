import { agendaPaper, invitationPaper } from './agenda-paper.ts';
import { momentOf } from './about.ts';
import { docxOf } from './docx.ts';
import { htmlOf } from './html.ts';
import { calendarOf } from './ics.ts';
import { agendaData, minutesData } from './minutes-data.ts';
import { minutesPaper } from './minutes-paper.ts';
import { plainTextOf } from './plain-text.ts';
import type { Paper } from './paper.ts';
import { openPdfPress } from './pdf-press.ts';
import type { PdfPress } from './pdf-press.ts';
import type { ExportSource } from './source.ts';
import { paperWording } from './wording.ts';
import type { PaperWording } from './wording.ts';

export const EXPORT_KINDS = ['minutes', 'agenda', 'invitation'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

const TYPES = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
} as const;
export type ExportFormat = keyof typeof TYPES;

/** What there is of each. */
const FORMATS: Readonly<Record<ExportKind, readonly ExportFormat[]>> = {
  minutes: ['html', 'pdf', 'docx', 'txt', 'json'],
  agenda: ['html', 'pdf', 'docx', 'txt', 'json', 'ics'],
  invitation: ['html', 'pdf', 'docx', 'txt', 'ics'],
};

export interface ExportRequest {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  /** BCP 47 tag. */
  readonly language: string;
}

/** Reads `minutes.pdf`; null where there is no such export. */
export function exportNamed(name: string): Pick<ExportRequest, 'kind' | 'format'> | null {
  const [first, second, ...more] = name.split('.');
  const kind = EXPORT_KINDS.find((known) => known === first);
  const format = kind && FORMATS[kind].find((known) => known === second);
  return kind === undefined || format === undefined || more.length > 0 ? null : { kind, format };
}

export type Exported =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Media type. */
      readonly type: string;
      /** A file's name that says what it is. */
      readonly name: string;
    }
  /** `no-date`: nobody has said when the sitting begins; `busy`: come back in a while. */
  | { readonly ok: false; readonly code: 'no-date' | 'busy' };

/** Makes the papers of meetings in every format. */
export interface Exports {
  make(source: ExportSource, request: ExportRequest): Promise<Exported>;
  /** Closing twice is harmless. */
  close(): Promise<void>;
}

export function openExports({ now }: { now(): number }): Exports {
  const press = openPdfPress({ now });
  return {
    make: async (source, request) => {
      const { timeZone } = source;
      const person = (id: string) => source.person(id);
      const wording = await paperWording({ language: request.language, timeZone, person });
      const made = await contentOf(source, request, { wording, press, now: now() });
      if (typeof made !== 'string' && !(made instanceof Uint8Array)) return made;
      const bytes = typeof made === 'string' ? Buffer.from(made, 'utf8') : made;
      const name = fileName(source, request, wording);
      return { ok: true, bytes, type: TYPES[request.format], name };
    },
    close: () => press.close(),
  };
}

interface Making {
  readonly wording: PaperWording;
  readonly press: PdfPress;
  readonly now: number;
}

type Made = string | Uint8Array | Extract<Exported, { readonly ok: false }>;

async function contentOf(
  source: ExportSource,
  { kind, format }: ExportRequest,
  { wording, press, now }: Making,
): Promise<Made> {
  const paper = () => paperOf(kind, source, wording);
  switch (format) {
    case 'html':
      return htmlOf(paper());
    case 'txt':
      return plainTextOf(paper());
    case 'docx':
      return docxOf(paper(), wording.say('page'));
    case 'pdf':
      return (await press.set(paper(), wording.say('page'))) ?? { ok: false, code: 'busy' };
    case 'ics':
      return calendarOf(source, wording, now) ?? { ok: false, code: 'no-date' };
    case 'json': {
      const data = kind === 'minutes' ? minutesData(source, wording) : agendaData(source);
      return `${JSON.stringify(data, null, 2)}\n`;
    }
  }
}

function paperOf(kind: ExportKind, source: ExportSource, wording: PaperWording): Paper {
  switch (kind) {
    case 'minutes':
      return minutesPaper(source, wording);
    case 'agenda':
      return agendaPaper(source, wording);
    case 'invitation':
      return invitationPaper(source, wording);
  }
}

const LONGEST_NAME = 80;

function fileName(
  source: ExportSource,
  { kind, format }: ExportRequest,
  { say, names }: PaperWording,
): string {
  const { meeting } = source.state;
  const body = meeting.status === 'unplanned' ? '' : names.text(meeting.body);
  const at = momentOf(source);
  const day = at === null ? '' : dayIn(source.timeZone, at);
  const parts = [say(`file.${kind}`), body, day].map((part) =>
    part.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, ''),
  );
  const said = parts.filter((part) => part !== '').map((part) => part.slice(0, LONGEST_NAME));
  return `${said.join('-')}.${format}`;
}

function dayIn(timeZone: string, at: number): string {
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(at);
}
