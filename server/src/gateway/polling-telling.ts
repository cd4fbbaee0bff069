import { isPublic } from '@koinon/shared/meeting/meeting';
import { AUDIENCES } from '@koinon/shared/record/audience';
import type { MeetingHost } from '../record/meeting-host.ts';
import type { Broadcast } from './broadcast.ts';
import { pacedTelling } from './delivery/paced-telling.ts';
import type { PacedTelling } from './delivery/paced-telling.ts';
import { audienceRoom } from './rooms.ts';

/**
 * Tells those who see it how many have voted in a secret poll, at most ten
 * times a second: a number, and nothing of who or how. That it closed is an event.
 */
export class PollingTelling {
  readonly #broadcast: Broadcast;
  readonly #paced = new Map<MeetingHost, PacedTelling<string>>();

  constructor(broadcast: Broadcast) {
    this.#broadcast = broadcast;
  }

  /** A ballot has gone into the poll's box. */
  taken(host: MeetingHost, poll: string): void {
    let paced = this.#paced.get(host);
    if (paced === undefined) {
      paced = pacedTelling({
        tell: (polls) => {
          for (const one of new Set(polls)) this.#tell(host, one);
        },
        mayWait: () => true,
        unanswered: () => host.unanswered,
      });
      this.#paced.set(host, paced);
    }
    paced.take([poll]);
  }

  close(): void {
    for (const paced of this.#paced.values()) paced.close();
    this.#paced.clear();
  }

  #tell(host: MeetingHost, poll: string): void {
    const taken = host.participants(poll).length;
    const audiences = AUDIENCES.filter(
      (audience) => audience !== 'public' || isPublic(host.state.meeting),
    );
    const rooms = audiences.map((audience) => audienceRoom(host.meeting, audience));
    this.#broadcast.tell(rooms, 'polling', { poll, taken });
  }
}
