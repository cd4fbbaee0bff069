import { recordStoreContract } from '../ports/record-store.contract.ts';
import { memoryRecordStore } from './record-store.memory.ts';

recordStoreContract('memory', () =>
  Promise.resolve({ store: memoryRecordStore(), close: () => Promise.resolve() }),
);
