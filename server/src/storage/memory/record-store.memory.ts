import type { AcceptedCommand, RecordStore, StoredEvent } from '../ports/record-store.ts';

/** A record store that forgets when the process ends: for tests. */
export function memoryRecordStore(): RecordStore {
  const events = new Map<string, StoredEvent[]>();
  const commands = new Map<string, AcceptedCommand[]>();
  return {
    commit: (commit) => {
      if (commit.events.length === 0) return Promise.reject(new Error('a commit without events'));
      const stored = events.get(commit.stream) ?? [];
      if (stored.length !== commit.expectedVersion) {
        return Promise.resolve({ outcome: 'conflict', version: stored.length });
      }
      if (commit.events.some(({ n }, index) => n !== stored.length + index + 1)) {
        return Promise.reject(new Error('a number twice, or a gap'));
      }
      events.set(commit.stream, [...stored, ...commit.events]);
      commands.set(commit.stream, [...(commands.get(commit.stream) ?? []), ...commit.commands]);
      return Promise.resolve({ outcome: 'committed' });
    },
    read: (stream, after) =>
      Promise.resolve((events.get(stream) ?? []).filter((event) => event.n > after)),
    commands: (stream) => Promise.resolve(commands.get(stream) ?? []),
    streams: () => Promise.resolve([...events.keys()].toSorted()),
  };
}
