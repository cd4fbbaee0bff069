import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openVideoRoom, subscribe } from './janus-room.ts';
import type { JanusVoice } from './janus-room.ts';
import type { Local, Remote } from './webrtc-questions.ts';

/**
 * Janus as a peer, where it is installed: a VideoRoom whose listeners come by
 * ICE and DTLS. It is given one loop for all of them (`event_loops`): a thread
 * to each listener, which it has by itself, costs it some 1.7 times as much, and two
 * loops a little more.
 */
export interface Janus {
  readonly voice: JanusVoice;
  /** Lets listeners in, at this address of the machine. */
  enter(listeners: readonly Local[]): Promise<readonly Remote[]>;
  /** Processor time it has taken since it began, in microseconds. */
  cpu(): Promise<number>;
  close(): Promise<void>;
}

/** What Janus runs with: a folder of libraries that come before the installed ones, or null. */
export type Libraries = string | null;

const LOOPBACK = '127.0.0.1';
/** Linux counts processor time of a process in hundredths of a second. */
const TICK_US = 10_000;

/** For all listeners together. */
const EVENT_LOOPS = 1;

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

const run = promisify(execFile);

export async function isJanusInstalled(): Promise<boolean> {
  // Asked for its version it says it, and ends as if that were an error.
  const child = spawn('janus', ['--version'], { stdio: 'ignore' });
  const started = new Promise<boolean>((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
  return started;
}

/** The media worker's own libsrtp as Janus can load it; null where it cannot be linked. */
export async function shareLibsrtp(): Promise<Libraries> {
  const library = process.env['KOINON_LIBSRTP'];
  if (library === undefined) return null;
  const folder = await mkdtemp(join(tmpdir(), 'koinon-libsrtp-'));
  const name = 'libsrtp2.so.1';
  const whole = ['-Wl,--whole-archive', `${library}/libsrtp2.a`, '-Wl,--no-whole-archive'];
  const args = ['-shared', '-o', join(folder, name), `-Wl,-soname,${name}`, ...whole, '-lcrypto'];
  return run('cc', args).then(
    () => folder,
    async () => {
      await rm(folder, { recursive: true });
      return null;
    },
  );
}

export async function openJanus(address: string, libraries: Libraries): Promise<Janus> {
  const folder = await mkdtemp(join(tmpdir(), 'koinon-janus-'));
  const port = await freePort();
  await writeConfig(folder, port, address);
  const child = spawn('janus', ['-F', folder, '-C', join(folder, 'janus.jcfg')], {
    stdio: 'ignore',
    env: { ...process.env, ...(libraries === null ? {} : { LD_LIBRARY_PATH: libraries }) },
  });
  const close = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://${LOOPBACK}:${port}/janus`;
  try {
    const voice = await openVideoRoom(url);
    if (libraries !== null) await mustHaveLoaded(child, libraries);
    const enter = (listeners: readonly Local[]) =>
      Promise.all(listeners.map((local) => subscribe(url, address, local)));
    return { voice, enter, cpu: () => cpuOf(child), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function mustHaveLoaded({ pid }: ChildProcess, libraries: string): Promise<void> {
  const maps = await readFile(`/proc/${pid}/maps`, 'utf8');
  if (!maps.includes(join(libraries, 'libsrtp2'))) throw new Error('Janus has another libsrtp');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, LOOPBACK);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function writeConfig(folder: string, port: number, address: string): Promise<void> {
  const libraries = (names: readonly string[]) =>
    names.map((name) => `libjanus_${name}.so`).join(',');
  const main = [
    `general: { session_timeout = 0; debug_level = 1; log_to_stdout = false; event_loops = ${EVENT_LOOPS} }`,
    `nat: { ice_enforce_list = "${address}" }`,
    `plugins: { disable = "${libraries(OTHER_PLUGINS)}" }`,
    `transports: { disable = "${libraries(OTHER_TRANSPORTS)}" }`,
  ];
  const http = `general: { http = true; port = ${port}; ip = "${LOOPBACK}"; https = false }`;
  await writeFile(join(folder, 'janus.jcfg'), main.join('\n'));
  await writeFile(join(folder, 'janus.transport.http.jcfg'), http);
  await writeFile(join(folder, 'janus.plugin.videoroom.jcfg'), 'general: { }');
}

/** User and system time of all its threads (proc(5): fields 14 and 15). */
async function cpuOf({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
}
