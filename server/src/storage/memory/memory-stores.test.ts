import { storesContract } from '../ports/stores.contract.ts';
import { memoryStores } from './memory-stores.ts';

storesContract('memory', async () => {
  let now = 0;
  const stores = memoryStores(() => now);
  return {
    stores,
    neighbour: stores,
    reopen: async () => undefined,
    pass: async (ms) => {
      now += ms;
    },
    close: () => stores.close(),
  };
});
