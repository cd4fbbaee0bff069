import { newId } from './new-id.ts';
import type { MediaPlane } from './media/media-plane.ts';
import type { ConnectionCheck } from './gateway/connection-check.ts';

/** A meeting that no record has: in it nobody is heard. */
const NO_MEETING = 'connection-check';
/** Longer than a browser tries; then the way in ends. */
const OPEN_MS = 30_000;

/** Ways into the media plane, to be tried out. Closing twice is harmless. */
export function connectionCheck(plane: Pick<MediaPlane, 'request' | 'leave'>) {
  const ending = new Map<string, NodeJS.Timeout>();
  const end = (connection: string) => {
    clearTimeout(ending.get(connection));
    ending.delete(connection);
    plane.leave(connection);
  };
  return {
    async offer(session: string, person: string) {
      const connection = `${NO_MEETING}-${session}-${newId()}`;
      ending.set(connection, setTimeout(() => end(connection), OPEN_MS).unref());
      const caller = { connection, meeting: NO_MEETING, person, role: 'administrator' } as const;
      const answer = await plane.request(caller, { name: 'join', data: {} });
      if (!answer.ok || !('receive' in answer.data)) return null;
      return { transport: answer.data.receive, iceServers: answer.data.iceServers };
    },
    close() {
      for (const connection of [...ending.keys()]) end(connection);
    },
  } satisfies ConnectionCheck & { close(): void };
}
