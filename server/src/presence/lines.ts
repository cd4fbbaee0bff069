import type { PresenceCommand } from '@koinon/shared/presence/commands';
import type { Attendance } from '@koinon/shared/presence/presence';

/** What the lines need of a meeting's record. */
export interface LineRecord {
  readonly meeting: string;
  readonly state: { readonly attendance: Attendance };
}

export interface LineParts {
  give(meeting: string, command: PresenceCommand): void;
}

/**
 * Watches who has a line to this server, and lets the record know when
 * somebody's last one drops or the first one is back. One person may have
 * several devices; they are one person.
 */
export class Lines {
  readonly #parts: LineParts;
  readonly #open = new Map<string, number>();

  constructor(parts: LineParts) {
    this.#parts = parts;
  }

  /** A connection of the person is up. Returns the way to say it is gone; saying so twice is harmless. */
  opened(record: LineRecord, person: string): () => void {
    const key = `${record.meeting}\n${person}`;
    this.#open.set(key, (this.#open.get(key) ?? 0) + 1);
    const present = record.state.attendance.here[person];
    if (present?.way === 'online' && present.line === 'dropped') {
      this.#parts.give(record.meeting, { type: 'NoteLineRestored', person });
    }
    let gone = false;
    return () => {
      if (gone) return;
      gone = true;
      this.#closed(record, person, key);
    };
  }

  /** After a start: whoever the record believes online without a line has dropped. */
  check(record: LineRecord): void {
    for (const [person, presence] of Object.entries(record.state.attendance.here)) {
      const connected = this.#open.has(`${record.meeting}\n${person}`);
      if (presence.way === 'online' && presence.line === 'steady' && !connected) {
        this.#parts.give(record.meeting, { type: 'NoteLineDropped', person });
      }
    }
  }

  #closed(record: LineRecord, person: string, key: string): void {
    const left = (this.#open.get(key) ?? 1) - 1;
    if (left > 0) {
      this.#open.set(key, left);
      return;
    }
    this.#open.delete(key);
    const present = record.state.attendance.here[person];
    if (present?.way === 'online' && present.line === 'steady') {
      this.#parts.give(record.meeting, { type: 'NoteLineDropped', person });
    }
  }
}
