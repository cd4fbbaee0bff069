import { isPublic } from '@koinon/shared/meeting/meeting';
import { AUDIENCES } from '@koinon/shared/record/audience';
import type { Audience } from '@koinon/shared/record/audience';
import { isSecret } from '@koinon/shared/voting/announcement';
import { openPoll } from '@koinon/shared/voting/poll';
import type {
  CommandAnswer,
  CommandMessage,
  Hello,
  HelloAnswer,
  HelloRefusal,
  Welcome,
} from '@koinon/shared/wire';
import { PROTOCOL } from '@koinon/shared/wire';
import type { Log } from '../log.ts';
import type { MeetingHost } from '../record/meeting-host.ts';
import type { Giver } from '../record/stream-host.ts';
import { readCommand, readHello } from './command-schema.ts';
import type { DirectLine } from './delivery/direct-line.ts';
import { openShortWayIn } from './delivery/short-way-in.ts';
import type { Pace } from './pace.ts';
import type { RecordTelling } from './record-telling.ts';
import { audienceRoom, meetingRoom } from './rooms.ts';
import type { KoinonSocket } from './socket-types.ts';

/** What a connection needs of the record. */
export interface RecordDoor {
  host(meeting: string): Promise<MeetingHost>;
  /** Resolves when the command is stored or refused, by whichever node decides for the meeting. */
  give(meeting: string, giver: Giver, message: CommandMessage): Promise<CommandAnswer>;
  /** A person's connection is up; returns the way to say it is gone. */
  lineOpened(host: MeetingHost, person: string): () => void;
  readonly pace: Pace;
  readonly log: Log;
  now(): number;
}

/** How a connection is brought to where the record is. */
export interface Delivery {
  /** The short way to the connection; null where there is none. */
  readonly line: DirectLine | null;
  readonly telling: RecordTelling;
}

type HelloAnswered = (answer: HelloAnswer) => void;

const UNAVAILABLE = { ok: false, code: 'unavailable' } as const;

/** Lets one connection speak and listen to its meeting's record. */
export function openRecordDoor(
  socket: KoinonSocket,
  door: RecordDoor,
  { line, telling }: Delivery,
): void {
  const { who, meeting } = socket.data;
  let host: MeetingHost | null = null;
  let hangUp: (() => void) | null = null;

  const hello = async (message: unknown, answer: HelloAnswered): Promise<void> => {
    const read = readHello(message);
    const code = helloRefusal(read);
    if (read === null || code !== null) {
      answer({ ok: false, code: code ?? 'malformed' });
      return;
    }
    host = await door.host(meeting);
    telling.tellWaiting(host);
    const audience = host.audienceOf(who.person.id, who.person.role);
    await joinAudience(socket, meeting, audience);
    if (socket.connected) hangUp ??= door.lineOpened(host, who.person.id);
    const { peopleTag = null } = read;
    // Whoever sees more or less than before begins anew.
    const seen = (read.audience ?? audience) === audience ? read.seen : null;
    const polling = pollingFor(host, who.person.id, audience);
    const greeting = { you: who.person, now: door.now(), audience, seen, peopleTag, polling };
    // In one go with the joining of the room, so that nothing falls between.
    telling.welcomes(host, audience).welcome(greeting, { line, answer });
  };

  const failed = (error: unknown) => door.log.error({ err: error, meeting }, 'a request failed');
  socket.on('hello', (message, answer) => {
    hello(message, answer).catch(failed);
  });
  takeCommands(socket, door, { line, host: () => host, failed });
  socket.on('people', (answer) => answer(host?.people ?? []));
  socket.on('disconnect', () => hangUp?.());
}

/** How a connection gives commands. */
interface Commands {
  readonly line: DirectLine | null;
  /** Null before the connection has said hello. */
  host(): MeetingHost | null;
  failed(error: unknown): void;
}

function takeCommands(socket: KoinonSocket, door: RecordDoor, commands: Commands): void {
  const { who, meeting } = socket.data;
  const giver: Giver = { person: who.person.id, role: who.person.role };
  /** Whose pace is measured. */
  const walker = `${meeting}/${who.person.id}`;
  /** What the gate answers itself, else what the record will. */
  const give = (message: unknown): CommandAnswer | Promise<CommandAnswer> => {
    const read = readCommand(message);
    if (!read.ok) return read;
    if (commands.host() === null) return { ok: false, code: 'no-hello' };
    if (who.session.expiresAt <= door.now()) {
      socket.emit('goodbye', 'session-expired');
      socket.disconnect(true);
      return UNAVAILABLE;
    }
    if (!door.pace.allows(walker)) return { ok: false, code: 'too-fast' };
    return door.give(meeting, giver, read.message);
  };

  const command = (message: unknown, answer: (answer: CommandAnswer) => void) => {
    const broken = (error: unknown) => {
      commands.failed(error);
      answer(UNAVAILABLE);
    };
    try {
      const given = give(message);
      if ('ok' in given) answer(given);
      else given.then(answer, broken);
    } catch (error) {
      broken(error);
    }
  };
  socket.on('command', command);
  const { line } = commands;
  if (line !== null) {
    openShortWayIn(socket, 'command', ({ number, value }) => {
      command(value, (answer) => line.reply(number, JSON.stringify(answer)));
    });
  }
}

/** In the room of the meeting, and in that of one audience. */
async function joinAudience(
  socket: KoinonSocket,
  meeting: string,
  audience: Audience,
): Promise<void> {
  const others = AUDIENCES.filter((other) => other !== audience);
  for (const room of others.map((other) => audienceRoom(meeting, other))) {
    if (socket.rooms.has(room)) await socket.leave(room);
  }
  await socket.join([meetingRoom(meeting), audienceRoom(meeting, audience)]);
}

/** How far a secret poll is, and whether the person has voted in it. */
function pollingFor(host: MeetingHost, person: string, audience: Audience): Welcome['polling'] {
  if (audience === 'public' && !isPublic(host.state.meeting)) return null;
  const poll = openPoll(host.state.voting);
  if (poll === null || !isSecret(poll.kind)) return null;
  const participants = host.participants(poll.poll);
  return {
    poll: poll.poll,
    taken: participants.length,
    youVoted: participants.includes(person),
  };
}

function helloRefusal(hello: Hello | null): HelloRefusal | null {
  if (hello === null) return 'malformed';
  if (hello.protocol < PROTOCOL) return 'client-too-old';
  return hello.protocol > PROTOCOL ? 'server-too-old' : null;
}
