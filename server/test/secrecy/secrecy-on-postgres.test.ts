import { afterAll, beforeAll } from 'vitest';
import { openPostgresStores } from '../../src/storage/postgres/postgres-stores.ts';
import { openPostgresServer } from '../../src/storage/testing/postgres-server.ts';
import type { PostgresServer } from '../../src/storage/testing/postgres-server.ts';
import { SecretCouncil } from './polls.ts';
import { LONG_MS, secrecyContract } from './secrecy.contract.ts';
import { XminWatch } from './xmin-watch.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await openPostgresServer();
}, LONG_MS);
afterAll(() => server.close(), LONG_MS);

secrecyContract('PostgreSQL, transactions of rows', async (_folder, boxes) => {
  const url = await server.newDatabase();
  const stores = await openPostgresStores(url);
  const council = await SecretCouncil.open(stores.records, boxes);
  const watch = new XminWatch(server, url);
  return { council, watch, [Symbol.asyncDispose]: () => stores.close() };
});
