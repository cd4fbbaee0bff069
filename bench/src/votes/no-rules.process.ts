import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { genesis, seal } from '../../../server/src/record/chain.ts';
import type {
  AcceptedCommand,
  RecordStore,
  StoredEvent,
} from '../../../server/src/storage/ports/record-store.ts';
import { answer } from '../process/answer.ts';
import { memberName } from '../sitting/sitting.ts';
import type { VoteServerQuestions } from './questions.ts';
import { openStore } from './stores.ts';

/**
 * The least that a stored vote can cost: the echo's server takes every vote as
 * it comes, without asking who gives it or whether it counts, chains it to the
 * one before, stores what has come in one commit after the other, and says so.
 * Who measures a server that also decides beside it sees what deciding costs.
 */
interface Vote {
  readonly socket: WebSocket;
  readonly event: StoredEvent;
  readonly command: AcceptedCommand;
}

const STREAM = 'votes-without-rules';
/** A request is `42<number>["command",…]`; here each has the number 1. */
const BEFORE_MESSAGE = '421["command",'.length;

let cpuAtBegin = process.cpuUsage();
let store: RecordStore | null = null;
let last: Pick<StoredEvent, 'n' | 'hash'> = { n: 0, hash: genesis(STREAM) };
let stored = 0;
let waiting: Vote[] = [];
let storing = false;

interface Message {
  readonly id: string;
  readonly command: { readonly poll: string; readonly answer: unknown };
}

function take(socket: WebSocket, person: string, text: string): void {
  const { id, command } = JSON.parse(text.slice(BEFORE_MESSAGE, -1)) as Message;
  const { poll, answer: said } = command;
  const n = last.n + 1;
  const event = { type: 'BallotCast', poll, person, answer: said, way: 'own' };
  const sealed = seal(last.hash, n, { at: Date.now(), by: person, event });
  last = sealed;
  waiting.push({ socket, event: sealed, command: { person, id, n } });
  if (storing) return;
  storing = true;
  // As the meeting's host does: what can be read now goes into one commit.
  setImmediate(() => void storeAll());
}

async function storeAll(): Promise<void> {
  while (waiting.length > 0) {
    const votes = waiting;
    waiting = [];
    const events = votes.map(({ event }) => event);
    const commands = votes.map(({ command }) => command);
    await store?.commit({ stream: STREAM, expectedVersion: stored, events, commands });
    stored += events.length;
    for (const { socket, command } of votes) socket.send(`431[{"ok":true,"n":${command.n}}]`);
  }
  storing = false;
}

const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
let came = 0;
server.on('connection', (socket) => {
  const person = memberName(came);
  came += 1;
  socket.on('message', (message: Buffer) => take(socket, person, message.toString()));
});

const questions: VoteServerQuestions = {
  async open({ storage }) {
    store = await openStore(storage);
    await new Promise<void>((resolve) => {
      http.listen({ host: '127.0.0.1', port: 0, backlog: 511 }, resolve);
    });
    return (http.address() as AddressInfo).port;
  },
  openPoll: () => Promise.resolve('none-is-needed'),
  begin() {
    cpuAtBegin = process.cpuUsage();
  },
  end() {
    const { user, system } = process.cpuUsage(cpuAtBegin);
    return user + system;
  },
  closePoll: () => Promise.resolve(),
};

answer(questions);
