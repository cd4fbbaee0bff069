import { PROTOCOL } from '@koinon/shared/wire';
import type { Welcome } from '@koinon/shared/wire';
import { monotonic } from '../load/arrivals.ts';
import { openEngineClient, requestFrame } from '../load/engine-client.ts';
import type { EngineClient } from '../load/engine-client.ts';
import { openUpgradedClient } from '../load/upgraded-client.ts';
import { answer } from '../process/answer.ts';
import { memberName } from '../sitting/sitting.ts';
import { quantile } from '../statistics.ts';
import type { Received, VisitorQuestions, Way } from './questions.ts';

/** So many come in at the same time. */
const AT_ONCE = 10;
const NS_PER_MS = 1e6;

const WAYS = {
  websocket: openEngineClient,
  'polling, then websocket': openUpgradedClient,
} as const;

interface Visit {
  readonly client: EngineClient;
  /** Milliseconds until the answer was there. */
  readonly took: number;
  /** All that was told with the answer: how much it was, and what the client then has. */
  all(): Promise<typeof last & { readonly bytes: number }>;
}

interface Hello {
  readonly seen: number | null;
  readonly peopleTag?: string;
}

/** Comes in and says hello; resolves when the answer is there. */
async function visit(port: number, way: Way, person: string, hello: Hello): Promise<Visit> {
  const began = monotonic();
  const answered = new Map(
    [HELLO, LAST].map((number) => [number, Promise.withResolvers<string>()]),
  );
  const told: string[] = [];
  const client = await WAYS[way]({
    port,
    query: `person=${person}`,
    onEvent: (bytes, start, end) => told.push(bytes.toString('utf8', start, end)),
    onAnswer: (bytes, start, end) => {
      answered.get(bytes[start] ?? 0)?.resolve(bytes.toString('utf8', start, end));
    },
    onClosed: () => {},
  });
  const answerTo = (number: number) => answered.get(number)?.promise ?? Promise.resolve('');
  client.write(requestFrame(HELLO - ZERO, 'hello', { protocol: PROTOCOL, ...hello }));
  const text = await answerTo(HELLO);
  const took = (monotonic() - began) / NS_PER_MS;
  if (!text.startsWith(WELCOME)) throw new Error(`not welcome: ${text}`);
  const all = async () => {
    // What is malformed is refused at once, behind everything told before.
    client.write(requestFrame(LAST - ZERO, 'command', null));
    await answerTo(LAST);
    const [welcome] = JSON.parse(text.slice(1)) as [Welcome];
    const bytes = Buffer.byteLength([text, ...told].join(''));
    return { bytes, seen: lastOf(welcome, told), peopleTag: welcome.peopleTag };
  };
  return { client, took, all };
}

/** The answer to hello, and the one that comes behind all that was told with it. */
const ZERO = '0'.charCodeAt(0);
const [HELLO, LAST] = [ZERO, ZERO + 1];
const WELCOME = '0[{"ok":true,';

/** Number of the last event that the client has. */
function lastOf({ sync }: Welcome, told: readonly string[]): number {
  const snapshot = sync.kind === 'snapshot' ? [sync] : sync.frames;
  const behind = told.flatMap((event) => {
    const [name, value] = JSON.parse(event) as [string, readonly { n: number }[]];
    return name === 'events' ? value : [];
  });
  return [...snapshot, ...behind].at(-1)?.n ?? 0;
}

const visits: Visit[] = [];
let last = { seen: 0, peopleTag: '' };

/** Comes in, gets all there is, and leaves. */
async function shortVisit(port: number, hello: Hello): Promise<Received> {
  const { client, took, all } = await visit(port, 'websocket', memberName(1), hello);
  const { bytes, seen, peopleTag } = await all();
  client.close();
  last = { seen, peopleTag };
  return { bytes, took };
}

const questions: VisitorQuestions = {
  async join({ port, way, count }) {
    const cpuAtBegin = process.cpuUsage();
    let next = 0;
    const comeIn = async () => {
      while (next < count) {
        next += 1;
        visits.push(await visit(port, way, memberName(next % AT_ONCE), { seen: null }));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, comeIn));
    const { user, system } = process.cpuUsage(cpuAtBegin);
    const took = visits.map((one) => one.took);
    return {
      p50: quantile(took, 0.5),
      p99: quantile(took, 0.99),
      last: quantile(took, 1),
      cpu: user + system,
    };
  },
  leave() {
    for (const { client } of visits.splice(0)) client.close();
  },
  visit: ({ port }) => shortVisit(port, { seen: null }),
  back: ({ port }) => shortVisit(port, last),
};

answer(questions);
