import type { MediaNotice } from '@koinon/shared/media/messages';
import type { MediaDoor, MediaPeer } from './gateway/sockets.ts';

type Counts = Readonly<Record<string, number>>;

/**
 * How many listen to each channel of a meeting, as the media plane has last
 * told anybody there. The plane tells those who work with it; while none of
 * them is joined nobody knows, and nobody is counted.
 */
export class ChannelListeners {
  readonly #meetings = new Map<string, string>();
  readonly #counts = new Map<string, Counts>();

  /** The plane's door, with an eye on who goes through. */
  watch(door: MediaDoor): MediaDoor {
    return {
      request: (peer, request) => {
        this.#joined(peer);
        return door.request(peer, request);
      },
      leave: (connection) => {
        this.#left(connection);
        door.leave(connection);
      },
    };
  }

  noticed(connection: string, notice: MediaNotice): void {
    const meeting = this.#meetings.get(connection);
    if (notice.name !== 'listeners' || meeting === undefined) return;
    this.#counts.set(meeting, notice.channels);
  }

  count(meeting: string, channel: string): number {
    const counts = this.#counts.get(meeting) ?? {};
    return Object.hasOwn(counts, channel) ? (counts[channel] ?? 0) : 0;
  }

  #joined({ connection, meeting }: MediaPeer): void {
    this.#meetings.set(connection, meeting);
  }

  #left(connection: string): void {
    const meeting = this.#meetings.get(connection);
    this.#meetings.delete(connection);
    if (meeting === undefined) return;
    if (![...this.#meetings.values()].includes(meeting)) this.#counts.delete(meeting);
  }
}
