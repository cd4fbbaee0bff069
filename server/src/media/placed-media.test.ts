import { afterEach, expect, it } from 'vitest';
import { freePort } from '../storage/testing/started-program.ts';
import { openMediaPlane } from './media-plane.ts';
import type { OtherNode } from './guests.ts';
import { PlacedMedia } from './placed-media.ts';
import type { MediaNodes, MediaQuestion } from './placed-media.ts';
import { QUIET_LOG } from './testing/direct-meeting.ts';
import type { AnyAnswer, Caller } from './thread-messages.ts';
import { until } from './testing/until.ts';

const JOIN = { name: 'join', data: {} } as const;
const RECEIVE = { name: 'receive', data: { rtpCapabilities: {} } } as const;
const GRACE: Caller = { connection: 'grace-1', meeting: 'demo', person: 'grace', role: 'member' };

const BEATS_TO_SILENCE = 4;
const LOOKS_TO_GONE = 4;

/** A city of two servers with real media planes, whose lines are function calls. */
interface Server {
  readonly self: OtherNode;
  readonly media: PlacedMedia;
  /** The media port that it has. */
  readonly port: number;
  readonly told: string[];
  /** Whether it answers the others. */
  isReached: boolean;
  /** Whether it has no power: questions to it are neither answered nor refused. */
  isSilent: boolean;
  /** Questions that are lost on their way to the others. */
  loses: MediaQuestion['ask'][];
}

const servers = new Map<string, Server>();
let carrier = 'a';
const endings: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0)) await end();
  servers.clear();
  carrier = 'a';
});

async function startServer(name: string): Promise<Server> {
  const self = { node: name, address: `tls://${name}` };
  const port = await freePort();
  const told: string[] = [];
  const log = { ...QUIET_LOG, error: () => undefined };
  const workerBin = process.env['MEDIASOUP_WORKER_BIN'] ?? null;
  const settings = { workerBin, port, announced: [], workers: 1, iceServers: [], turn: null, log };
  const plane = await openMediaPlane(settings, {
    notice: (connection, notice) => media.noticed(connection, notice),
    coverage: () => undefined,
    vanished: () => undefined,
    returned: () => undefined,
    lost: () => undefined,
  });
  endings.push(() => plane.close());
  const nodes: MediaNodes = {
    self,
    carrier: async () => (carrier === name ? null : (servers.get(carrier)?.self ?? null)),
    isHere: () => carrier === name,
    ask: async (node, question) => {
      const other = servers.get(node.node);
      const isLost = servers.get(name)?.loses.includes(question.ask) === true;
      if (isLost || other?.isReached !== true) throw new Error('no answer');
      if (other.isSilent) return Promise.withResolvers<unknown>().promise;
      // As over a line: nothing but JSON arrives.
      return other.media.answer(JSON.parse(JSON.stringify(question)));
    },
  };
  const notice = (connection: string, { name: what }: { name: string }) =>
    void told.push(`${what} to ${connection}`);
  const media = new PlacedMedia({ nodes, plane, notice });
  const server: Server = { self, media, port, told, isReached: true, isSilent: false, loses: [] };
  servers.set(name, server);
  return server;
}

async function startCity(): Promise<readonly [Server, Server]> {
  return [await startServer('a'), await startServer('b')];
}

/** The port to which a browser is sent. */
function portOf(answer: AnyAnswer): unknown {
  if (!answer.ok || !('receive' in answer.data)) return answer;
  return answer.data.receive.iceCandidates[0]?.['port'];
}

it('sends a browser to the server that carries its meeting, and tells it what is told there', async () => {
  const [a, b] = await startCity();
  const name = { ...GRACE, connection: 'x' };
  expect(portOf(await a.media.request(name, JOIN))).toBe(a.port);
  expect(portOf(await b.media.request(name, JOIN))).toBe(a.port);
  await until(() => expect(b.told).toContain('speaking to x'));
  expect(a.told).toContain('speaking to x');
  expect(await b.media.request(name, RECEIVE)).toMatchObject({
    ok: false,
    code: 'media-bad-parameters',
  });
});

it('lets people join again where the meeting is carried from now on, and puts them out where it was', async () => {
  const [a, b] = await startCity();
  await b.media.request(GRACE, JOIN);
  carrier = 'b';
  await b.media.look();
  expect(b.told).toContain('restarted to grace-1');
  expect(await b.media.request(GRACE, RECEIVE)).toMatchObject({ code: 'media-not-joined' });
  expect(portOf(await b.media.request(GRACE, JOIN))).toBe(b.port);
  carrier = 'a';
  const question = { ask: 'media', from: b.self, caller: GRACE, request: RECEIVE } as const;
  expect(await a.media.answer(question)).toMatchObject({ code: 'media-not-joined' });
});

it('does not wait for a server that does not answer', async () => {
  const [a, b] = await startCity();
  await b.media.request(GRACE, JOIN);
  a.isReached = false;
  expect(await b.media.request(GRACE, RECEIVE)).toMatchObject({ code: 'media-unavailable' });
  expect(b.told.at(-1)).toBe('restarted to grace-1');
  expect(await b.media.request(GRACE, JOIN)).toMatchObject({ code: 'media-unavailable' });
  carrier = 'b';
  expect(portOf(await b.media.request(GRACE, JOIN))).toBe(b.port);
});

it('lets everybody go at once from a server without power, and waits for no answer of it', async () => {
  const [a, b] = await startCity();
  const amal = { ...GRACE, connection: 'amal-1', person: 'amal' };
  for (const caller of [GRACE, amal]) await b.media.request(caller, JOIN);
  a.isSilent = true;
  await b.media.look();
  expect(b.told).not.toContain('restarted to grace-1');
  carrier = 'b';
  await b.media.look();
  expect(b.told).toEqual(expect.arrayContaining(['restarted to grace-1', 'restarted to amal-1']));
  expect(portOf(await b.media.request(GRACE, JOIN))).toBe(b.port);
});

it('carries nothing that it does not decide for, and forgets who came by a server that is gone', async () => {
  const [a, b] = await startCity();
  const question = { ask: 'media', from: b.self, caller: GRACE, request: JOIN } as const;
  expect(await a.media.answer(question)).toMatchObject({ ok: true });
  const ask = () => a.media.answer({ ...question, request: RECEIVE });
  a.media.remain(new Set(['b']));
  expect(await ask()).toMatchObject({ code: 'media-bad-parameters' });
  // A database that was away does not know everybody again at once.
  for (let look = 1; look < LOOKS_TO_GONE; look += 1) a.media.remain(new Set());
  expect(await ask()).toMatchObject({ code: 'media-bad-parameters' });
  a.media.remain(new Set());
  expect(await ask()).toMatchObject({ code: 'media-not-joined' });
  carrier = 'b';
  expect(await ask()).toBeNull();
});

const NIKOS: Caller = { ...GRACE, connection: 'nikos-1', person: 'nikos' };

/** Whether the carrier still has the peer of somebody who came in by `b`. */
async function isCarried([a, b]: readonly [Server, Server], caller: Caller): Promise<boolean> {
  const question = { ask: 'media', from: b.self, caller, request: RECEIVE } as const;
  const answer = await a.media.answer(question);
  expect(answer).toMatchObject({ ok: false });
  return JSON.stringify(answer).includes('media-bad-parameters');
}

it('puts out whoever left although their farewell was lost, and nobody else', async () => {
  const city = await startCity();
  const [a, b] = city;
  await b.media.request(GRACE, JOIN);
  await b.media.request(NIKOS, JOIN);
  b.loses = ['media-leave'];
  b.media.leave(GRACE.connection);
  expect(await isCarried(city, GRACE)).toBe(true);
  b.media.beat();
  expect(await isCarried(city, GRACE)).toBe(false);
  expect(await isCarried(city, NIKOS)).toBe(true);
  b.media.leave(NIKOS.connection);
  expect(await isCarried(city, NIKOS)).toBe(true);
  // With nobody left there is nothing to say, so it is silent.
  b.media.beat();
  for (let beat = 1; beat < BEATS_TO_SILENCE; beat += 1) a.media.beat();
  expect(await isCarried(city, NIKOS)).toBe(true);
  a.media.beat();
  expect(await isCarried(city, NIKOS)).toBe(false);
});

it('puts out everybody of a server that falls silent, and lets them in again when it is back', async () => {
  const city = await startCity();
  const [a, b] = city;
  await b.media.request(GRACE, JOIN);
  for (let beat = 0; beat < 2 * BEATS_TO_SILENCE; beat += 1) {
    b.media.beat();
    a.media.beat();
  }
  expect(await isCarried(city, GRACE)).toBe(true);
  b.loses = ['media-here'];
  for (let beat = 0; beat < BEATS_TO_SILENCE; beat += 1) {
    b.media.beat();
    a.media.beat();
  }
  expect(await isCarried(city, GRACE)).toBe(false);
  expect(b.told).not.toContain('restarted to grace-1');
  b.loses = [];
  b.media.beat();
  await until(() => expect(b.told).toContain('restarted to grace-1'));
  expect(portOf(await b.media.request(GRACE, JOIN))).toBe(a.port);
  b.media.beat();
  expect(await isCarried(city, GRACE)).toBe(true);
});

it('tells again what did not arrive, and of each only how it stands', async () => {
  const city = await startCity();
  const [a, b] = city;
  await b.media.request(GRACE, JOIN);
  await until(() => expect(b.told).toContain('speaking to grace-1'));
  b.told.splice(0);
  a.loses = ['media-told'];
  const name = `b/${GRACE.connection}`;
  for (const people of [['nikos'], ['amal'], []]) {
    a.media.noticed(name, { name: 'speaking', people });
  }
  a.media.noticed(name, { name: 'rehearsal', on: false, playing: null });
  await new Promise((resolve) => setImmediate(resolve));
  a.media.noticed(name, { name: 'speaking', people: ['eleni'] });
  a.loses = [];
  await until(() => expect(b.told).toContain('speaking to grace-1'));
  expect(b.told).toEqual(['rehearsal to grace-1', 'speaking to grace-1']);
});
