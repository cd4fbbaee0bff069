import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Janus as a peer, where it is installed: a publisher of a VideoRoom whose RTP
 * comes in plainly (`add_remote_publisher`) is forwarded to each listener with
 * a key of its own (`rtp_forward`, AES-CM). So what is measured of both is the
 * same: one stream in, many encrypted streams out, no browser. It is the cheapest
 * way through Janus there is: its listeners with browsers go through libnice.
 */
export interface Janus {
  /** Where the voice is to be sent, with which stream id. */
  readonly voice: { readonly port: number; readonly ssrc: number };
  /** Processor time it has taken since it began, in microseconds. */
  cpu(): Promise<number>;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const ROOM = 1;
const PUBLISHER = 1;
/** Janus knows the streams of a remote publisher by these stream ids; its first one is this. */
const FIRST_SSRC = 1_000;
const AES_CM_80 = 80;
const AES_CM_KEY_BYTES = 30;
const STARTING_MS = 10_000;
const RETRY_MS = 50;
/** Linux counts processor time of a process in hundredths of a second. */
const TICK_US = 10_000;

/** What of it is not needed stays out, so that it costs nothing. */
const OTHER_PLUGINS = [
  'audiobridge',
  'duktape',
  'echotest',
  'lua',
  'nosip',
  'recordplay',
  'sip',
  'streaming',
  'textroom',
  'videocall',
  'voicemail',
];
const OTHER_TRANSPORTS = ['mqtt', 'nanomsg', 'pfunix', 'rabbitmq', 'websockets'];

export async function isJanusInstalled(): Promise<boolean> {
  // Asked for its version it says it, and ends as if that were an error.
  const child = spawn('janus', ['--version'], { stdio: 'ignore' });
  const started = new Promise<boolean>((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
  return started;
}

export async function openJanus(listeners: number, ports: readonly number[]): Promise<Janus> {
  const folder = await mkdtemp(join(tmpdir(), 'koinon-janus-'));
  const port = await freePort();
  await writeConfig(folder, port);
  const child = spawn('janus', ['-F', folder, '-C', join(folder, 'janus.jcfg')], {
    stdio: 'ignore',
  });
  const close = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const voice = await forward(`http://${LOOPBACK}:${port}/janus`, listeners, ports);
    return { voice, cpu: () => cpuOf(child), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, LOOPBACK);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function writeConfig(folder: string, port: number): Promise<void> {
  const libraries = (names: readonly string[]) =>
    names.map((name) => `libjanus_${name}.so`).join(',');
  const main = [
    'general: { session_timeout = 0; debug_level = 1; log_to_stdout = false }',
    `plugins: { disable = "${libraries(OTHER_PLUGINS)}" }`,
    `transports: { disable = "${libraries(OTHER_TRANSPORTS)}" }`,
  ];
  const http = `general: { http = true; port = ${port}; ip = "${LOOPBACK}"; https = false }`;
  await writeFile(join(folder, 'janus.jcfg'), main.join('\n'));
  await writeFile(join(folder, 'janus.transport.http.jcfg'), http);
  await writeFile(join(folder, 'janus.plugin.videoroom.jcfg'), 'general: { }');
}

/** A room with one publisher, forwarded to all listeners; answers where its voice comes in. */
async function forward(
  url: string,
  listeners: number,
  ports: readonly number[],
): Promise<Janus['voice']> {
  const session = `${url}/${await idOf(askWhenReady(url, { janus: 'create' }))}`;
  const attach = { janus: 'attach', plugin: 'janus.plugin.videoroom' };
  const handle = `${session}/${await idOf(ask(session, attach))}`;
  const request = (body: object) => ask(handle, { janus: 'message', body });
  await request({ request: 'create', room: ROOM, publishers: 1 });
  const added = await request({
    request: 'add_remote_publisher',
    room: ROOM,
    id: PUBLISHER,
    iface: LOOPBACK,
    streams: [{ type: 'audio', mindex: 0, mid: '0', codec: 'opus', fec: true }],
  });
  for (let index = 0; index < listeners; index += 1) {
    // A request for each, since the key belongs to the request.
    await request({
      request: 'rtp_forward',
      room: ROOM,
      publisher_id: PUBLISHER,
      host: LOOPBACK,
      srtp_suite: AES_CM_80,
      srtp_crypto: randomBytes(AES_CM_KEY_BYTES).toString('base64'),
      streams: [{ mid: '0', port: ports[index % ports.length] ?? 0 }],
    });
  }
  return { port: numberIn(added, 'port'), ssrc: FIRST_SSRC };
}

async function askWhenReady(url: string, message: object): Promise<object> {
  const deadline = performance.now() + STARTING_MS;
  for (;;) {
    try {
      return await ask(url, message);
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await pause(RETRY_MS);
    }
  }
}

/** What Janus says to a request: its `data`, or that of the plugin. */
async function ask(url: string, message: object): Promise<object> {
  const body = JSON.stringify({ transaction: randomBytes(8).toString('hex'), ...message });
  const response = await fetch(url, { method: 'POST', body });
  const answer: unknown = await response.json();
  const data = objectIn(objectIn(answer, 'plugindata') ?? answer, 'data');
  if (data === null || 'error' in data) throw new Error(`Janus: ${JSON.stringify(answer)}`);
  return data;
}

async function idOf(asking: Promise<object>): Promise<number> {
  return numberIn(await asking, 'id');
}

function objectIn(value: unknown, name: string): object | null {
  if (typeof value !== 'object' || value === null) return null;
  const inner: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof inner === 'object' ? inner : null;
}

function numberIn(value: object, name: string): number {
  const inner: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  if (typeof inner !== 'number') throw new Error(`Janus: no ${name} in ${JSON.stringify(value)}`);
  return inner;
}

/** User and system time of all its threads (proc(5): fields 14 and 15). */
async function cpuOf({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
}
