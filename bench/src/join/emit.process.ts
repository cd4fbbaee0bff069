import { createServer } from 'node:http';
import type { HelloAnswer } from '@koinon/shared/wire';
import { Server } from 'socket.io';
import { quiet } from '../broadcast/quiet.ts';
import { serveJoins } from './serve.ts';

/** Socket.io's own way: the welcome is an object that the answer takes along. */
serveJoins(({ host, people }) => {
  const http = createServer();
  const io = new Server(http, quiet);
  io.on('connection', (socket) => {
    const you = people.get(String(socket.handshake.query['person']));
    if (you === undefined) throw new Error('a stranger');
    socket.on('hello', (_: unknown, answer: (welcome: HelloAnswer) => void) => {
      void socket.join('inside');
      answer({
        ok: true,
        now: Date.now(),
        meeting: host.meeting,
        you,
        audience: 'inside',
        peopleTag: '',
        people: host.people,
        sync: host.sync('inside', null),
        polling: null,
      });
    });
  });
  return http;
});
