import { openForReading } from './storage/sqlite/data-folder.ts';
import { recordReader } from './storage/sqlite/record-tables.ts';
import type { StoredEvent } from './storage/ports/record-store.ts';

const DATA_DIR = './data';

/**
 * Reads a stream for checking or handing on, also beside a running server:
 * from a data folder where one is named, else from the database of
 * `DATABASE_URL`, else from the folder that a start without settings uses.
 *
 * @throws StartError when there is nothing to read from.
 */
export async function readStream(
  stream: string,
  dataDir: string | undefined,
): Promise<readonly StoredEvent[]> {
  const url = process.env['DATABASE_URL']?.trim() ?? '';
  if (dataDir === undefined && url !== '') {
    const { openPostgresForReading } = await import('./storage/postgres/postgres-stores.ts');
    const reader = await openPostgresForReading(url);
    try {
      return await reader.read(stream, 0);
    } finally {
      await reader.close();
    }
  }
  const db = openForReading(dataDir ?? DATA_DIR);
  try {
    return recordReader(db).read(stream, 0);
  } finally {
    db.close();
  }
}
