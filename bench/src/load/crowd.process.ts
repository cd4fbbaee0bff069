import { answer } from '../process/answer.ts';
import { quantile } from '../statistics.ts';
import { Arrivals, monotonic } from './arrivals.ts';
import type { CrowdQuestions } from './crowd-questions.ts';
import { listen } from './listener.ts';

/** So many connect at a time, less than a server's backlog holds. */
const AT_ONCE = 100;

const crowds = new Map<string, Arrivals>();
let took: number[] = [];
let cpuAtBegin = process.cpuUsage();

/** Whoever measures with fewer listeners than it thinks measures nothing. */
function onDropped(): never {
  throw new Error('a listener was dropped');
}

const questions: CrowdQuestions = {
  async join({ arm, port, size, engine }) {
    const arrivals = new Arrivals(size);
    crowds.set(arm, arrivals);
    const onEvent = () => arrivals.arrived(monotonic());
    for (let joined = 0; joined < size; joined += AT_ONCE) {
      const batch = Array.from({ length: Math.min(AT_ONCE, size - joined) });
      await Promise.all(batch.map(() => listen({ port, engine, onEvent, onDropped })));
    }
  },
  begin() {
    took = [];
    cpuAtBegin = process.cpuUsage();
  },
  async heard({ arm, start }) {
    const arrivals = crowds.get(arm);
    if (arrivals === undefined) throw new Error(`nobody has joined ${arm}`);
    await arrivals.whole();
    took.push(...arrivals.take(start));
  },
  end() {
    const { user, system } = process.cpuUsage(cpuAtBegin);
    return {
      p50: quantile(took, 0.5),
      p99: quantile(took, 0.99),
      last: quantile(took, 1),
      cpu: user + system,
    };
  },
};

answer(questions);
