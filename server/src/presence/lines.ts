import type { PresenceCommand } from '@koinon/shared/presence/commands';
import type { Attendance } from '@koinon/shared/presence/presence';

/** What the lines need of a meeting's record. */
export interface LineRecord {
  readonly meeting: string;
  readonly state: { readonly attendance: Attendance };
}

export interface LineParts {
  give(meeting: string, command: PresenceCommand): void;
  /** Whether this node knows of all lines of the meeting's people, and so may say that somebody has none. */
  knowsAll(meeting: string): boolean;
  /** Who of a meeting has a line to this node is different now. */
  changed(meeting: string): void;
  /** A clock in milliseconds that never jumps. */
  clock(): number;
}

/** Who has lines to another node, as it said last. */
interface Heard {
  readonly people: ReadonlySet<string>;
  readonly at: number;
}

/** A node that has said nothing for so long is gone, and with it its lines. */
export const NODE_SILENT_MS = 5_000;

/**
 * Watches who has a line to this city, and lets the record know when
 * somebody's last one drops or the first one is back. One person may have
 * several devices, also on several nodes; they are one person.
 *
 * Each node counts its own lines and says who has one to whoever hosts the
 * meeting, when that changes and again all the time. Only the host says that
 * somebody has none.
 */
export class Lines {
  readonly #parts: LineParts;
  readonly #open = new Map<string, Map<string, number>>();
  readonly #heard = new Map<string, Map<string, Heard>>();

  constructor(parts: LineParts) {
    this.#parts = parts;
  }

  /** A connection of the person is up. Returns the way to say it is gone; saying so twice is harmless. */
  opened(record: LineRecord, person: string): () => void {
    const { meeting } = record;
    const people = this.#open.get(meeting) ?? new Map<string, number>();
    this.#open.set(meeting, people);
    people.set(person, (people.get(person) ?? 0) + 1);
    if (people.get(person) === 1) this.#parts.changed(meeting);
    const present = record.state.attendance.here[person];
    if (present?.way === 'online' && present.line === 'dropped') {
      this.#parts.give(meeting, { type: 'NoteLineRestored', person });
    }
    let gone = false;
    return () => {
      if (gone) return;
      gone = true;
      const left = (people.get(person) ?? 1) - 1;
      if (left > 0) people.set(person, left);
      else this.#lastClosed(record, people, person);
    };
  }

  /** The meetings to which somebody has a line here. */
  meetings(): readonly string[] {
    return [...this.#open].flatMap(([meeting, people]) => (people.size > 0 ? [meeting] : []));
  }

  /** Who has a line to the meeting here. */
  people(meeting: string): readonly string[] {
    return [...(this.#open.get(meeting)?.keys() ?? [])];
  }

  /** Another node says who has a line to it. */
  heard(meeting: string, node: string, people: readonly string[]): void {
    const nodes = this.#heard.get(meeting) ?? new Map<string, Heard>();
    this.#heard.set(meeting, nodes);
    nodes.set(node, { people: new Set(people), at: this.#parts.clock() });
  }

  /**
   * Whoever the record believes online without a line has dropped: after a
   * start, and when another node has lost somebody or is gone itself. Whoever
   * it believes dropped while they have a line is back.
   */
  check(record: LineRecord): void {
    for (const person of Object.keys(record.state.attendance.here)) this.#checkOne(record, person);
  }

  #lastClosed(record: LineRecord, people: Map<string, number>, person: string): void {
    people.delete(person);
    this.#parts.changed(record.meeting);
    this.#checkOne(record, person);
  }

  #checkOne(record: LineRecord, person: string): void {
    const { meeting } = record;
    const present = record.state.attendance.here[person];
    if (present?.way !== 'online') return;
    const hasLine = this.#hasLine(meeting, person);
    if (present.line === 'dropped') {
      // Their node was only not heard for a while.
      if (hasLine) this.#parts.give(meeting, { type: 'NoteLineRestored', person });
    } else if (present.line === 'steady' && !hasLine && this.#parts.knowsAll(meeting)) {
      this.#parts.give(meeting, { type: 'NoteLineDropped', person });
    }
  }

  #hasLine(meeting: string, person: string): boolean {
    if (this.#open.get(meeting)?.has(person) === true) return true;
    const latest = this.#parts.clock() - NODE_SILENT_MS;
    const nodes = [...(this.#heard.get(meeting)?.values() ?? [])];
    return nodes.some(({ people, at }) => at >= latest && people.has(person));
  }
}
