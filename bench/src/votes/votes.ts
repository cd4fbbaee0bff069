import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Goal, Measurement, OpenBench } from '../bench.ts';
import { startProcess } from '../process/ask.ts';
import type { Asked } from '../process/ask.ts';
import { openPostgres } from './postgres.ts';
import type { Postgres } from './postgres.ts';
import type { Storage, VoterQuestions, VoteServerQuestions } from './questions.ts';

const MEMBERS = 1_000;
/** Polls that warm an arm up; where each vote is a commit of its own the first does. */
const WARM_UP_POLLS = 3;
const SLOW_WARM_UP_POLLS = 1;
/** A poll in which nobody hurries. */
const SPREAD_MS = 2_000;
/** Telling at most so often a second, and once more at the end. */
const TELLINGS_PER_S = 10;
const FINAL_TELLING = 1;

type Voters = Asked<VoterQuestions>;
type Server = Asked<VoteServerQuestions>;

interface Arm {
  readonly server: 'koinon.process.ts' | 'echo.process.ts' | 'no-rules.process.ts';
  readonly storage: Storage['kind'];
  readonly oneByOne: boolean;
  readonly spreadMs: number;
}

const KOINON = { server: 'koinon.process.ts', oneByOne: false, spreadMs: 0 } as const;
const WITHOUT = 'without storage';
const ECHO = 'ws echo';
const SPREAD = 'one every 2 ms';

const COMMON: readonly (readonly [string, Arm])[] = [
  [WITHOUT, { ...KOINON, storage: 'none' }],
  [ECHO, { ...KOINON, server: 'echo.process.ts', storage: 'none' }],
  [SPREAD, { ...KOINON, storage: 'sqlite', spreadMs: SPREAD_MS }],
];

function armsOf(storage: Storage['kind']): readonly (readonly [string, Arm])[] {
  return [
    [`koinon, ${storage}`, { ...KOINON, storage }],
    [`one insert a vote, ${storage}`, { ...KOINON, storage, oneByOne: true }],
    [`no rules, ${storage}`, { ...KOINON, server: 'no-rules.process.ts', storage }],
  ];
}

function goalsOf(storage: Storage['kind']): readonly Goal[] {
  const against = (peer: string, atMost: number): Goal => ({
    name: `votes last, ${storage} / ${peer}`,
    arm: `koinon, ${storage}`,
    peer,
    of: 'last',
    atMost,
  });
  return [
    against(WITHOUT, 1.15),
    against(ECHO, 1.35),
    {
      ...against(`one insert a vote, ${storage}`, 0.45),
      name: `votes last, ${storage} / one insert a vote`,
    },
  ];
}

/** With PostgreSQL where one can be had. */
export async function votes(): Promise<Bench> {
  const postgres = await openPostgres();
  const storages = postgres === null ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const);
  const arms = new Map([...storages.flatMap(armsOf), ...COMMON]);
  const pace: Goal = {
    name: 'votes tellings of pace',
    arm: SPREAD,
    peer: null,
    of: 'paced',
    atMost: 1,
  };
  return {
    measures: `${MEMBERS} members vote at once and wait until it is stored`,
    arms: [...arms.keys()],
    goals: [...storages.flatMap(goalsOf), pace],
    open: () => open(arms, postgres),
  };
}

async function open(arms: ReadonlyMap<string, Arm>, postgres: Postgres | null): Promise<OpenBench> {
  const folder = await mkdtemp(join(tmpdir(), 'koinon-votes-'));
  const voters: Voters = startProcess(new URL('voters.process.ts', import.meta.url));
  const servers = new Map<string, { readonly server: Server; readonly port: number }>();
  for (const [name, arm] of arms) {
    const { server: file, storage: kind, oneByOne } = arm;
    const server: Server = startProcess(new URL(file, import.meta.url));
    const storage = await storageOf(kind, join(folder, String(servers.size)), postgres);
    const port = await server.ask.open({ members: MEMBERS, storage, oneByOne });
    servers.set(name, { server, port });
    const warmUps = oneByOne ? SLOW_WARM_UP_POLLS : WARM_UP_POLLS;
    for (let poll = 0; poll < warmUps; poll += 1) {
      await measure({ ...arm, spreadMs: 0 }, { server, port }, voters);
    }
  }
  return {
    measure: async (name) => {
      const [arm, opened] = [arms.get(name), servers.get(name)];
      if (arm === undefined || opened === undefined) throw new Error(`no arm ${name}`);
      return measure(arm, opened, voters);
    },
    close: async () => {
      const processes = [voters, ...[...servers.values()].map(({ server }) => server)];
      await Promise.all(processes.map((process) => process.close()));
      await postgres?.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function storageOf(
  kind: Storage['kind'],
  folder: string,
  postgres: Postgres | null,
): Promise<Storage> {
  if (kind === 'none') return { kind };
  if (kind === 'sqlite') return { kind, folder };
  if (postgres === null) throw new Error('no PostgreSQL');
  return { kind, url: await postgres.newUrl() };
}

async function measure(
  arm: Arm,
  { server, port }: { readonly server: Server; readonly port: number },
  voters: Voters,
): Promise<Measurement> {
  const { spreadMs } = arm;
  const poll = await server.ask.openPoll();
  await voters.ask.come({ port, members: MEMBERS, echoes: arm.server !== KOINON.server });
  await voters.ask.caughtUp();
  await server.ask.begin();
  const { tellings, seconds, ...voted } = await voters.ask.vote({ poll, spreadMs });
  const cpu = (await server.ask.end()) / MEMBERS;
  await voters.ask.leave();
  await server.ask.closePoll(MEMBERS);
  if (spreadMs === 0) return { ...voted, cpu };
  return { cpu, paced: tellings / (TELLINGS_PER_S * seconds + FINAL_TELLING) };
}
