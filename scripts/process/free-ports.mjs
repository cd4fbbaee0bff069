import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

const tcpIsFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

const udpIsFree = (port) =>
  new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.once('error', () => socket.close(() => resolve(false)));
    socket.bind(port, () => socket.close(() => resolve(true)));
  });

async function allFree(first, count) {
  for (let port = first; port < first + count; port++)
    if (!(await tcpIsFree(port)) || !(await udpIsFree(port))) return false;
  return true;
}

/** Below the kernel's range for outgoing connections, so that none takes a port meanwhile. */
const SEARCHED = { from: 20_000, to: 32_000 };

/** The first of `count` neighbouring ports that are free for TCP and UDP. */
export async function freePorts(count) {
  const start = SEARCHED.from + Math.floor(Math.random() * (SEARCHED.to - SEARCHED.from) * 0.8);
  for (let first = start; first + count <= SEARCHED.to; first += count)
    if (await allFree(first, count)) return first;
  throw new Error(`no ${count} neighbouring ports are free`);
}
