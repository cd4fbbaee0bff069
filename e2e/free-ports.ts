import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below the range from which the system picks ports by itself, so that a port
 * found free is still free when a server that was killed starts again on it.
 */
const LOWEST = 20_000;
const HIGHEST = 32_000;
const TRIES = 200;

/** The first of `count` neighbouring ports that are free, UDP and TCP, on every address. */
export async function freePorts(count: number): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const first = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST - count));
    const ports = Array.from({ length: count }, (_, i) => first + i);
    const free = await Promise.all(ports.map(isFree));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`no ${count} free ports found in ${TRIES} tries`);
}

async function isFree(port: number): Promise<boolean> {
  const [tcp, udp] = await Promise.all([tcpIsFree(port), udpIsFree(port)]);
  return tcp && udp;
}

async function tcpIsFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port);
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

async function udpIsFree(port: number): Promise<boolean> {
  const socket = createSocket('udp4');
  try {
    socket.bind(port);
    await once(socket, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}
