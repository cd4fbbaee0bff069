import { expect, it } from 'vitest';
import type { Commit, StoredEvent } from '../../../server/src/storage/ports/record-store.ts';
import { split } from './one-by-one.ts';

const nothing = new Uint8Array();
const event = (n: number): StoredEvent => ({ n, body: nothing, salt: nothing, hash: nothing });
const command = (n: number) => ({ person: 'nikos', id: `c${n}`, n });

const whole: Commit = {
  stream: 's',
  expectedVersion: 4,
  events: [5, 6, 7, 8].map(event),
  commands: [command(5), command(7), command(8)],
};

it('gives each command’s events a commit of their own, each on the one before', () => {
  const commits = split(whole).map(({ expectedVersion, events, commands }) => ({
    expectedVersion,
    events: events.map(({ n }) => n),
    commands: commands.map(({ n }) => n),
  }));
  expect(commits).toEqual([
    { expectedVersion: 4, events: [5], commands: [5] },
    { expectedVersion: 5, events: [6, 7], commands: [7] },
    { expectedVersion: 7, events: [8], commands: [8] },
  ]);
});

it('leaves a commit that is more than commands and events in one piece', () => {
  const opening: Commit = { ...whole, boxOpen: [{ poll: 'p', ballotBytes: 64 }] };
  expect(split(opening)).toEqual([opening]);
});
