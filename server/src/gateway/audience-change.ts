import { AUDIENCES } from '@koinon/shared/record/audience';
import type { Frame } from '@koinon/shared/wire';
import type { MeetingHost } from '../record/meeting-host.ts';
import { audienceRoom, meetingRoom } from './rooms.ts';
import type { KoinonServer } from './socket-types.ts';

/** After these somebody may see more than before, and somebody else less. */
const CHANGES: readonly Frame['event']['type'][] = ['ChairHandedOver', 'ChairTakenBack'];

/**
 * Whoever may see more or less than before is moved to the other audience at
 * once, and told to begin anew with its view.
 */
export function changeAudiences(
  io: KoinonServer,
  host: MeetingHost,
  frames: readonly Frame[],
): void {
  if (!frames.some(({ event }) => CHANGES.includes(event.type))) return;
  for (const id of io.sockets.adapter.rooms.get(meetingRoom(host.meeting)) ?? []) {
    const socket = io.sockets.sockets.get(id);
    if (socket === undefined) continue;
    const { id: person, role } = socket.data.who.person;
    const room = audienceRoom(host.meeting, host.audienceOf(person, role));
    if (socket.rooms.has(room)) continue;
    for (const other of AUDIENCES) void socket.leave(audienceRoom(host.meeting, other));
    void socket.join(room);
    socket.emit('viewChanged');
  }
}
