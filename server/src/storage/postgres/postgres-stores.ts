import { StartError } from '../../start-error.ts';
import type { Directory } from '../ports/directory.ts';
import type { DocumentStore } from '../ports/document-store.ts';
import type { RecordReader } from '../ports/record-store.ts';
import type { Stores } from '../ports/stores.ts';
import { postgresCaptionStore } from './caption-store.postgres.ts';
import { openDatabase } from './database.ts';
import type { Database, Querying } from './database.ts';
import { postgresDirectory } from './directory.postgres.ts';
import { postgresDocumentStore } from './document-store.postgres.ts';
import { postgresLeases } from './lease.postgres.ts';
import { migrate } from './migrations.ts';
import { postgresRecordReader, postgresRecordStore } from './record-store.postgres.ts';
import { sharedSecret } from './secret.postgres.ts';
import { postgresSheetStore } from './sheet-store.postgres.ts';
import { postgresVersionStore } from './version-store.postgres.ts';
import { targetOf, whyNot } from './why-not.ts';

/** The stores that several nodes share, and the key that they share. */
export interface SharedStores extends Stores {
  /** The city's key, 32 random bytes, made at the first start and the same on every node. */
  cityKey(): Promise<Uint8Array>;
}

/** Enough for one node's commits and reads at a time, and for many nodes on one server. */
const WORK = { connections: 10, answerMs: 30_000 } as const;

/** A lease has connections of its own, so that it is never prolonged too late behind a long read. */
const LEASES = { connections: 2, answerMs: 2_000 } as const;

/** Changing the schema of a large record may take its time; verifying it too. */
const ALONE = { connections: 1, answerMs: 600_000 } as const;

/**
 * Opens the stores that several nodes share, in the PostgreSQL database of a
 * DATABASE_URL. Brings the schema up to date first.
 *
 * @throws StartError when the server or the database cannot be used.
 */
export async function openPostgresStores(url: string): Promise<SharedStores> {
  await prepare(url);
  const work = openDatabase(url, WORK);
  const leases = openDatabase(url, LEASES);
  return {
    records: postgresRecordStore(work),
    documents: postgresDocumentStore(work),
    versions: postgresVersionStore(work),
    sheets: postgresSheetStore(work),
    captions: postgresCaptionStore(work),
    directory: postgresDirectory(work),
    leases: postgresLeases(leases),
    cityKey: () => sharedSecret(work, 'city'),
    close: async () => void (await Promise.all([work.close(), leases.close()])),
  };
}

/** A city's stores for whoever only reads them. */
export interface ReadingStores extends RecordReader {
  readonly documents: Pick<DocumentStore, 'load'>;
  readonly directory: Pick<Directory, 'people'>;
  close(): Promise<void>;
}

/**
 * Opens a record for reading only, whatever its schema, also beside running nodes.
 *
 * @throws StartError when the server or the database cannot be used.
 */
export async function openPostgresForReading(url: string): Promise<ReadingStores> {
  const db = openDatabase(url, ALONE);
  await startingOn(url, db, () => db.query('SELECT 1'));
  return {
    ...postgresRecordReader(db),
    documents: postgresDocumentStore(db),
    directory: postgresDirectory(db),
    close: () => db.close(),
  };
}

async function prepare(url: string): Promise<void> {
  const db = openDatabase(url, ALONE);
  await startingOn(url, db, () =>
    db.transaction(async (connection) => {
      await assertKeepsPromises(connection, targetOf(url).server);
      await migrate(connection);
    }),
  );
  await db.close();
}

/** Does the first work on a database; if that fails, closes it and says why. */
async function startingOn(url: string, db: Database, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await db.close();
    throw whyNot(error, targetOf(url));
  }
}

const PROMISES = "SELECT current_setting('fsync') AS fsync, pg_is_in_recovery() AS copy";

async function assertKeepsPromises(connection: Querying, server: string): Promise<void> {
  const [row] = (await connection.query(PROMISES)).rows;
  if (row?.['copy'] === true) {
    throw new StartError(
      `The database server at ${server} is a read-only copy. Set DATABASE_URL to the server that it copies.`,
    );
  }
  if (row?.['fsync'] !== 'on') {
    throw new StartError(
      `The database server at ${server} runs with fsync off and could lose votes that were confirmed. Set fsync = on in its postgresql.conf.`,
    );
  }
}
