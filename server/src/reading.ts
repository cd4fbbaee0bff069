import { join } from 'node:path';
import type { Directory } from './storage/ports/directory.ts';
import type { DocumentStore } from './storage/ports/document-store.ts';
import type { RecordReader } from './storage/ports/record-store.ts';
import { openForReading } from './storage/sqlite/data-folder.ts';
import { directoryReader } from './storage/sqlite/directory-tables.ts';
import { documentReader } from './storage/sqlite/document-tables.ts';
import { recordReader } from './storage/sqlite/record-tables.ts';

const DATA_DIR = './data';

/** What can be read of a city without being its server. */
export interface CityReader {
  readonly records: Pick<RecordReader, 'read'>;
  readonly documents: Pick<DocumentStore, 'load'>;
  readonly directory: Pick<Directory, 'people'>;
  close(): Promise<void>;
}

/**
 * Opens a city for checking or handing on, also beside a running server: from a
 * data folder where one is named, else from the database of `DATABASE_URL`, else
 * from the folder that a start without settings uses.
 *
 * @throws StartError when there is nothing to read from.
 */
export async function openCityForReading(dataDir: string | undefined): Promise<CityReader> {
  const url = process.env['DATABASE_URL']?.trim() ?? '';
  if (dataDir === undefined && url !== '') {
    const { openPostgresForReading } = await import('./storage/postgres/postgres-stores.ts');
    const { documents, directory, close, ...records } = await openPostgresForReading(url);
    return { records, documents, directory, close };
  }
  const db = openForReading(dataDir ?? DATA_DIR);
  // Each is prepared when it is asked for: a folder of an older schema has fewer tables.
  return {
    records: { read: async (stream, after) => recordReader(db).read(stream, after) },
    documents: { load: async (name, after) => documentReader(db).load(name, after) },
    directory: { people: async (meeting) => directoryReader(db).people(meeting) },
    close: async () => db.close(),
  };
}

/** Where the texts are that a city keeps as files, by the same rules. */
export function blobDirBeside(dataDir: string | undefined): string {
  const set = process.env['BLOB_DIR']?.trim() ?? '';
  return set === '' ? join(dataDir ?? DATA_DIR, 'blobs') : set;
}
