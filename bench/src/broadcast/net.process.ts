import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { serverFrame } from '../load/frames.ts';
import { serveArm } from './arm.ts';
import { eventMessage } from './event-frame.ts';

/** The floor: a loop that writes one finished frame to each bare socket. */
const WEBSOCKET = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const clients = new Set<Socket>();
const server = createServer({ noDelay: true }, (socket) => {
  socket.once('data', (head) => {
    socket.write(accepted(head.toString('latin1')));
    clients.add(socket);
  });
  socket.once('close', () => clients.delete(socket));
  socket.on('error', () => socket.destroy());
});

/** The server's half of the handshake (RFC 6455, section 4.2.2). */
function accepted(head: string): string {
  const key = /^Sec-WebSocket-Key: (\S+)/m.exec(head)?.[1] ?? '';
  const accept = createHash('sha1').update(`${key}${WEBSOCKET}`).digest('base64');
  const lines = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
  return [...lines, `Sec-WebSocket-Accept: ${accept}`, '', ''].join('\r\n');
}

serveArm(server, (number) => {
  const frame = serverFrame(Buffer.from(eventMessage(number)));
  for (const client of clients) client.write(frame);
});
