import { afterAll, beforeAll, describe } from 'vitest';
import { ballotBoxContract } from './ballot-box.contract.ts';
import { captionStoreContract } from './caption-store.contract.ts';
import { directoryContract } from './directory.contract.ts';
import { documentStoreContract } from './document-store.contract.ts';
import { leaseContract } from './lease.contract.ts';
import { recordStoreContract } from './record-store.contract.ts';
import { sheetStoreContract } from './sheet-store.contract.ts';
import type { Stores } from './stores.ts';
import { versionStoreContract } from './version-store.contract.ts';
import { voteContract } from './vote.contract.ts';

/** Stores to try. They are opened once, so each test uses names of its own. */
export interface StoresUnderTest {
  /** The stores as one node has them. */
  readonly stores: Stores;
  /** The same data as another node has it; the same stores where there can be one node only. */
  readonly neighbour: Stores;
  /** Closes them and opens them on the same data, where it outlives its process. */
  reopen(): Promise<void>;
  /** Lets the clock by which leases run out go on. */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** Starting a server of one's own on a busy machine takes its time. */
const OPEN_MS = 60_000;

/** Every commit waits for the disk, which may be another's just now. */
const TEST_MS = 30_000;

/** What holds of all stores, whatever they are made of. */
export function storesContract(name: string, open: () => Promise<StoresUnderTest>): void {
  describe(`stores: ${name}`, { timeout: TEST_MS }, () => {
    let opened: StoresUnderTest | null = null;
    beforeAll(async () => {
      opened = await open();
    }, OPEN_MS);
    afterAll(() => opened?.close(), OPEN_MS);
    const tested = () => {
      if (opened === null) throw new Error('the stores did not open');
      return opened;
    };
    recordStoreContract(tested);
    ballotBoxContract(tested);
    voteContract(tested);
    documentStoreContract(tested);
    versionStoreContract(tested);
    sheetStoreContract(tested);
    captionStoreContract(tested);
    directoryContract(tested);
    leaseContract(tested);
  });
}
