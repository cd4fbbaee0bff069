import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { documentStoreContract } from '../ports/document-store.contract.ts';
import type { DocumentStore } from '../ports/document-store.ts';
import { documentTables } from './document-tables.ts';

documentStoreContract(() => {
  const folder = mkdtempSync(join(tmpdir(), 'koinon-documents-'));
  const connections: DatabaseSync[] = [];
  const open = (): DocumentStore => {
    const db = new DatabaseSync(join(folder, 'koinon.db'));
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    connections.push(db);
    return asPromises(db);
  };
  return {
    store: open(),
    reopen: open,
    close: () => {
      for (const db of connections) db.close();
      rmSync(folder, { recursive: true });
    },
  };
});

function asPromises(db: DatabaseSync): DocumentStore {
  const tables = documentTables(db);
  return {
    append: async (append) => tables.append(append),
    load: async (document) => tables.load(document),
    compact: async (compaction) => tables.compact(compaction),
  };
}
