import type { Bench, Goal, Measurement, OpenBench } from '../bench.ts';
import { startProcess } from '../process/ask.ts';
import type { Asked } from '../process/ask.ts';
import type { JoinServerQuestions, VisitorQuestions, Way } from './questions.ts';

const SMALL_KB = 20;
const LARGE_KB = 200;
const BYTES_A_KB = 1_000;
/** How many come in to warm an arm up, and how many are measured. */
const WARM_UP = 50;
const JOINS = 200;

type Server = Asked<JoinServerQuestions>;
type Visitors = Asked<VisitorQuestions>;

interface Arm {
  readonly file: 'koinon.process.ts' | 'emit.process.ts';
  readonly way: Way;
  readonly kb: number;
}

const KOINON = { file: 'koinon.process.ts', way: 'websocket' } as const;
const EMIT = { file: 'emit.process.ts', way: 'websocket' } as const;

const ARMS: ReadonlyMap<string, Arm> = new Map([
  [`koinon, ${SMALL_KB} kB`, { ...KOINON, kb: SMALL_KB }],
  [`emit, ${SMALL_KB} kB`, { ...EMIT, kb: SMALL_KB }],
  [
    `polling, then upgrade, ${SMALL_KB} kB`,
    { ...EMIT, way: 'polling, then websocket', kb: SMALL_KB },
  ],
  [`koinon, ${LARGE_KB} kB`, { ...KOINON, kb: LARGE_KB }],
  [`emit, ${LARGE_KB} kB`, { ...EMIT, kb: LARGE_KB }],
]);

const against = (peer: string, kb: number, atMost: number): Goal => ({
  name: `join cpu, ${kb} kB / ${peer}`,
  arm: `koinon, ${kb} kB`,
  peer: `${peer}, ${kb} kB`,
  of: 'cpu',
  atMost,
});

export const join: Bench = {
  measures: 'somebody comes in and is brought to where the sitting is',
  arms: [...ARMS.keys()],
  goals: [
    against('emit', SMALL_KB, 0.85),
    against('emit', LARGE_KB, 0.45),
    against('polling, then upgrade', SMALL_KB, 0.5),
  ],
  open,
};

async function open(): Promise<OpenBench> {
  const visitors: Visitors = startProcess(new URL('visitors.process.ts', import.meta.url));
  const servers = new Map<string, { server: Server; port: number }>();
  for (const [name, { file, kb }] of ARMS) {
    const server: Server = startProcess(new URL(file, import.meta.url));
    servers.set(name, { server, port: await server.ask.open(kb * BYTES_A_KB) });
  }
  return {
    measure: async (name) => {
      const [arm, opened] = [ARMS.get(name), servers.get(name)];
      if (arm === undefined || opened === undefined) throw new Error(`no arm ${name}`);
      return measure(arm.way, opened, visitors);
    },
    close: async () => {
      const processes = [visitors, ...[...servers.values()].map(({ server }) => server)];
      await Promise.all(processes.map((process) => process.close()));
    },
  };
}

async function measure(
  way: Way,
  { server, port }: { server: Server; port: number },
  visitors: Visitors,
): Promise<Measurement> {
  await visitors.ask.join({ port, way, count: WARM_UP });
  await visitors.ask.leave();
  await server.ask.begin();
  const { cpu: load, ...joined } = await visitors.ask.join({ port, way, count: JOINS });
  const cpu = await server.ask.end();
  await visitors.ask.leave();
  return { ...joined, cpu: cpu / JOINS, load: load / JOINS };
}
