import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  CaptionAnswer,
  CaptionKind,
  CaptionRequests,
  CaptionTold,
} from '@koinon/shared/captions/messages';
import type {
  BoothTextAnswer,
  BoothTextRequest,
  BoothWord,
} from '@koinon/shared/interpretation/booth-text';
import type {
  MediaAnswer,
  MediaNotice,
  MediaRequest,
  MediaRequestName,
} from '@koinon/shared/media/messages';
import type { RecordCommand } from '@koinon/shared/record/registry';
import { openPostgresServer } from '../../src/storage/testing/postgres-server.ts';
import { openRedisServer } from '../../src/storage/testing/redis-server.ts';
import { attend, startCity } from '../city.ts';
import type { Connection, SignedIn, TestCity } from '../city.ts';
import { startNode } from './node-process.ts';
import type { NodeProcess } from './node-process.ts';

export const START_MS = 120_000;
export const STORY_MS = 120_000;

/** Two servers of one city in this process, on a PostgreSQL and a Redis of their own. */
export interface TwoCities extends AsyncDisposable {
  /** The one that decides for the meeting, and carries its media. */
  readonly carrier: TestCity;
  readonly other: TestCity;
  /** One server more of the same city. */
  startThird(): Promise<TestCity>;
  /** One in a process of its own; whoever signed in at another one may come in there. */
  startApart(): Promise<NodeProcess>;
}

export async function startTwoCities(): Promise<TwoCities> {
  await using opening = new AsyncDisposableStack();
  const postgres = opening.adopt(await openPostgresServer(), (it) => it.close());
  const redis = opening.adopt(await openRedisServer(), (it) => it.close());
  const folder = opening.adopt(await mkdtemp(join(tmpdir(), 'koinon-two-')), (it) =>
    rm(it, { recursive: true, force: true }),
  );
  const databaseUrl = await postgres.newDatabase();
  const start = async () => {
    const env = {
      DATABASE_URL: databaseUrl,
      REDIS_URL: redis.url,
      NODE_HOST: '127.0.0.1',
      NODE_PORT: '0',
      BLOB_DIR: join(folder, 'blobs'),
      BALLOT_KEY_DIR: join(folder, 'ballot-keys'),
    };
    return opened.use(await startCity({ env }));
  };
  const opened = opening.use(new AsyncDisposableStack());
  const carrier = await start();
  // Whoever gives the first command makes the first server the one that decides.
  using chair = await attend(await carrier.signIn('eleni'));
  await chair.give({ type: 'RaiseHand' });
  const other = await start();
  const open = opening.move();
  return {
    carrier,
    other,
    startThird: start,
    startApart: async () =>
      opened.use(await startNode({ databaseUrl, redisUrl: redis.url, folder })),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

/** Somebody of the demo on the wires of one server, with all that they are told. */
export interface Visitor extends Disposable {
  readonly signedIn: SignedIn;
  readonly connection: Connection;
  readonly words: readonly BoothWord[];
  readonly captions: readonly CaptionTold[];
  readonly notices: readonly MediaNotice[];
  /** Rejects where it is refused. */
  does(command: RecordCommand): Promise<void>;
  boothText(request: BoothTextRequest): Promise<BoothTextAnswer>;
  /** The texts of what `read` answers. */
  history(): Promise<readonly string[]>;
  caption<Kind extends CaptionKind>(
    kind: Kind,
    data: CaptionRequests[Kind]['data'],
  ): Promise<CaptionAnswer>;
  media(request: MediaRequest): Promise<MediaAnswer<MediaRequestName>>;
  /** Joins, and listens to the floor and to a channel. */
  listens(channel: string | null): Promise<void>;
  /** Under the session: `GET rehearsal` and the like. */
  http(method: string, path: string): Promise<{ readonly status: number; readonly body: unknown }>;
}

export async function visit(city: TestCity, person: string): Promise<Visitor> {
  return visitAs(await city.signIn(person));
}

export async function visitAs(signedIn: SignedIn): Promise<Visitor> {
  const connection = await attend(signedIn);
  const { socket } = connection;
  const words: BoothWord[] = [];
  const captions: CaptionTold[] = [];
  const notices: MediaNotice[] = [];
  socket.on('boothText', (word) => void words.push(word));
  socket.on('caption', (told) => void captions.push(told));
  socket.on('media', (notice) => void notices.push(notice));
  const boothText = (request: BoothTextRequest) => socket.emitWithAck('boothText', request);
  const media = (request: MediaRequest) => socket.emitWithAck('media', request);
  return {
    signedIn,
    connection,
    words,
    captions,
    notices,
    boothText,
    media,
    does: async (command) => {
      const answer = await connection.give(command);
      if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
    },
    history: async () => {
      const answer = await boothText({ type: 'read' });
      return answer.ok ? answer.words.map(({ text }) => text) : [answer.code];
    },
    caption: (kind, data) => socket.emitWithAck('captions', { kind, data } as never),
    listens: (channel) => listen(media, channel),
    http: async (method, path) => {
      const { url, path: session, cookie } = signedIn;
      const headers = { cookie, origin: url };
      const response = await fetch(`${url}${session}/${path}`, { method, headers });
      return { status: response.status, body: await response.json() };
    },
    [Symbol.dispose]: () => socket.disconnect(),
  };
}

/** People of the demo who come in at one server or the other, for one story. */
export async function comeTo<Name extends string>(
  cities: TwoCities,
  where: Readonly<Record<Name, 'carrier' | 'other'>>,
): Promise<Readonly<Record<Name, Visitor>> & Disposable> {
  const visitors = new DisposableStack();
  const come = Object.entries<'carrier' | 'other'>(where).map(
    async ([name, at]) => [name, visitors.use(await visit(cities[at], name))] as const,
  );
  const here = Object.fromEntries(await Promise.all(come)) as Record<Name, Visitor>;
  return Object.assign(here, { [Symbol.dispose]: () => visitors.dispose() });
}

async function listen(media: Visitor['media'], channel: string | null): Promise<void> {
  const joined = await media({ name: 'join', data: {} });
  if (!joined.ok || !('routerRtpCapabilities' in joined.data)) throw new Error('not joined');
  const rtpCapabilities = joined.data.routerRtpCapabilities;
  const answers = [
    await media({ name: 'receive', data: { rtpCapabilities } }),
    await media({ name: 'choose', data: { channel } }),
  ];
  const refused = answers.find(({ ok }) => !ok);
  if (refused !== undefined) throw new Error(JSON.stringify(refused));
}
