import type { Bench, Goal, Measurement, OpenBench } from '../bench.ts';
import type { JoinServerQuestions, VisitorQuestions } from '../join/questions.ts';
import { startProcess } from '../process/ask.ts';
import type { Asked } from '../process/ask.ts';

const BYTES_A_KB = 1_000;

/** What there is to bring, and how many events happen in the tunnel. */
const SITTINGS = [
  { kb: 20, missed: 2 },
  { kb: 200, missed: 20 },
] as const;

const names = ({ kb, missed }: (typeof SITTINGS)[number]) => ({
  first: `first visit, ${kb} kB`,
  back: `back after ${missed} events, ${kb} kB`,
});

type Server = Asked<JoinServerQuestions>;
type Visitor = Asked<VisitorQuestions>;

export const comeBack: Bench = {
  measures: 'somebody comes back after a tunnel and is brought what happened meanwhile',
  arms: SITTINGS.flatMap((sitting) => Object.values(names(sitting))),
  goals: SITTINGS.map((sitting): Goal => {
    const { first, back } = names(sitting);
    const name = `return bytes, ${sitting.kb} kB / first visit`;
    return { name, arm: back, peer: first, of: 'bytes', atMost: 0.05 };
  }),
  open,
};

async function open(): Promise<OpenBench> {
  const visitor: Visitor = startProcess(new URL('../join/visitors.process.ts', import.meta.url));
  const measures = new Map<string, () => Promise<Measurement>>();
  const servers: Server[] = [];
  for (const sitting of SITTINGS) {
    const server: Server = startProcess(new URL('../join/koinon.process.ts', import.meta.url));
    servers.push(server);
    const port = await server.ask.open(sitting.kb * BYTES_A_KB);
    const { first, back } = names(sitting);
    measures.set(first, () => measured(() => visitor.ask.visit({ port })));
    measures.set(back, async () => {
      await visitor.ask.visit({ port });
      await server.ask.happen(sitting.missed);
      return measured(() => visitor.ask.back({ port }));
    });
  }
  return {
    measure: async (name) => {
      const measure = measures.get(name);
      if (measure === undefined) throw new Error(`no arm ${name}`);
      return measure();
    },
    close: async () => {
      await Promise.all([visitor, ...servers].map((process) => process.close()));
    },
  };
}

async function measured(
  come: () => Promise<{ readonly bytes: number; readonly took: number }>,
): Promise<Measurement> {
  const { bytes, took } = await come();
  return { bytes, last: took };
}
