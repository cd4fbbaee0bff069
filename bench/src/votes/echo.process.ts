import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answer } from '../process/answer.ts';
import type { VoteServerQuestions } from './questions.ts';

/** The floor: `ws` sends every message back as it came. */
let cpuAtBegin = process.cpuUsage();
const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (message) => socket.send(message, { binary: false }));
});

const questions: VoteServerQuestions = {
  async open() {
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
