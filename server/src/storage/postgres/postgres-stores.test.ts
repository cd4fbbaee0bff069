import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitTo, opening, voteOf } from '../ports/commits.fixture.ts';
import { LEASE_MS } from '../ports/lease.ts';
import { storesContract } from '../ports/stores.contract.ts';
import { openPostgresServer } from '../testing/postgres-server.ts';
import type { PostgresServer } from '../testing/postgres-server.ts';
import { openDatabase } from './database.ts';
import type { Querying } from './database.ts';
import { openPostgresForReading, openPostgresStores } from './postgres-stores.ts';

/** Initialising a cluster on a busy machine takes its time. */
const START_MS = 60_000;

let server: PostgresServer;
beforeAll(async () => {
  server = await openPostgresServer();
}, START_MS);
afterAll(() => server.close(), START_MS);

/** Takes a database back to the eighth schema, in which ids of commands had a table of their own. */
const COMMANDS_IN_A_TABLE = `
  DELETE FROM koinon_schema WHERE version > 8;
  ALTER TABLE event DROP COLUMN giver, DROP COLUMN command;
  CREATE TABLE command (
    stream TEXT COLLATE "C" NOT NULL, person TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (stream, person, id)
  );
  INSERT INTO command VALUES ('sitting', 'eleni', 'call', 1), ('sitting', 'nikos', 'arrive', 2);
  GRANT ALL ON command TO koinon;
  ALTER TABLE command OWNER TO koinon;
`;

const databaseOf = (url: string) => new URL(url).pathname.slice(1);

storesContract('PostgreSQL, two nodes on one database', async () => {
  const url = await server.newDatabase();
  const open = () => Promise.all([openPostgresStores(url), openPostgresStores(url)]);
  let [stores, neighbour] = await open();
  const close = () => Promise.all([stores.close(), neighbour.close()]);
  return {
    get stores() {
      return stores;
    },
    get neighbour() {
      return neighbour;
    },
    reopen: async () => {
      await close();
      [stores, neighbour] = await open();
    },
    pass: async (ms) => {
      const earlier = `UPDATE lease SET expires_at = expires_at - interval '${ms} ms'`;
      await server.asSuperuser(databaseOf(url), earlier);
    },
    close: async () => void (await close()),
  };
});

describe('a PostgreSQL database', () => {
  it('is prepared once by many nodes that start at the same time', async () => {
    const url = await server.newDatabase();
    const nodes = await Promise.all(Array.from({ length: 5 }, () => openPostgresStores(url)));
    await nodes[0]?.records.commit(commitTo('sitting', 0, 1));
    for (const { records, close } of nodes) {
      expect(await records.streams()).toEqual(['sitting']);
      await close();
      await close();
    }
    const versions = 'SELECT count(*)::int AS rows, max(version) AS version FROM koinon_schema';
    const [row] = await server.asSuperuser(databaseOf(url), versions);
    expect(row?.['rows']).toBe(row?.['version']);
  });

  it('is opened with no right to change tables, once it is prepared', async () => {
    const url = await server.newDatabase();
    await (await openPostgresStores(url)).close();
    await server.asSuperuser(
      databaseOf(url),
      `REVOKE CREATE ON SCHEMA public FROM PUBLIC, pg_database_owner`,
    );
    const { records, close } = await openPostgresStores(url);
    expect(await records.commit(commitTo('sitting', 0, 1))).toEqual({ outcome: 'committed' });
    await close();
  });

  it('of an earlier schema keeps who gave which command', async () => {
    const url = await server.newDatabase();
    const before = await openPostgresStores(url);
    await before.records.commit(commitTo('sitting', 0, 2));
    await before.close();
    await server.asSuperuser(databaseOf(url), COMMANDS_IN_A_TABLE);
    const { records, close } = await openPostgresStores(url);
    expect(await records.commands('sitting')).toEqual([
      { person: 'eleni', id: 'call', n: 1 },
      { person: 'nikos', id: 'arrive', n: 2 },
    ]);
    expect(await records.commit(commitTo('sitting', 2, 1))).toEqual({ outcome: 'committed' });
    await close();
  });

  it('can be read beside its nodes', async () => {
    const url = await server.newDatabase();
    const node = await openPostgresStores(url);
    await node.records.commit(commitTo('sitting', 0, 2));
    const reader = await openPostgresForReading(url);
    expect(await reader.read('sitting', 0)).toEqual(await node.records.read('sitting', 0));
    expect(await reader.streams()).toEqual(['sitting']);
    await reader.close();
    await node.close();
  });

  it('gives leases by its own clock', async () => {
    const url = await server.newDatabase();
    const { leases, close } = await openPostgresStores(url);
    await leases.acquire('sitting', { node: 'a', address: 'http://a:3000' });
    const left =
      'SELECT extract(epoch FROM expires_at - clock_timestamp()) * 1000 AS ms FROM lease';
    const [row] = await server.asSuperuser(databaseOf(url), left);
    expect(Number(row?.['ms'])).toBeGreaterThan(LEASE_MS - 2_000);
    expect(Number(row?.['ms'])).toBeLessThanOrEqual(LEASE_MS);
    await close();
  });
});

describe('a PostgreSQL server that fails', () => {
  it('has kept what was confirmed when it was killed, and is used again when it is back', async () => {
    const url = await server.newDatabase();
    const { records, close } = await openPostgresStores(url);
    await records.commit(opening('sitting'));
    const people = Array.from({ length: 20 }, (_, index) => `p${index}`);
    const confirmed: string[] = [];
    const votes = people.map(async (person, index) => {
      const { outcome } = await records.commit(voteOf('sitting', [person]));
      if (outcome === 'committed') confirmed.push(person);
      if (index === 5) await server.kill();
    });
    await Promise.allSettled(votes);
    await expect(records.read('sitting', 0)).rejects.toThrow(Error);
    await server.start();
    const kept = await records.participants('sitting', 'poll');
    expect(kept).toEqual(expect.arrayContaining(confirmed));
    expect(confirmed.length).toBeGreaterThan(0);
    expect(await records.box('sitting', 'poll')).toHaveLength(kept.length);
    for (const person of people) await records.commit(voteOf('sitting', [person]));
    expect(await records.box('sitting', 'poll')).toHaveLength(people.length);
    await close();
  });
});

describe('a connection', () => {
  const OPTIONS = { connections: 1, answerMs: 5_000 };
  const settings = async (of: string, name: string) => {
    const url = await server.newDatabase();
    await server.asSuperuser('postgres', `ALTER DATABASE ${databaseOf(url)} SET ${of}`);
    const db = openDatabase(url, OPTIONS);
    const { rows } = await db.query(`SELECT current_setting($1) AS is`, [name]);
    await db.close();
    return rows[0]?.['is'];
  };

  it.each([
    ['synchronous_commit', 'off', 'on'],
    ['synchronous_commit', 'local', 'on'],
    ['synchronous_commit', 'remote_apply', 'remote_apply'],
    ['default_transaction_isolation', "'serializable'", 'read committed'],
    ['idle_in_transaction_session_timeout', '0', '5s'],
  ])('is told that %s is %s, and has it %s', async (name, value, has) => {
    expect(await settings(`${name} = ${value}`, name)).toBe(has);
  });

  it('rolls back what fails, what is refused, and what is cut off', async () => {
    const url = await server.newDatabase();
    const db = openDatabase(url, OPTIONS);
    await db.query('CREATE TABLE t (n INTEGER PRIMARY KEY)');
    const insert = (on: Querying, n: number) => on.query('INSERT INTO t VALUES ($1)', [n]);
    const failing = db.transaction(async (on) => {
      await insert(on, 1);
      await insert(on, 1);
    });
    await expect(failing).rejects.toThrow('duplicate key');
    await db.transaction(
      (on) => insert(on, 2),
      () => false,
    );
    const cutOff = db.transaction(async (on) => {
      await insert(on, 3);
      await on.query('SELECT pg_terminate_backend(pg_backend_pid())');
    });
    await expect(cutOff).rejects.toThrow(Error);
    await db.transaction((on) => insert(on, 4));
    expect((await db.query('SELECT n FROM t')).rows).toEqual([{ n: 4 }]);
    await db.close();
  });
});
