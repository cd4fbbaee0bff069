import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '@koinon/shared/voting/answer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBallotKeys } from './ballot-keys.ts';
import type { BallotKeys } from './ballot-keys.ts';
import { ballotLength, openBox, sealBallot } from './sealed-ballots.ts';

let folder = '';
let keys: BallotKeys;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-keys-'));
  keys = await openBallotKeys(folder);
});

afterEach(() => rm(folder, { recursive: true }));

const YES: Answer = { kind: 'choice', choice: 'yes' };
const ABSTAIN: Answer = { kind: 'choice', choice: 'abstain' };
const BLANK: Answer = { kind: 'persons', persons: [] };
const LONG: Answer = { kind: 'persons', persons: Array.from({ length: 3 }, () => 'x'.repeat(64)) };

describe('the key of a secret poll', () => {
  it('is one file that only its owner reads, and the same when asked for again', async () => {
    const first = await keys.create('council', 'budget');
    expect(await keys.create('council', 'budget')).toEqual(first);
    const [file] = await readdir(folder);
    expect(file).toBe('council.budget.key');
    expect((await stat(join(folder, String(file)))).mode & 0o777).toBe(0o600);
  });

  it('survives the server, and is gone once destroyed', async () => {
    const first = await keys.create('council', 'budget');
    const after = await openBallotKeys(folder);
    expect((await after.read('council', 'budget'))?.publicKey).toEqual(first);
    await after.destroy('council', 'budget');
    await after.destroy('council', 'budget');
    expect(await keys.read('council', 'budget')).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('differs from poll to poll', async () => {
    const [one, other] = [await keys.create('council', 'a'), await keys.create('council', 'b')];
    expect(one).not.toEqual(other);
  });
});

describe('the ballots of a secret poll', () => {
  it('have one length and never look alike, whatever they answer', async () => {
    const key = await keys.create('council', 'president');
    const length = ballotLength(3);
    const sealed = [BLANK, LONG, BLANK].map((answer) => sealBallot(key, answer, length));
    expect(new Set(sealed.map((ballot) => ballot.length)).size).toBe(1);
    expect(new Set(sealed.map((ballot) => Buffer.from(ballot).toString('hex'))).size).toBe(3);
  });

  it('come out of the box as they went in, in another order', async () => {
    const key = await keys.create('council', 'budget');
    const cast = [
      ...Array.from({ length: 100 }, () => YES),
      ...Array.from({ length: 100 }, () => ABSTAIN),
    ];
    const sealed = cast.map((answer) => sealBallot(key, answer, ballotLength(0)));
    const pair = await keys.read('council', 'budget');
    if (pair === null) throw new Error('the key is gone');
    const opened = openBox(sealed, pair);
    const yes = opened.filter((answer) => answer.kind === 'choice' && answer.choice === 'yes');
    expect([opened.length, yes.length]).toEqual([200, 100]);
    // One order in 200! / (100! · 100!) is the one they came in.
    expect(opened).not.toEqual(cast);
  });

  it('cannot be opened with another key', async () => {
    const key = await keys.create('council', 'a');
    await keys.create('council', 'b');
    const other = await keys.read('council', 'b');
    if (other === null) throw new Error('the key is gone');
    const sealed = sealBallot(key, YES, ballotLength(0));
    expect(() => openBox([sealed], other)).toThrow('incorrect key pair');
  });
});
