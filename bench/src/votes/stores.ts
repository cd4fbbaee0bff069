import type { RecordStore } from '../../../server/src/storage/ports/record-store.ts';
import { openPostgresStores } from '../../../server/src/storage/postgres/postgres-stores.ts';
import { openSqliteStores } from '../../../server/src/storage/sqlite/sqlite-stores.ts';
import { noStorage } from './no-storage.ts';
import type { Storage } from './questions.ts';

export async function openStore(storage: Storage): Promise<RecordStore> {
  switch (storage.kind) {
    case 'none':
      return noStorage();
    case 'sqlite':
      return (await openSqliteStores(storage.folder)).records;
    case 'postgres':
      return (await openPostgresStores(storage.url)).records;
  }
}
