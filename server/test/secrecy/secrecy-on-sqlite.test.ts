import { openSqliteStores } from '../../src/storage/sqlite/sqlite-stores.ts';
import { SecretCouncil } from './polls.ts';
import { secrecyContract } from './secrecy.contract.ts';
import { WalWatch } from './wal-watch.ts';

secrecyContract('SQLite, write-ahead log', async (folder, boxes) => {
  const stores = await openSqliteStores(folder);
  const council = await SecretCouncil.open(stores.records, boxes);
  const watch = await WalWatch.open(folder);
  return {
    council,
    watch,
    [Symbol.asyncDispose]: async () => {
      await watch.close();
      await stores.close();
    },
  };
});
