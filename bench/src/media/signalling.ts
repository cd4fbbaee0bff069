import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';

/**
 * The signalling that re-consuming cannot do without, as lean as can be: a TCP
 * line to each listener, a line of JSON a message. `speaker` (the server: there
 * is another voice) → `consume` (the listener: give me that one) → `consumer`
 * (the server: its parameters, paused) → `resume` (the listener is ready).
 */
export interface Signal {
  readonly name: 'speaker' | 'consume' | 'consumer' | 'resume';
  readonly data?: unknown;
}

/** Calls back for each whole message. */
function onSignal(socket: Socket, received: (signal: Signal) => void): void {
  let rest = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) received(JSON.parse(line) as Signal);
  });
}

function write(socket: Socket, signal: Signal): void {
  socket.write(`${JSON.stringify(signal)}\n`);
}

/** The server's end of one listener's line. */
export interface ListenerLine {
  tell(signal: Signal): void;
  onSignal(received: (signal: Signal) => void): void;
}

/** Answers the port, and each line as it comes. */
export async function listenForLines(came: (line: ListenerLine) => void): Promise<number> {
  const server = createServer({ noDelay: true }, (socket) => {
    came({
      tell: (signal) => write(socket, signal),
      onSignal: (received) => onSignal(socket, received),
    });
  });
  server.unref().listen({ host: '127.0.0.1', port: 0, backlog: 511 });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A listener that consumes whatever it is told of, as soon as it is told. */
export async function openListener(port: number): Promise<void> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  await once(socket, 'connect');
  onSignal(socket, ({ name }) => {
    if (name === 'speaker') write(socket, { name: 'consume' });
    if (name === 'consumer') write(socket, { name: 'resume' });
  });
}
