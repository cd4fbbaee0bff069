import pg from 'pg';

/** A row as it came: its columns are read by `columns.ts`. */
export type Row = Readonly<Record<string, unknown>>;

/** What carries out one statement: a connection, or a pool of them. */
export interface Querying {
  query(text: string, values?: readonly unknown[]): Promise<Answer>;
}

export interface Answer {
  readonly rows: readonly Row[];
  /** How many rows were written or found. */
  readonly count: number;
}

export interface Database extends Querying {
  /**
   * One transaction on one connection. It is kept when `keep` says so of its
   * result, else rolled back, as it is when the work throws.
   */
  transaction<Result>(
    work: (connection: Querying) => Promise<Result>,
    keep?: (result: Result) => boolean,
  ): Promise<Result>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** The most connections held at a time. */
  readonly connections: number;
  /** How long a statement may take before it is given up; its outcome is then unknown. */
  readonly answerMs: number;
}

/** A statement waits this long for a connection, new or free. */
const CONNECT_MS = 5_000;

/** A transaction whose node was frozen in the middle holds its locks no longer than this. */
const IDLE_IN_TRANSACTION_MS = 5_000;

/**
 * What the adapters count on, whatever the database's own defaults: each
 * statement sees all that was committed before it, and committed means written
 * to disk. Stricter settings of the city's own, such as waiting for a standby,
 * are left alone.
 */
const SESSION = `
  SET default_transaction_isolation = 'read committed';
  SELECT set_config('synchronous_commit', 'on', false)
  WHERE current_setting('synchronous_commit') IN ('off', 'local');
`;

/** A pool of connections; the first is made when it is first needed. */
export function openDatabase(url: string, { connections, answerMs }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    fallback_application_name: 'koinon',
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: answerMs,
    statement_timeout: answerMs,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    keepAlive: true,
    verify: (client, done) => void client.query(SESSION).then(() => done(), done),
  });
  // A lost connection shows where it is used: there the statement rejects.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  let closing: Promise<void> | null = null;
  return {
    query: async (text, values) => answer(await pool.query(text, [...(values ?? [])])),
    transaction: (work, keep) => inTransaction(pool, work, keep ?? (() => true)),
    close: () => (closing ??= pool.end()),
  };
}

async function inTransaction<Result>(
  pool: pg.Pool,
  work: (connection: Querying) => Promise<Result>,
  keep: (result: Result) => boolean,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work({
      query: async (text, values) => answer(await client.query(text, [...(values ?? [])])),
    });
    await client.query(keep(result) ? 'COMMIT' : 'ROLLBACK');
    client.release();
    return result;
  } catch (error) {
    // Whatever state the connection is in: closing it rolls back.
    client.release(true);
    throw error;
  }
}

function answer({ rows, rowCount }: pg.QueryResult<Record<string, unknown>>): Answer {
  return { rows, count: rowCount ?? 0 };
}
