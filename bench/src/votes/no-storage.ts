import type { RecordStore } from '../../../server/src/storage/ports/record-store.ts';

/** Keeps nothing and says at once that it has. */
export function noStorage(): RecordStore {
  return {
    commit: () => Promise.resolve({ outcome: 'committed' }),
    read: () => Promise.resolve([]),
    commands: () => Promise.resolve([]),
    streams: () => Promise.resolve([]),
    box: () => Promise.resolve([]),
    participants: () => Promise.resolve([]),
    counter: () => Promise.resolve(0),
  };
}
