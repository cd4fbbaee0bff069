import { evolveBody, initialBody } from '@koinon/shared/bodies/body';
import type { BodyEvent } from '@koinon/shared/bodies/events';
import { documentName, parseDocumentName } from '@koinon/shared/documents/document-name';
import type { Node } from '@koinon/shared/documents/nodes';
import { documentAccess } from '@koinon/shared/documents/access';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { MINUTES_LANGUAGES } from '@koinon/shared/minutes/language';
import { evolveViews, initialViews } from '@koinon/shared/record/audience';
import type { Audience } from '@koinon/shared/record/audience';
import { isFrozen } from '@koinon/shared/minutes/minutes';
import type { MeetingState, RecordEvent } from '@koinon/shared/record/meeting-state';
import { documentFacts } from './document-facts.ts';
import type { ExportSource } from './exports/source.ts';
import { ownZone, publishedProse, sectionsOf } from './exports-of-city.ts';
import { inReadersLanguage } from './exports/translated-prose.ts';
import type { SectionsAsked } from './exports-of-city.ts';
import { readKept } from './minutes/kept.ts';
import type { WrittenTexts } from './minutes/parts.ts';
import { storedTexts } from './stored-texts.ts';
import { blobDirBeside, openCityForReading } from './reading.ts';
import type { CityReader } from './reading.ts';
import { bodyStream } from './record/body-host.ts';
import { frameOf } from './record/frame.ts';
import { StartError } from './start-error.ts';
import { fileBlobReader } from './storage/files/blob-store.files.ts';
import type { BlobStore } from './storage/ports/blob-store.ts';
import type { StoredEvent } from './storage/ports/record-store.ts';

/** A meeting as it is stored, and as one audience has it. */
export interface ReadMeeting {
  readonly events: readonly StoredEvent[];
  readonly source: ExportSource;
  /** What is written in translations, by section and language; of approved minutes the gallery has none. */
  readonly translations: Translations;
}

type Translations = Readonly<Record<string, Readonly<Record<string, readonly Node[]>>>>;

/**
 * Reads a meeting without its server; null where there is none of that name.
 *
 * @param audience whose view of it; the chair's is all of it
 * @param language BCP 47 tag of the reader's language; null: the prose as it was written
 * @throws StartError when there is nothing to read from
 */
export async function readMeeting(
  meeting: string,
  dataDir: string | undefined,
  audience: Audience,
  language: string | null,
): Promise<ReadMeeting | null> {
  const city = await openCityForReading(dataDir);
  const blobs = fileBlobReader(blobDirBeside(dataDir));
  try {
    const events = await city.records.read(meeting, 0);
    if (events.length === 0) return null;
    const frames = events.map((event) => frameOf<RecordEvent>(event));
    const state = frames.reduce(evolveViews, initialViews)[audience];
    const asked = { meeting, state, audience, language };
    const source = await sourceOf({ ...city, blobs }, asked);
    return { events, source, translations: await translationsOf(city, asked, source) };
  } finally {
    await city.close();
  }
}

interface Asked {
  readonly meeting: string;
  readonly state: MeetingState;
  readonly audience: Audience;
  readonly language: string | null;
}

async function sourceOf(
  { blobs, ...city }: CityReader & { readonly blobs: Pick<BlobStore, 'get'> },
  { meeting, state, audience, language }: Asked,
): Promise<ExportSource> {
  const texts = storedTexts(city.documents);
  const agenda = await texts.readAgenda(meeting);
  const asked = { meeting, state, agenda };
  const isPublished = audience === 'public' && isFrozen(state.minutes);
  const stale = isPublished ? 'left-out' : 'marked';
  const written = isPublished
    ? publishedProse(
        asked,
        await keptBytes(blobs, lastPublished(state)),
        await keptBytes(blobs, approvedHash(state)),
      )
    : await writtenProse(asked, audience, texts);
  const people = new Map((await city.directory.people(meeting)).map(({ id, name }) => [id, name]));
  return {
    meeting,
    state,
    agenda,
    ...(language === null
      ? written
      : await inReadersLanguage(written, {
          ...asked,
          language,
          stale,
          read: (name) => texts.read(name),
        })),
    timeZone: await timeZoneOf(city, state),
    person: (id) => people.get(id) ?? id,
    knows: (id) => people.has(id),
  };
}

async function writtenProse(
  asked: SectionsAsked,
  audience: Audience,
  texts: Pick<WrittenTexts, 'read'>,
): Promise<Pick<ExportSource, 'prose' | 'closed'>> {
  const role = audience === 'public' ? 'guest' : 'clerk';
  const facts = { ...documentFacts(asked)(), frozen: false };
  const prose: (readonly [string, readonly Node[]])[] = [];
  const closed = new Set<string>();
  for (const item of sectionsOf(asked)) {
    const part = { kind: 'minutes', item } as const;
    if (documentAccess(part, { role }, facts) === 'none') closed.add(item);
    else {
      prose.push([item, await texts.read(documentName({ meeting: asked.meeting, part }))]);
    }
  }
  return { prose: Object.fromEntries(prose), closed };
}

/** In every language that somebody may have translated these minutes into. */
async function translationsOf(
  city: Pick<CityReader, 'documents'>,
  { meeting, state, audience }: Asked,
  { prose }: Pick<ExportSource, 'prose'>,
): Promise<Translations> {
  if (audience === 'public' && isFrozen(state.minutes)) return {};
  const texts = storedTexts(city.documents);
  const spoken = Object.keys(state.interpretation.channels);
  const sections: [string, Record<string, readonly Node[]>][] = [];
  for (const item of Object.keys(prose)) {
    const found: Record<string, readonly Node[]> = {};
    for (const language of new Set([...MINUTES_LANGUAGES, ...spoken])) {
      const name = documentName({ meeting, part: { kind: 'translation', item, language } });
      const nodes = parseDocumentName(name) === null ? [] : await texts.read(name);
      if (nodes.length > 0) found[language] = nodes;
    }
    if (Object.keys(found).length > 0) sections.push([item, found]);
  }
  return Object.fromEntries(sections);
}

function lastPublished({ minutes }: MeetingState): string | null {
  const last = minutes.own.status === 'published' ? minutes.own.published.at(-1) : undefined;
  return last?.hash ?? null;
}

function approvedHash({ minutes }: MeetingState): string | null {
  const { own } = minutes;
  return own.status === 'published' ? own.approved.hash : null;
}

async function keptBytes(
  blobs: Pick<BlobStore, 'get'>,
  hash: string | null,
): Promise<Uint8Array | null> {
  if (hash === null) return null;
  const kept = await readKept(blobs, hash);
  if (!('fault' in kept)) return kept.bytes;
  throw new StartError(
    `The published minutes are not in BLOB_DIR (${kept.fault}). Set it to the folder of the servers.`,
  );
}

async function timeZoneOf({ records }: CityReader, { meeting }: MeetingState): Promise<string> {
  const constitution = constitutionOf(meeting);
  if (constitution === null) return ownZone();
  if (constitution.timeZone !== undefined) return constitution.timeZone;
  // Called before sittings said their zone themselves.
  const events = await records.read(bodyStream(constitution.body), 0);
  const frames = events.map((event) => frameOf<BodyEvent>(event));
  const body = frames.reduce((known, frame) => evolveBody(known, frame.event, frame), initialBody);
  return body.status === 'founded' ? body.timeZone : ownZone();
}
