import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { DocumentServerQuestions } from './questions.ts';

/** Where servers that are made of `ws` listen, as the gateway does. */
export async function listen(
  connected: (socket: WebSocket, request: IncomingMessage) => void,
  maxPayload?: number,
): Promise<number> {
  const server = createServer();
  const sockets = new WebSocketServer({
    server,
    perMessageDeflate: false,
    ...(maxPayload === undefined ? {} : { maxPayload }),
  });
  sockets.on('connection', connected);
  return portOf(server);
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen({ host: '127.0.0.1', port: 0, backlog: 511 }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return port;
}

let cpuAtBegin = process.cpuUsage();

/** The questions that every server answers alike. */
export const processorTime: Pick<DocumentServerQuestions, 'begin' | 'end'> = {
  begin() {
    cpuAtBegin = process.cpuUsage();
  },
  end() {
    const { user, system } = process.cpuUsage(cpuAtBegin);
    return user + system;
  },
};
