import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartError } from '../../start-error.ts';
import { openPostgresServer } from '../testing/postgres-server.ts';
import type { PostgresServer } from '../testing/postgres-server.ts';
import { openPostgresForReading, openPostgresStores } from './postgres-stores.ts';

/** Initialising a cluster on a busy machine takes its time. */
const START_MS = 60_000;

let server: PostgresServer;
let good: string;
beforeAll(async () => {
  server = await openPostgresServer();
  good = await server.newDatabase();
}, START_MS);
afterAll(() => server.close(), START_MS);

type Change = (url: URL) => void;

function badUrl(change: Change): string {
  const url = new URL(good);
  change(url);
  return url.href;
}

async function whyNot(start: Promise<unknown>): Promise<string> {
  const error: unknown = await start.catch((why: unknown) => why);
  expect(error).toBeInstanceOf(StartError);
  return error instanceof StartError ? error.message : '';
}

describe('the start on a PostgreSQL that cannot be used says what to do', () => {
  const WRONG = /refuses the user "koinon"\. Correct name and password in DATABASE_URL\.$/;
  it.each<[string, Change, RegExp]>([
    [
      'nobody listens',
      (url) => (url.port = '1'),
      /127\.0\.0\.1:1 does not answer \(ECONNREFUSED\)/,
    ],
    [
      'no such machine',
      (url) => (url.hostname = 'nowhere.invalid'),
      /nowhere\.invalid:\d+ does not/,
    ],
    ['the password is wrong', (url) => (url.password = 'a-wrong-one'), WRONG],
    ['the password is missing', (url) => (url.password = ''), WRONG],
    ['no such user', (url) => (url.username = 'stranger'), /refuses the user "stranger"/],
    ['no such database', (url) => (url.pathname = '/none'), /createdb --owner=koinon none/],
    ['no TLS there', (url) => (url.search = '?sslmode=verify-full'), /cannot be spoken to safely/],
    ['no such file', (url) => (url.search = '?sslrootcert=/no/file'), /file that cannot be read/],
  ])('%s', async (_, change, sentence) => {
    const url = badUrl(change);
    const why = await whyNot(openPostgresStores(url));
    expect(why).toMatch(sentence);
    for (const password of ['only for tests', 'only%20for%20tests', 'a-wrong-one'])
      expect(why).not.toContain(password);
    expect(await whyNot(openPostgresForReading(url))).toBe(why);
  });

  it('the user may not create tables', async () => {
    const url = await server.newDatabase();
    const name = new URL(url).pathname.slice(1);
    await server.asSuperuser('postgres', `ALTER DATABASE ${name} OWNER TO postgres`);
    expect(await whyNot(openPostgresStores(url))).toMatch(
      /The user "koinon" lacks a right .* ALTER DATABASE city_\d+ OWNER TO koinon\.$/,
    );
  });

  it('the server does not keep what it confirms', async () => {
    const forgetful = await openPostgresServer({ fsync: 'off' });
    const why = await whyNot(openPostgresStores(await forgetful.newDatabase()));
    await forgetful.close();
    expect(why).toMatch(/runs with fsync off/);
  });

  it('the database was written by a newer program', async () => {
    const url = await server.newDatabase();
    await (await openPostgresStores(url)).close();
    const newer = 'INSERT INTO koinon_schema (version) VALUES (99)';
    await server.asSuperuser(new URL(url).pathname.slice(1), newer);
    expect(await whyNot(openPostgresStores(url))).toMatch(
      /written by a newer Koinon \(schema 99, this one knows \d+\)/,
    );
  });
});
