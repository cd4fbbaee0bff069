import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Goal, Measurement, Metric, OpenBench } from '../bench.ts';
import { startProcess } from '../process/ask.ts';
import type { Asked } from '../process/ask.ts';
import type {
  DocumentServerQuestions,
  KoinonQuestions,
  Place,
  ReplayQuestions,
  TypistQuestions,
  WireName,
} from './questions.ts';

const READERS = 200;

/** How much is typed: slowly enough that even the slowest server keeps up. */
interface Typing {
  readonly name: string;
  readonly writers: number;
  /** Of each writer. */
  readonly updates: number;
  readonly everyMs: number;
  readonly cursors: boolean;
}

const ONE: Typing = { name: 'one writes', writers: 1, updates: 40, everyMs: 50, cursors: false };
/** As with a real editor, whose cursor moves with every letter. */
const POINTING: Typing = { ...ONE, name: 'one writes with a cursor', cursors: true };
const MANY: Typing = { ...ONE, name: '50 write', writers: 50, updates: 10, everyMs: 300 };
const WARM_UP: Typing = { ...ONE, name: 'warming up', writers: 10, updates: 20 };

const WIRES: readonly WireName[] = ['koinon', 'y-websocket', 'hocuspocus'];
const PEERS = WIRES.slice(1);
/** Relays what one writes, and does nothing else: what nobody can go below. */
const FLOOR = 'relay';
const COLD = 'cold open';
const REPLAY = 'replaying the updates';
const JOINS = `${READERS} join, one writes`;
/** What one writes while many join. */
const MEANWHILE = { updates: 40, everyMs: 25 };

const TYPINGS = [ONE, POINTING, MANY];

const armOf = ({ name }: Typing, wire: WireName) => `${name}, ${wire}`;

const againstPeers = (typing: Typing, of: Metric, atMost: number): Goal => ({
  name: `documents ${of}, ${typing.name} / better peer`,
  arm: armOf(typing, 'koinon'),
  peer: PEERS.map((wire) => armOf(typing, wire)),
  of,
  atMost,
});

/** What people write together, told to everybody who has it open. */
export const documents: Bench = {
  measures: `an update reaches one of ${READERS} readers; a document of 100,000 edits is opened`,
  arms: [
    ...TYPINGS.flatMap((typing) => WIRES.map((wire) => armOf(typing, wire))),
    armOf(ONE, FLOOR),
    COLD,
    REPLAY,
    JOINS,
  ],
  goals: [
    // Editors send their cursor with every letter; without one there is little for anybody to save.
    againstPeers(POINTING, 'cpu', 0.72),
    againstPeers(MANY, 'cpu', 0.45),
    {
      ...againstPeers(MANY, 'p99', 25),
      name: `documents p99, ${MANY.name} - better peer, ms`,
      as: 'difference',
    },
    { name: 'documents cold open / replaying', arm: COLD, peer: REPLAY, of: 'last', atMost: 0.2 },
    { name: `documents encodings, ${JOINS}`, arm: JOINS, peer: null, of: 'encodings', atMost: 2 },
  ],
  open,
};

type Server = Asked<DocumentServerQuestions>;
type Typists = Asked<TypistQuestions>;

interface Running {
  readonly server: Server;
  readonly place: Omit<Place, 'document'>;
}

async function open(): Promise<OpenBench> {
  const folder = await mkdtemp(join(tmpdir(), 'koinon-documents-'));
  const typists: Typists = startProcess(processFile('typists'));
  const koinon: Asked<KoinonQuestions> = startProcess(processFile('koinon'));
  const replay: Asked<ReplayQuestions> = startProcess(processFile('replay'));
  const others = [...PEERS, FLOOR] as const;
  const peers = others.map((wire): readonly [WireName, Server] => [
    wire,
    startProcess(processFile(wire)),
  ]);
  const arms = new Map<string, () => Promise<Measurement>>();
  for (const [wire, server] of [['koinon', koinon] as const, ...peers]) {
    const running: Running = { server, place: { wire, port: await server.ask.open(folder) } };
    for (const typing of TYPINGS) {
      arms.set(armOf(typing, wire), () => type(typing, running, typists));
    }
    await type(WARM_UP, running, typists);
    if (wire === 'koinon') {
      arms.set(COLD, () => openCold(koinon, running.place, typists));
      arms.set(JOINS, () => manyJoin(koinon, running.place, typists));
      await openCold(koinon, running.place, typists);
    }
  }
  await replay.ask.open();
  arms.set(REPLAY, async () => {
    const { took, cpu } = await replay.ask.replay();
    return { last: took, cpu };
  });
  return {
    measure: async (name) => {
      const measure = arms.get(name);
      if (measure === undefined) throw new Error(`no arm ${name}`);
      return measure();
    },
    close: async () => {
      const servers = peers.map(([, server]) => server);
      await Promise.all([typists, koinon, replay, ...servers].map((process) => process.close()));
      await rm(folder, { recursive: true });
    },
  };
}

function processFile(name: string): URL {
  return new URL(`${name}.process.ts`, import.meta.url);
}

let opened = 0;

/** Nobody has opened it before. */
function newDocument(): string {
  opened += 1;
  return `bench/minutes/item-${opened}`;
}

async function type(
  { writers, ...typing }: Typing,
  { server, place }: Running,
  typists: Typists,
): Promise<Measurement> {
  await typists.ask.come({ ...place, document: newDocument(), readers: READERS, writers });
  await server.ask.begin();
  const typed = await typists.ask.type(typing);
  const cpu = await server.ask.end();
  await typists.ask.leave();
  return { ...typed, cpu: cpu / (writers * typing.updates * READERS) };
}

async function openCold(
  koinon: Asked<KoinonQuestions>,
  place: Running['place'],
  typists: Typists,
): Promise<Measurement> {
  const document = newDocument();
  await koinon.ask.store(document);
  await koinon.ask.begin();
  const { took, bytes } = await typists.ask.visit({ ...place, document });
  return { last: took, bytes, cpu: await koinon.ask.end() };
}

async function manyJoin(
  koinon: Asked<KoinonQuestions>,
  place: Running['place'],
  typists: Typists,
): Promise<Measurement> {
  const document = newDocument();
  await koinon.ask.store(document);
  await koinon.ask.begin();
  await typists.ask.join({ ...place, document, readers: READERS, ...MEANWHILE });
  const encodings = await koinon.ask.encodings();
  const cpu = (await koinon.ask.end()) / READERS;
  await typists.ask.leave();
  return { encodings, cpu };
}
