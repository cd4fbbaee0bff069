import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CAST, CONSTITUTION } from '@koinon/shared/record/specification';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { Choice } from '@koinon/shared/voting/answer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MeetingHost } from '../src/record/meeting-host.ts';
import { NO_BOXES } from '../src/record/no-boxes.fixture.ts';
import { openSqliteStores } from '../src/storage/sqlite/sqlite-stores.ts';

const run = promisify(execFile);
const program = (name: string) => join(import.meta.dirname, '..', 'src', name);

let folder = '';
let exported: Exported;

/** The file's form as the documentation describes it, and nothing of ours besides. */
interface Exported {
  readonly stream: string;
  readonly genesis: string;
  readonly head: string;
  readonly events: readonly { n: number; body: string; salt: string; hash: string }[];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-export-'));
  const stores = await openSqliteStores(folder);
  await holdASitting(stores.records);
  await stores.close();
  const out = join(folder, 'record.json');
  await run(process.execPath, [program('export.ts'), 'council', '--data', folder, '--out', out]);
  exported = JSON.parse(await readFile(out, 'utf8')) as Exported;
});

afterAll(() => rm(folder, { recursive: true }));

async function holdASitting(store: Parameters<typeof MeetingHost.load>[0]['store']) {
  const people = Object.entries(CAST).map(([id, role]) => ({ id, name: id, role, language: 'en' }));
  const host = await MeetingHost.load({
    meeting: 'council',
    store,
    people,
    boxes: NO_BOXES,
    now: Date.now,
    isHallCode: () => false,
  });
  let given = 0;
  const give = async (person: string, command: RecordCommand) => {
    given += 1;
    const role = people.find(({ id }) => id === person)?.role ?? 'system';
    const answer = await host.give({ person, role }, { id: `c-${given}`, command });
    expect(answer, command.type).toMatchObject({ ok: true });
  };
  const title = { en: 'Sitting' };
  await give('system', { type: 'PlanMeeting', title, body: title });
  await give('system', { type: 'ConstituteMeeting', constitution: CONSTITUTION });
  for (const person of ['eleni', 'amal', 'nikos', 'grace']) await give(person, { type: 'Arrive' });
  await give('eleni', { type: 'OpenMeeting' });
  const asked = { kind: 'electronic', purpose: 'motion', question: title, on: null } as const;
  await give('eleni', { type: 'AnnouncePoll', ...asked });
  const poll = host.state.voting.current ?? '';
  await give('eleni', { type: 'StartPoll', poll, smallRegisterAccepted: false });
  const votes: readonly (readonly [string, Choice])[] = [
    ['amal', 'yes'],
    ['nikos', 'yes'],
    ['grace', 'no'],
  ];
  for (const [person, choice] of votes) {
    await give(person, { type: 'CastBallot', poll, answer: { kind: 'choice', choice } });
  }
  await give('eleni', { type: 'ClosePoll', poll });
  await host.close();
}

const sha256 = (...parts: readonly Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

describe('an exported record', () => {
  it('is checked by whoever reads its description: every hash follows from the one before', () => {
    let previous = sha256(Buffer.from(`koinon record ${exported.stream}`));
    expect(exported.genesis).toBe(previous.toString('hex'));
    exported.events.forEach(({ n, body, salt, hash }, index) => {
      expect(n).toBe(index + 1);
      const number = Buffer.alloc(8);
      number.writeBigUInt64BE(BigInt(n));
      const inner = sha256(Buffer.from(salt, 'hex'), Buffer.from(body, 'utf8'));
      previous = sha256(previous, number, inner);
      expect(hash).toBe(previous.toString('hex'));
    });
    expect(exported.head).toBe(previous.toString('hex'));
  });

  it('holds all that a result follows from: the votes, the bases and the rules', () => {
    const events = exported.events.map(({ body }) => JSON.parse(body).event);
    const { constitution } = events.find(({ type }) => type === 'MeetingConstituted');
    const closed = events.find(({ type }) => type === 'PollClosed');
    const saying = (choice: string) =>
      closed.votes.filter((vote: { answer: { choice: string } }) => vote.answer.choice === choice)
        .length;
    const [yes, no] = [saying('yes'), saying('no')];
    expect([yes, no]).toEqual([2, 1]);
    const { kind, p, q, of, strict } = constitution.pack.voting.majority.motion;
    expect({ kind, p, q, of, strict }).toEqual({
      kind: 'share',
      p: 1,
      q: 2,
      of: 'valid',
      strict: true,
    });
    const adopted = q * yes > p * (yes + no);
    expect(closed.result.verdict.outcome).toBe(adopted ? 'adopted' : 'rejected');
    expect(closed.pack).toEqual({ id: constitution.pack.id, version: constitution.pack.version });
  });

  it('is verified with its results by the program as well', async () => {
    const { stdout } = await run(process.execPath, [
      program('verify.ts'),
      'council',
      ...['--data', folder, '--head', exported.head],
    ]);
    expect(stdout).toContain('1 results recomputed');
  });
});
