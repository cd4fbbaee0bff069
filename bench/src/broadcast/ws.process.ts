import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { serveArm } from './arm.ts';
import { eventMessage } from './event-frame.ts';

/** A loop of `ws`'s send: one message built, sent to each. */
const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });

serveArm(http, (number) => {
  const message = Buffer.from(eventMessage(number));
  for (const client of server.clients) client.send(message, { binary: false });
});
