import type { CaptionStore } from './caption-store.ts';
import type { Directory } from './directory.ts';
import type { DocumentStore } from './document-store.ts';
import type { Leases } from './lease.ts';
import type { RecordStore } from './record-store.ts';
import type { SheetStore } from './sheet-store.ts';
import type { VersionStore } from './version-store.ts';

/** Everything a city keeps, in one place. */
export interface Stores {
  readonly records: RecordStore;
  readonly documents: DocumentStore;
  readonly versions: VersionStore;
  readonly sheets: SheetStore;
  readonly captions: CaptionStore;
  readonly directory: Directory;
  readonly leases: Leases;
  /** Resolves when all that was asked for is done, and the place is free again. Twice is harmless. */
  close(): Promise<void>;
}
