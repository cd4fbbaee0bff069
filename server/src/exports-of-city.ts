import type { AgendaItem } from '@koinon/shared/documents/agenda';
import { documentName, parseDocumentName } from '@koinon/shared/documents/document-name';
import type { DocumentPart } from '@koinon/shared/documents/document-name';
import type { Node } from '@koinon/shared/documents/nodes';
import type { Person, Role } from '@koinon/shared/identity/people';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { keptText } from '@koinon/shared/minutes/kept-text';
import { isFrozen } from '@koinon/shared/minutes/minutes';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import { minutesOf } from '@koinon/shared/record/minutes-of';
import type { Documents } from './documents/documents.ts';
import { openExports } from './exports/exports.ts';
import type { Exported, ExportRequest, Exports } from './exports/exports.ts';
import type { ExportSource } from './exports/source.ts';
import { inReadersLanguage, publishedWithIds } from './exports/translated-prose.ts';
import type { ExportsDoor } from './gateway/exports-routes.ts';
import type { Bodies } from './record/bodies.ts';
import type { MeetingHost } from './record/meeting-host.ts';

export interface CityExportsParts {
  host(meeting: string): Promise<MeetingHost>;
  readonly documents: Pick<Documents, 'read' | 'readAgenda' | 'standing'>;
  readonly bodies: Pick<Bodies, 'open'>;
  /** The text of a meeting's minutes that everybody may read; null before it is published. */
  published(meeting: string): Promise<Uint8Array | null>;
  /** The text that was approved; null before it is. */
  approved(meeting: string): Promise<Uint8Array | null>;
  now(): number;
}

/** The city's meetings as files, for whoever may read them. Closing twice is harmless. */
export interface CityExports extends ExportsDoor {
  close(): Promise<void>;
}

export function openCityExports(parts: CityExportsParts): CityExports {
  const exports = openExports({ now: () => parts.now() });
  return {
    make: (meeting, reader, request) => make({ exports, parts }, meeting, reader, request),
    close: () => exports.close(),
  };
}

interface Making {
  readonly exports: Exports;
  readonly parts: CityExportsParts;
}

type Answer = Exported | { readonly ok: false; readonly code: 'not-public' };

async function make(
  { exports, parts }: Making,
  meeting: string,
  reader: Pick<Person, 'id' | 'role'>,
  request: ExportRequest,
): Promise<Answer> {
  const host = await parts.host(meeting);
  const sync = host.sync(host.audienceOf(reader.id, reader.role), null);
  if (sync.kind !== 'snapshot') throw new Error('a whole view was asked for');
  const { role } = reader;
  const readable = readableDocuments(parts.documents, meeting, role);
  if (!(await readable({ kind: 'agenda' }))) return { ok: false, code: 'not-public' };
  const { state } = sync;
  const agenda = await parts.documents.readAgenda(meeting);
  const asked = { meeting, state, agenda };
  const isPublished = role === 'guest' && isFrozen(state.minutes);
  const written =
    request.kind !== 'minutes'
      ? withoutProse(state, role)
      : isPublished
        ? publishedProse(asked, await parts.published(meeting), await parts.approved(meeting))
        : await proseOf(asked, readable, parts.documents);
  const people = new Map(host.people.map(({ id, name }) => [id, name]));
  const source: ExportSource = {
    meeting,
    state,
    agenda,
    ...(await inReadersLanguage(written, {
      ...asked,
      language: request.language,
      stale: isPublished ? 'left-out' : 'marked',
      read: (name) => parts.documents.read(name),
    })),
    timeZone: await timeZoneOf(state, parts.bodies),
    person: (id) => people.get(id) ?? id,
    knows: (id) => people.has(id),
  };
  return exports.make(source, request);
}

type Written = Pick<ExportSource, 'prose' | 'closed'>;

/** For papers that show none: of what was dealt with behind closed doors the gallery has no papers. */
function withoutProse({ meeting }: MeetingState, role: Role): Written {
  const knowsAll = role !== 'guest' || meeting.status === 'unplanned';
  return { prose: {}, closed: new Set(knowsAll ? [] : meeting.closedItems) };
}

/** What the gallery has of minutes once they are approved: the published text, and nothing before. */
export function publishedProse(
  asked: SectionsAsked,
  published: Uint8Array | null,
  approved: Uint8Array | null,
): Written {
  const kept = published && keptText(Buffer.from(published).toString('utf8'));
  const before = approved && keptText(Buffer.from(approved).toString('utf8'));
  const text = kept && publishedWithIds(kept, before);
  if (text === null) return { prose: {}, closed: new Set(sectionsOf(asked)) };
  const shut = text.sections.filter((section) => 'closed' in section && section.closed === true);
  return {
    // It was made from such nodes, and is what its hash in the record says.
    prose: Object.fromEntries(
      text.sections.map(({ id, blocks }) => [id, blocks as readonly Node[]]),
    ),
    closed: new Set(shut.map(({ id }) => id)),
  };
}

type Readable = (part: DocumentPart) => Promise<boolean>;

function readableDocuments(
  documents: Pick<Documents, 'standing'>,
  meeting: string,
  role: Role,
): Readable {
  return async (part) => {
    const standing = await documents.standing({ role }, documentName({ meeting, part }));
    return standing !== 'not-public' && standing !== 'not-allowed';
  };
}

async function proseOf(
  { meeting, state, agenda }: SectionsAsked,
  readable: Readable,
  documents: Pick<Documents, 'read'>,
): Promise<Written> {
  const prose: (readonly [string, readonly Node[]])[] = [];
  const closed = new Set<string>();
  for (const item of sectionsOf({ meeting, state, agenda })) {
    const part = { kind: 'minutes', item } as const;
    if (await readable(part))
      prose.push([item, await documents.read(documentName({ meeting, part }))]);
    else closed.add(item);
  }
  return { prose: Object.fromEntries(prose), closed };
}

export interface SectionsAsked {
  readonly meeting: string;
  readonly state: MeetingState;
  readonly agenda: readonly AgendaItem[];
}

/** Sections of which there can be prose: an item that a document cannot be named after has none. */
export function sectionsOf({ meeting, state, agenda }: SectionsAsked): readonly string[] {
  const { sections } = minutesOf(state, { meeting, agenda, prose: {} });
  return sections
    .map(({ id }) => id)
    .filter((item) => {
      const name = documentName({ meeting, part: { kind: 'minutes', item } });
      return parseDocumentName(name) !== null;
    });
}

/** The zone of the body's city; of a meeting without a body, that of the server. */
async function timeZoneOf(
  { meeting }: MeetingState,
  bodies: Pick<Bodies, 'open'>,
): Promise<string> {
  const constitution = constitutionOf(meeting);
  if (constitution?.timeZone !== undefined) return constitution.timeZone;
  // Called before sittings said their zone themselves.
  const body = constitution && (await bodies.open(constitution.body)).host.body;
  return body?.status === 'founded' ? body.timeZone : ownZone();
}

export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
