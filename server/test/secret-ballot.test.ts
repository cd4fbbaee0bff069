import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES } from '@koinon/shared/identity/people';
import type { Person } from '@koinon/shared/identity/people';
import { CAST, CONSTITUTION } from '@koinon/shared/record/specification';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { Choice } from '@koinon/shared/voting/answer';
import { openPoll, pollOf } from '@koinon/shared/voting/poll';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MeetingHost } from '../src/record/meeting-host.ts';
import { openSqliteStores } from '../src/storage/sqlite/sqlite-stores.ts';
import type { Stores } from '../src/storage/ports/stores.ts';
import { openBallotKeys } from '../src/voting/ballot-keys.ts';
import { secretBoxes } from '../src/voting/secret-box.ts';

const PEOPLE: readonly Person[] = Object.entries(CAST).map(([id, role]) => ({
  id,
  name: id,
  role,
  language: 'en',
}));
const VOTERS = ['eleni', 'amal', 'nikos', 'grace'] as const;

let folder = '';
let stores: Stores;
let host: MeetingHost;
let given = 0;

async function load(): Promise<MeetingHost> {
  const boxes = secretBoxes(await openBallotKeys(join(folder, 'ballot-keys')));
  return MeetingHost.load({
    meeting: 'council',
    store: stores.records,
    people: PEOPLE,
    boxes,
    now: Date.now,
    isHallCode: () => false,
  });
}

function give(person: string, command: RecordCommand) {
  given += 1;
  const role = ROLES.find((known) => known === CAST[person]) ?? 'system';
  return host.give({ person, role }, { id: `c-${given}`, command });
}

async function accepted(person: string, command: RecordCommand): Promise<void> {
  expect(await give(person, command), JSON.stringify(command)).toMatchObject({ ok: true });
}

/** A secret poll on a question of its own, open; its id. */
async function secretPoll(): Promise<string> {
  await accepted('eleni', {
    type: 'AnnouncePoll',
    kind: 'secret',
    purpose: 'motion',
    question: { en: 'Shall the council meet in the school?' },
    on: null,
  });
  const poll = host.state.voting.current ?? '';
  await accepted('eleni', { type: 'StartPoll', poll, smallRegisterAccepted: true });
  return poll;
}

const ballot = (poll: string, choice: Choice) =>
  ({ type: 'CastBallot', poll, answer: { kind: 'choice', choice } }) as const;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-secret-'));
  stores = await openSqliteStores(folder);
  host = await load();
  const text = { en: 'Sitting' };
  await accepted('system', { type: 'PlanMeeting', title: text, body: text });
  await accepted('system', { type: 'ConstituteMeeting', constitution: CONSTITUTION });
  for (const person of [...VOTERS, 'maja']) await accepted(person, { type: 'Arrive' });
  await accepted('eleni', { type: 'OpenMeeting' });
});

afterEach(async () => {
  await host.close();
  await stores.close();
  await rm(folder, { recursive: true });
});

describe('a secret poll', () => {
  it('takes sealed ballots, tells nobody of them, and counts them once', async () => {
    const poll = await secretPoll();
    const before = host.sync('inside', null);
    await Promise.all([
      accepted('eleni', ballot(poll, 'yes')),
      accepted('amal', ballot(poll, 'no')),
      accepted('nikos', ballot(poll, 'yes')),
    ]);
    expect(host.sync('inside', null)).toEqual(before);
    expect(host.participants(poll).toSorted()).toEqual(['amal', 'eleni', 'nikos']);
    const sealed = await stores.records.box('council', poll);
    expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
    await accepted('eleni', { type: 'ClosePoll', poll });
    const closed = pollOf(host.state.voting, poll);
    expect(closed).toMatchObject({
      status: 'closed',
      result: { counts: { yes: 2, no: 1, notVoted: 1 }, verdict: { outcome: 'adopted' } },
      closing: { participations: ['eleni', 'amal', 'nikos'], votes: [] },
    });
    expect(await stores.records.box('council', poll)).toEqual([]);
  });

  it('answers a repeat as the first, and counts the first', async () => {
    const poll = await secretPoll();
    const [first, second] = await Promise.all([
      give('amal', ballot(poll, 'yes')),
      give('amal', ballot(poll, 'no')),
    ]);
    expect(second).toEqual(first);
    expect(await give('amal', ballot(poll, 'no'))).toEqual(first);
    await accepted('nikos', ballot(poll, 'no'));
    await accepted('eleni', { type: 'ClosePoll', poll });
    const { result } = pollOf(host.state.voting, poll) as { result: unknown };
    expect(result).toMatchObject({ counts: { yes: 1, no: 1 } });
  });

  it('refuses a ballot after the close, by the order of the log', async () => {
    const poll = await secretPoll();
    const [, close, late] = await Promise.all([
      give('amal', ballot(poll, 'yes')),
      give('eleni', { type: 'ClosePoll', poll }),
      give('nikos', ballot(poll, 'yes')),
    ]);
    expect(close).toMatchObject({ ok: true });
    expect(late).toEqual({ ok: false, code: 'poll-closed' });
  });

  it('goes on where it was when the server falls, and cannot be opened without its key', async () => {
    const poll = await secretPoll();
    await accepted('amal', ballot(poll, 'yes'));
    await accepted('nikos', ballot(poll, 'no'));
    await host.close();
    host = await load();
    expect(openPoll(host.state.voting)?.poll).toBe(poll);
    expect(host.participants(poll).toSorted()).toEqual(['amal', 'nikos']);
    await accepted('grace', ballot(poll, 'no'));
    const [key] = await readdir(join(folder, 'ballot-keys'));
    await rm(join(folder, 'ballot-keys', String(key)));
    const refusal = { ok: false, code: 'tally-missing' };
    expect(await give('eleni', { type: 'ClosePoll', poll })).toEqual(refusal);
  });

  it('withholds a unanimous result from all but the chair until it is published', async () => {
    const poll = await secretPoll();
    for (const person of VOTERS) await accepted(person, ballot(poll, 'no'));
    await accepted('eleni', { type: 'ClosePoll', poll });
    for (const audience of ['public', 'inside', 'officers'] as const) {
      expect(JSON.stringify(host.sync(audience, 0))).not.toContain('ResultWithheld');
      expect(JSON.stringify(host.sync(audience, null))).not.toContain('"outcome":"rejected"');
    }
    expect(JSON.stringify(host.sync('chair', null))).toContain('"outcome":"rejected"');
    await accepted('eleni', { type: 'PublishResult', poll });
    expect(JSON.stringify(host.sync('public', null))).toContain('"outcome":"rejected"');
  });

  it('numbers what it decides within the body and its year', async () => {
    for (const number of [1, 2]) {
      const poll = await secretPoll();
      for (const person of ['eleni', 'amal', 'nikos']) {
        await accepted(person, ballot(poll, person === 'nikos' ? 'no' : 'yes'));
      }
      await accepted('eleni', { type: 'ClosePoll', poll });
      expect(host.state.motions.decisions.at(-1)).toMatchObject({ number, body: 'council' });
    }
    const year = new Date(CONSTITUTION.call.startsAt).getUTCFullYear();
    expect(await stores.records.counter(`decisions/council/${year}`)).toBe(2);
  });
});
