import type { Line } from './direct-line.ts';

/** What is needed of Socket.io's adapter: it says who comes into which room, and who leaves. */
export interface RoomEvents {
  on(event: 'join-room' | 'leave-room', listener: (room: string, id: string) => void): unknown;
}

/** The lines of each room, so that telling a room goes through one list and looks nothing up. */
export class RoomLines {
  readonly #lines = new Map<string, Line>();
  readonly #rooms = new Map<string, Set<Line>>();

  constructor(adapter: RoomEvents) {
    adapter.on('join-room', (room, id) => this.#joined(room, id));
    adapter.on('leave-room', (room, id) => this.#left(room, id));
  }

  /** A connection is up: from now on the rooms that it comes into are known. */
  opened(id: string, line: Line): void {
    this.#lines.set(id, line);
  }

  /** The connection has left its rooms and is gone. */
  closed(id: string): void {
    this.#lines.delete(id);
  }

  in(room: string): Iterable<Line> {
    return this.#rooms.get(room) ?? [];
  }

  #joined(room: string, id: string): void {
    const line = this.#lines.get(id);
    if (line === undefined) return;
    const lines = this.#rooms.get(room) ?? new Set();
    lines.add(line);
    this.#rooms.set(room, lines);
  }

  #left(room: string, id: string): void {
    const line = this.#lines.get(id);
    const lines = this.#rooms.get(room);
    if (line === undefined || lines === undefined) return;
    lines.delete(line);
    if (lines.size === 0) this.#rooms.delete(room);
  }
}
