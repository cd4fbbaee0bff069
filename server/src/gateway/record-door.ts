import type { CommandAnswer, HelloAnswer } from '@koinon/shared/wire';
import { PROTOCOL } from '@koinon/shared/wire';
import type { Log } from '../log.ts';
import type { MeetingHost } from '../record/meeting-host.ts';
import { meetingRoom } from './broadcast.ts';
import { readCommand, readHello } from './command-schema.ts';
import type { Pace } from './pace.ts';
import type { KoinonSocket } from './socket-types.ts';

/** What a connection needs of the record. */
export interface RecordDoor {
  host(meeting: string): Promise<MeetingHost>;
  /** A person's connection is up; returns the way to say it is gone. */
  lineOpened(host: MeetingHost, person: string): () => void;
  readonly pace: Pace;
  readonly log: Log;
  now(): number;
}

/** Lets one connection speak and listen to its meeting's record. */
export function openRecordDoor(socket: KoinonSocket, door: RecordDoor): void {
  const { who, meeting } = socket.data;
  let host: MeetingHost | null = null;
  let hangUp: (() => void) | null = null;

  const hello = async (message: unknown): Promise<HelloAnswer> => {
    const read = readHello(message);
    if (read === null) return { ok: false, code: 'malformed' };
    if (read.protocol < PROTOCOL) return { ok: false, code: 'client-too-old' };
    if (read.protocol > PROTOCOL) return { ok: false, code: 'server-too-old' };
    host = await door.host(meeting);
    await socket.join(meetingRoom(meeting));
    if (socket.connected) hangUp ??= door.lineOpened(host, who.person.id);
    return welcome(host, socket, read.seen, door.now());
  };

  const command = async (message: unknown): Promise<CommandAnswer> => {
    const read = readCommand(message);
    if (read === null) return { ok: false, code: 'malformed' };
    if (host === null) return { ok: false, code: 'no-hello' };
    if (who.session.expiresAt <= door.now()) {
      socket.emit('goodbye', 'session-expired');
      socket.disconnect(true);
      return { ok: false, code: 'unavailable' };
    }
    if (!(await door.pace.allows(`${meeting}/${who.person.id}`))) {
      return { ok: false, code: 'too-fast' };
    }
    return host.give({ person: who.person.id, role: who.person.role }, read);
  };

  const failed = (error: unknown) => door.log.error({ err: error, meeting }, 'a request failed');
  socket.on('hello', (message, answer) => {
    hello(message).then(answer, failed);
  });
  socket.on('command', (message, answer) => {
    command(message).then(answer, (error: unknown) => {
      failed(error);
      answer({ ok: false, code: 'unavailable' });
    });
  });
  socket.on('people', (answer) => answer(host?.people ?? []));
  socket.on('disconnect', () => hangUp?.());
}

/** Taken in one go with the joining of the room, so that nothing falls between. */
function welcome(
  host: MeetingHost,
  socket: KoinonSocket,
  seen: number | null,
  now: number,
): HelloAnswer {
  const { person } = socket.data.who;
  return {
    ok: true,
    now,
    meeting: host.meeting,
    you: person,
    people: host.people,
    sync: host.sync(seen),
  };
}
