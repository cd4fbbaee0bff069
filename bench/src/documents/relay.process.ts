import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { RawData, WebSocket } from 'ws';
import { shared } from '../../../server/src/documents/line.ts';
import { answer } from '../process/answer.ts';
import type { DocumentServerQuestions } from './questions.ts';
import { listen, processorTime } from './serve.ts';

/**
 * What relaying costs and nothing else: whatever is written goes to everybody
 * at once, in one finished frame, written to their TCP sockets. Nothing is
 * looked at, applied or stored. No server in this runtime can cost less.
 */
const rooms = new Map<string, Set<Socket>>();

const SYNC = 0;
const [STEP_1, UPDATE] = [0, 2];
/** A step 2 with an empty document. */
const NOTHING = Buffer.of(SYNC, 1, 2, 0, 0);

function connect(socket: WebSocket, request: IncomingMessage): void {
  const path = request.url ?? '/';
  const room = rooms.get(path) ?? new Set();
  rooms.set(path, room.add(request.socket));
  socket.on('close', () => {
    room.delete(request.socket);
    if (room.size === 0) rooms.delete(path);
  });
  socket.on('message', (message: RawData) => {
    if (!Buffer.isBuffer(message) || message[0] !== SYNC) return;
    if (message[1] === STEP_1) socket.send(NOTHING);
    if (message[1] !== UPDATE) return;
    const { frames } = shared(message);
    for (const tcp of room) tcp.write(frames);
  });
}

const questions: DocumentServerQuestions = { open: () => listen(connect), ...processorTime };

answer(questions);
