import type { PostgresServer } from '../../src/storage/testing/postgres-server.ts';
import type { Trace } from './matcher.ts';
import { MEMBERS } from './polls.ts';
import type { Watch } from './polls.ts';

/**
 * Watches PostgreSQL as its superuser: every row tells which transaction wrote
 * it (`xmin`), so participation and ballot of one commit find each other.
 */
export class XminWatch implements Watch {
  readonly traces: Trace[] = [];
  readonly #server: PostgresServer;
  readonly #database: string;
  #votes = 0;

  constructor(server: PostgresServer, url: string) {
    this.#server = server;
    this.#database = new URL(url).pathname.slice(1);
  }

  /** Looks when all have voted: the rows keep their transaction until the box is emptied. */
  async voted(poll: string): Promise<void> {
    this.#votes += 1;
    if (this.#votes % MEMBERS !== 0) return;
    const rows = await this.#server.asSuperuser(
      this.#database,
      `SELECT p.person, b.sealed FROM participation p
       JOIN ballot b ON b.poll = p.poll AND b.xmin = p.xmin
       WHERE p.poll = '${poll}'`,
    );
    for (const { person, sealed } of rows) {
      if (typeof person !== 'string' || !Buffer.isBuffer(sealed)) continue;
      this.traces.push({ poll, person, ballot: sealed });
    }
  }

  async closed(poll: string): Promise<void> {
    const left = await this.#server.asSuperuser(
      this.#database,
      `SELECT key FROM ballot WHERE poll = '${poll}'`,
    );
    if (left.length > 0) throw new Error('a closed poll has left its ballots behind');
  }
}
