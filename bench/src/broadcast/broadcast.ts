import type { Bench, Measurement, OpenBench } from '../bench.ts';
import type { CrowdQuestions } from '../load/crowd-questions.ts';
import { startProcess } from '../process/ask.ts';
import type { Asked } from '../process/ask.ts';
import type { ArmQuestions } from './arm.ts';

const LISTENERS = 1_000;
/** Rounds that warm an arm up, and those that are measured. */
const WARM_UP_ROUNDS = 10;
const ROUNDS = 40;

const ARMS = {
  koinon: { file: 'koinon.process.ts', engine: true },
  'socket.io': { file: 'socket-io.process.ts', engine: true },
  ws: { file: 'ws.process.ts', engine: false },
  net: { file: 'net.process.ts', engine: false },
} as const;
type ArmName = keyof typeof ARMS;
const ARM_NAMES: readonly ArmName[] = ['koinon', 'socket.io', 'ws', 'net'];

type Crowd = Asked<CrowdQuestions>;
type Arm = Asked<ArmQuestions>;

const against = (peer: ArmName, atMost: number) =>
  ({ name: `broadcast cpu / ${peer}`, arm: 'koinon', peer, of: 'cpu', atMost }) as const;

export const broadcast: Bench = {
  measures: `telling 1 of ${LISTENERS} listeners of an event of 200 bytes`,
  arms: ARM_NAMES,
  goals: [against('socket.io', 0.7), against('ws', 0.9), against('net', 1.1)],
  open,
};

async function open(): Promise<OpenBench> {
  const crowd: Crowd = startProcess(new URL('../load/crowd.process.ts', import.meta.url));
  const arms = new Map<string, Arm>();
  for (const name of ARM_NAMES) {
    const { file, engine } = ARMS[name];
    const arm: Arm = startProcess(new URL(file, import.meta.url));
    arms.set(name, arm);
    const port = await arm.ask.port();
    await crowd.ask.join({ arm: name, port, size: LISTENERS, engine });
  }
  return {
    measure: (name) => measure(name, arms, crowd),
    close: async () => {
      await Promise.all([crowd, ...arms.values()].map((process) => process.close()));
    },
  };
}

async function measure(
  name: string,
  arms: ReadonlyMap<string, Arm>,
  crowd: Crowd,
): Promise<Measurement> {
  const arm = arms.get(name);
  if (arm === undefined) throw new Error(`no arm ${name}`);
  const round = async () => {
    const start = await arm.ask.round();
    await crowd.ask.heard({ arm: name, start });
  };
  for (let i = 0; i < WARM_UP_ROUNDS; i += 1) await round();
  await Promise.all([arm.ask.begin(), crowd.ask.begin()]);
  for (let i = 0; i < ROUNDS; i += 1) await round();
  const [cpu, load] = await Promise.all([arm.ask.end(), crowd.ask.end()]);
  const deliveries = ROUNDS * LISTENERS;
  const { p50, p99, last } = load;
  return { cpu: cpu / deliveries, p50, p99, last, load: load.cpu / deliveries };
}
