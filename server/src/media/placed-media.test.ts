import { afterEach, expect, it, vi } from 'vitest';
import { freePort } from '../storage/testing/started-program.ts';
import { openMediaPlane } from './media-plane.ts';
import { PlacedMedia } from './placed-media.ts';
import type { MediaNodes, OtherNode } from './placed-media.ts';
import { QUIET_LOG } from './testing/direct-meeting.ts';
import type { AnyAnswer, Caller } from './thread-messages.ts';

const JOIN = { name: 'join', data: {} } as const;
const RECEIVE = { name: 'receive', data: { rtpCapabilities: {} } } as const;
const GRACE: Caller = { connection: 'grace-1', meeting: 'demo', person: 'grace', role: 'member' };

/** A city of two servers with real media planes, whose lines are function calls. */
interface Server {
  readonly self: OtherNode;
  readonly media: PlacedMedia;
  /** The media port that it has. */
  readonly port: number;
  readonly told: string[];
  /** Whether it answers the others. */
  isReached: boolean;
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
      if (other?.isReached !== true) throw new Error('no answer');
      // As over a line: nothing but JSON arrives.
      return other.media.answer(JSON.parse(JSON.stringify(question)));
    },
  };
  const notice = (connection: string, { name: what }: { name: string }) =>
    void told.push(`${what} to ${connection}`);
  const media = new PlacedMedia({ nodes, plane, notice });
  const server = { self, media, port, told, isReached: true };
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
  await vi.waitFor(() => expect(b.told).toContain('speaking to x'));
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

it('carries nothing that it does not decide for, and forgets who came by a server that is gone', async () => {
  const [a, b] = await startCity();
  const question = { ask: 'media', from: b.self, caller: GRACE, request: JOIN } as const;
  expect(await a.media.answer(question)).toMatchObject({ ok: true });
  const ask = () => a.media.answer({ ...question, request: RECEIVE });
  a.media.remain(new Set(['b']));
  expect(await ask()).toMatchObject({ code: 'media-bad-parameters' });
  a.media.remain(new Set());
  expect(await ask()).toMatchObject({ code: 'media-not-joined' });
  carrier = 'b';
  expect(await ask()).toBeNull();
});
