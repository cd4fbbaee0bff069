import { laterOf } from '../ports/caption-store.ts';
import type { CaptionStore, StoredLine } from '../ports/caption-store.ts';

/** A store of captions that forgets when the process ends: for tests. */
export function memoryCaptionStore(): CaptionStore {
  const meetings = new Map<string, Map<string, StoredLine>>();
  return {
    keep: async (meeting, lines) => {
      const kept = meetings.get(meeting) ?? new Map<string, StoredLine>();
      meetings.set(meeting, kept);
      for (const line of lines) kept.set(line.id, laterOf(kept.get(line.id), line));
    },
    read: async (meeting, section) => {
      const kept = [...(meetings.get(meeting)?.values() ?? [])];
      const there = kept.filter((line) => line.section === section && line.text !== '');
      return there.toSorted((a, b) => a.at - b.at);
    },
    erase: async (meeting) => void meetings.delete(meeting),
  };
}
