import { invitationKey } from './identity/secret-key.ts';
import type { Log } from './log.ts';
import { ONLY_NODE, openNode } from './several-nodes.ts';
import type { ThisNode } from './several-nodes.ts';
import type { Settings } from './settings.ts';
import type { Stores } from './storage/ports/stores.ts';
import { openSqliteStores } from './storage/sqlite/sqlite-stores.ts';

/** Where a city is kept, the key that only its servers know, and this server among them. */
export interface CityStores {
  readonly stores: Stores;
  readonly key: Uint8Array;
  readonly node: ThisNode;
}

/**
 * A city with a data folder has one server, and the key is a file in it; with
 * a database it may have several, and the key is in there.
 *
 * @throws StartError when folder, database or the port for other servers cannot be had.
 */
export async function openCityStores(settings: Settings, log: Log): Promise<CityStores> {
  const { dataDir, databaseUrl, redisUrl, nodeHost, nodePort } = settings;
  if (databaseUrl === null) {
    const stores = await openSqliteStores(dataDir);
    return { stores, key: invitationKey(dataDir), node: ONLY_NODE };
  }
  // Only a city with a database waits for its driver.
  const { openPostgresStores } = await import('./storage/postgres/postgres-stores.ts');
  const stores = await openPostgresStores(databaseUrl);
  try {
    const key = await stores.cityKey();
    const { leases } = stores;
    const node = await openNode({ key, leases, redisUrl, host: nodeHost, port: nodePort, log });
    return { stores, key, node };
  } catch (error) {
    await stores.close();
    throw error;
  }
}
