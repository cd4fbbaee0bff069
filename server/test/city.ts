import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type {
  ClientMessages,
  CommandAnswer,
  Frame,
  HallCode,
  HelloAnswer,
  ServerMessages,
  Told,
  Welcome,
} from '@koinon/shared/wire';
import { PROTOCOL } from '@koinon/shared/wire';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { openCity } from '../src/app.ts';
import type { City } from '../src/app.ts';
import { listen } from '../src/gateway/gateway.ts';
import { readSettings } from '../src/settings.ts';

const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A whole city in this process, on free ports, with a data folder of its own. */
export interface TestCity extends AsyncDisposable {
  readonly url: string;
  readonly city: City;
  readonly dataDir: string;
  /** Signs somebody of the demo's table in; in a city without demo, the administrator. */
  signIn(person: string): Promise<SignedIn>;
}

export interface SignedIn {
  readonly url: string;
  /** `/s/<session>` */
  readonly path: string;
  readonly cookie: string;
}

export interface CityOptions {
  readonly demo?: boolean;
  /** A folder of a city that was there before. */
  readonly dataDir?: string;
  /** Further settings, as in the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The demo's people, in the order in which their links are printed. */
const ORDER = ['eleni', 'maja', 'amal', 'nikos', 'grace', 'dimitra', 'yusuf', 'guest', 'hall'];

export async function startCity({ demo = true, ...given }: CityOptions = {}): Promise<TestCity> {
  const dataDir = given.dataDir ?? (await mkdtemp(join(tmpdir(), 'koinon-city-')));
  const settings = readSettings({
    PORT: '0',
    DATA_DIR: dataDir,
    DEMO: demo ? 'on' : 'off',
    MEDIA_PORT: String(await freePort()),
    MEDIA_WORKERS: '1',
    MEDIASOUP_WORKER_BIN: process.env['MEDIASOUP_WORKER_BIN'],
    ...given.env,
  });
  const listener = await listen(settings.port);
  const clientFolder = join(dataDir, 'no-client');
  const city = await openCity({ settings, listener, clientFolder, log: QUIET });
  return {
    url: city.url,
    city,
    dataDir,
    signIn: (person) => {
      const link = city.links[demo ? ORDER.indexOf(person) : 0];
      if (link === undefined) throw new Error(`nobody is called ${person}`);
      return follow(link.url);
    },
    [Symbol.asyncDispose]: async () => {
      await city.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Opens an invitation link as a browser would, up to the redirect. */
export async function follow(link: string): Promise<SignedIn> {
  const answer = await fetch(link, { redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  const location = answer.headers.get('location');
  if (cookie === undefined || location === null) throw new Error(`refused: ${answer.status}`);
  return { url: new URL(link).origin, path: location.replace(/\/$/, ''), cookie };
}

/** Below the range from which the system picks ports by itself. */
const PORTS = { lowest: 24_000, count: 4_000 };

/** A free port for sound; taken again by the city a moment later. */
async function freePort(): Promise<number> {
  const port = PORTS.lowest + Math.floor(Math.random() * PORTS.count);
  const probe = createServer();
  const free = await new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, () => resolve(true));
  });
  if (!free) return freePort();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** One connection of the record's wire. */
export interface Connection extends Disposable {
  readonly socket: Socket<ServerMessages, ClientMessages>;
  readonly frames: readonly Told[];
  hello(seen: number | null, protocol?: number): Promise<HelloAnswer>;
  give(command: RecordCommand): Promise<CommandAnswer>;
  /** Resolves when an event of the type has come. */
  event(type: Frame['event']['type']): Promise<Frame>;
  /** The code that the hall shows, as it was told last; of the hall and its officers. */
  hallCode(): HallCode | null;
}

let commands = 0;

export async function connect({ url, path, cookie }: SignedIn): Promise<Connection> {
  const socket: Connection['socket'] = io(url, {
    path: `${path}/socket.io`,
    transports: ['websocket'],
    extraHeaders: { cookie },
    reconnection: false,
    forceNew: true,
  });
  const frames: Told[] = [];
  const waiting = new Set<() => void>();
  socket.on('events', (told) => {
    frames.push(...told);
    for (const look of [...waiting]) look();
  });
  let hallCode: HallCode | null = null;
  socket.on('hallCode', (code) => {
    hallCode = code;
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return {
    socket,
    frames,
    hallCode: () => hallCode,
    hello: (seen, protocol = PROTOCOL) =>
      new Promise((resolve) => socket.emit('hello', { protocol, seen }, resolve)),
    give: (command) => {
      commands += 1;
      const id = `test-${commands}`;
      return new Promise((resolve) => socket.emit('command', { id, command }, resolve));
    },
    event: (type) =>
      new Promise((resolve) => {
        const look = () => {
          const found = frames.find(
            (told): told is Frame => !('hidden' in told) && told.event.type === type,
          );
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    [Symbol.dispose]: () => socket.disconnect(),
  };
}

/** Connects and says hello for the first time. */
export async function attend(who: SignedIn): Promise<Connection & { readonly welcome: Welcome }> {
  const connection = await connect(who);
  const welcome = await connection.hello(null);
  if (!welcome.ok) throw new Error(welcome.code);
  return { ...connection, welcome };
}
