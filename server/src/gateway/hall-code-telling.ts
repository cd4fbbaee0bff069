import type { Role } from '@koinon/shared/identity/people';
import type { HallCode } from '@koinon/shared/wire';
import type { Broadcast } from './broadcast.ts';
import { hallCodeRoom } from './rooms.ts';
import type { KoinonSocket } from './socket-types.ts';

/** The codes by which people in the hall check in. */
export interface HallCodeSource {
  current(meeting: string): HallCode;
}

export interface HallCodeParts {
  readonly codes: HallCodeSource;
  readonly broadcast: Broadcast;
  now(): number;
}

/** Whose screens show the code: the hall's own, and of those who read it out when that fails. */
const SHOWN_TO: readonly Role[] = ['hall', 'clerk', 'chair'];

/** Tells the hall's screen which code it shows, and every new one as soon as it holds. */
export class HallCodeTelling {
  readonly #parts: HallCodeParts;
  /** Of each meeting somebody is told of: how many are, and when the next code comes. */
  readonly #told = new Map<string, { count: number; timer: NodeJS.Timeout }>();

  constructor(parts: HallCodeParts) {
    this.#parts = parts;
  }

  /** A connection is up; who else than the hall and its officers is told nothing. */
  joined(socket: KoinonSocket): void {
    const { who, meeting } = socket.data;
    if (!SHOWN_TO.includes(who.person.role)) return;
    void socket.join(hallCodeRoom(meeting));
    socket.emit('hallCode', this.#parts.codes.current(meeting));
    const told = this.#told.get(meeting);
    if (told === undefined) this.#told.set(meeting, { count: 1, timer: this.#next(meeting) });
    else told.count += 1;
    socket.on('disconnect', () => this.#left(meeting));
  }

  close(): void {
    for (const { timer } of this.#told.values()) clearTimeout(timer);
    this.#told.clear();
  }

  #left(meeting: string): void {
    const told = this.#told.get(meeting);
    if (told === undefined) return;
    told.count -= 1;
    if (told.count > 0) return;
    clearTimeout(told.timer);
    this.#told.delete(meeting);
  }

  #next(meeting: string): NodeJS.Timeout {
    const { codes, broadcast, now } = this.#parts;
    const { until } = codes.current(meeting);
    return setTimeout(() => {
      const told = this.#told.get(meeting);
      if (told === undefined) return;
      broadcast.tell(hallCodeRoom(meeting), 'hallCode', codes.current(meeting));
      told.timer = this.#next(meeting);
    }, until - now());
  }
}
