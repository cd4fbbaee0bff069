import { PROTOCOL } from '@koinon/shared/wire';
import type { Welcome } from '@koinon/shared/wire';
import { monotonic } from '../load/arrivals.ts';
import { openEngineClient, requestFrame } from '../load/engine-client.ts';
import { openRawClient } from '../load/raw-client.ts';
import { answer } from '../process/answer.ts';
import { memberName } from '../sitting/sitting.ts';
import { quantile } from '../statistics.ts';
import type { VoterQuestions } from './questions.ts';

/** So many connect at a time, less than a server's backlog holds. */
const AT_ONCE = 100;
const NS_PER_MS = 1e6;
const MS_PER_S = 1_000;

/** One member's connection, with at most one request on its way. */
interface Member {
  write(frame: Buffer): void;
  close(): void;
  /** Called when the request is answered, with the answer's bytes; these are used again afterwards. */
  answered: (bytes: Buffer, start: number, end: number) => void;
}

/** Everybody who has come. */
let members: readonly Member[] = [];
let echoing = false;
/** How often the first of them was told of events. */
let tellings = 0;
let leaving = false;

function nobodyAsked(): never {
  throw new Error('an answer to nobody');
}

/** Whoever measures with fewer members than it thinks measures nothing. */
function onClosed(): void {
  if (!leaving) throw new Error('a member’s connection has ended');
}

/** What is known by whoever was here before. */
interface Before {
  readonly seen: number | null;
  readonly peopleTag?: string;
}

async function connectMember(
  port: number,
  index: number,
  before: Before,
): Promise<{ readonly member: Member; readonly welcome: string }> {
  const member: Member = { write: () => {}, close: () => {}, answered: nobodyAsked };
  const client = await openEngineClient({
    port,
    query: `person=${memberName(index)}`,
    onEvent: index === 0 ? () => void (tellings += 1) : () => {},
    onAnswer: (bytes, start, end) => member.answered(bytes, start, end),
    onClosed,
  });
  member.write = (frame) => client.write(frame);
  member.close = () => client.close();
  const welcome = await asked(member, requestFrame(0, 'hello', { protocol: PROTOCOL, ...before }));
  return { member, welcome };
}

/** The first comes as if never here before; what it learns the others know already. */
async function connectMembers(port: number, count: number): Promise<readonly Member[]> {
  const { member, welcome } = await connectMember(port, 0, { seen: null });
  const [first] = JSON.parse(welcome.slice(1)) as [Welcome];
  const { sync, peopleTag } = first;
  if (sync.kind !== 'snapshot') throw new Error('the first is brought everything');
  const before = { seen: sync.n, peopleTag };
  const others = await inBatches(count - 1, (index) => connectMember(port, index + 1, before));
  return [member, ...others.map((other) => other.member)];
}

async function inBatches<Result>(
  count: number,
  connect: (index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const connected: Result[] = [];
  while (connected.length < count) {
    const size = Math.min(AT_ONCE, count - connected.length);
    const batch = Array.from({ length: size }, (_, index) => connect(connected.length + index));
    connected.push(...(await Promise.all(batch)));
  }
  return connected;
}

async function connectEcho(port: number): Promise<Member> {
  const member: Member = { write: () => {}, close: () => {}, answered: nobodyAsked };
  const client = await openRawClient({
    port,
    path: '/',
    onText: (bytes, start, end) => member.answered(bytes, start, end),
    onClosed,
  });
  member.write = (frame) => client.write(frame);
  member.close = () => client.close();
  return member;
}

/** Resolves with the answer. */
function asked(member: Member, frame: Buffer): Promise<string> {
  return new Promise((resolve) => {
    member.answered = (bytes, start, end) => resolve(bytes.toString('utf8', start, end));
    member.write(frame);
  });
}

let votes = 0;

function voteFrame(poll: string): Buffer {
  votes += 1;
  const command = { type: 'CastBallot', poll, answer: { kind: 'choice', choice: 'yes' } };
  return requestFrame(1, 'command', { id: `vote-${votes}`, command });
}

const STORED = Buffer.from('1[{"ok":true,');

function assertStored(bytes: Buffer, start: number, end: number): void {
  if (bytes.compare(STORED, 0, STORED.length, start, start + STORED.length) !== 0) {
    throw new Error(`a vote was refused: ${bytes.toString('utf8', start, end)}`);
  }
}

/** All vote, each at its moment; resolves with how long each waited for the answer, in milliseconds. */
function voteAll(poll: string, spreadMs: number): Promise<number[]> {
  const frames = members.map(() => voteFrame(poll));
  const took: number[] = [];
  return new Promise((resolve) => {
    const together = monotonic();
    members.forEach((member, index) => {
      const cast = (began: number) => {
        member.answered = (bytes, start, end) => {
          if (!echoing) assertStored(bytes, start, end);
          took.push((monotonic() - began) / NS_PER_MS);
          if (took.length === members.length) resolve(took);
        };
        member.write(frames[index] ?? Buffer.alloc(0));
      };
      if (spreadMs === 0) cast(together);
      else setTimeout(() => cast(monotonic()), (spreadMs * index) / members.length);
    });
  });
}

const questions: VoterQuestions = {
  async come({ port, members: count, echoes }) {
    leaving = false;
    echoing = echoes;
    members = echoes
      ? await inBatches(count, () => connectEcho(port))
      : await connectMembers(port, count);
  },
  async caughtUp() {
    if (echoing) return;
    // What is malformed is refused at once, behind everything told before.
    const frame = requestFrame(2, 'command', null);
    await Promise.all(members.map((member) => asked(member, frame)));
  },
  async vote({ poll, spreadMs }) {
    tellings = 0;
    const cpuAtBegin = process.cpuUsage();
    const began = monotonic();
    const took = await voteAll(poll, spreadMs);
    const { user, system } = process.cpuUsage(cpuAtBegin);
    return {
      p50: quantile(took, 0.5),
      p99: quantile(took, 0.99),
      last: quantile(took, 1),
      load: (user + system) / took.length,
      tellings,
      seconds: (monotonic() - began) / NS_PER_MS / MS_PER_S,
    };
  },
  leave() {
    leaving = true;
    for (const member of members) member.close();
    members = [];
  },
};

answer(questions);
