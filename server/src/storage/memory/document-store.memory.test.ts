import { documentStoreContract } from '../ports/document-store.contract.ts';
import { memoryDocumentStore } from './document-store.memory.ts';

documentStoreContract(() => {
  const store = memoryDocumentStore();
  return { store, reopen: () => store, close: () => undefined };
});
