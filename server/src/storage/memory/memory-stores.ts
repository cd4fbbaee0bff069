import type { Stores } from '../ports/stores.ts';
import { memoryCaptionStore } from './caption-store.memory.ts';
import { memoryDirectory } from './directory.memory.ts';
import { memoryDocumentStore } from './document-store.memory.ts';
import { memoryLeases } from './lease.memory.ts';
import { memoryRecordStore } from './record-store.memory.ts';
import { memorySheetStore } from './sheet-store.memory.ts';
import { memoryVersionStore } from './version-store.memory.ts';

/**
 * Stores that forget when the process ends: for tests.
 *
 * @param now milliseconds of the clock by which leases run out
 */
export function memoryStores(now?: () => number): Stores {
  return {
    records: memoryRecordStore(),
    documents: memoryDocumentStore(),
    versions: memoryVersionStore(),
    sheets: memorySheetStore(),
    captions: memoryCaptionStore(),
    directory: memoryDirectory(),
    leases: memoryLeases(now),
    close: async () => undefined,
  };
}
