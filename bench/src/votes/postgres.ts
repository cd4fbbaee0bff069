import { openPostgresServer } from '../../../server/src/storage/testing/postgres-server.ts';

/** A PostgreSQL to measure with: the one of DATABASE_URL, else one of its own from Debian's package. */
export interface Postgres {
  /** The DATABASE_URL of a database for one server. */
  newUrl(): Promise<string>;
  close(): Promise<void>;
}

/** Null, and a line that says why, where none can be had. */
export async function openPostgres(): Promise<Postgres | null> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined) return { newUrl: () => Promise.resolve(given), close: async () => {} };
  try {
    const server = await openPostgresServer();
    return { newUrl: () => server.newDatabase(), close: () => server.close() };
  } catch (error) {
    console.log(`not measured with PostgreSQL: ${String(error)}`);
    return null;
  }
}
