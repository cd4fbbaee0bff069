import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Answer } from '@koinon/shared/voting/answer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Boxes } from '../../src/record/boxes.ts';
import { openBallotKeys } from '../../src/voting/ballot-keys.ts';
import { ballotLength } from '../../src/voting/sealed-ballots.ts';
import { secretBoxes } from '../../src/voting/secret-box.ts';
import { chanceOf, scoreOf } from './matcher.ts';
import type { Score, Trace } from './matcher.ts';
import { MEMBERS } from './polls.ts';
import type { SecretCouncil, Voted, Watch } from './polls.ts';

/** Polls in which the matcher tries its luck on sealed ballots. */
const SEALED_POLLS = 200;
/** Enough to see that it finds what is not sealed. */
const BARE_POLLS = 5;
/** Below this, luck is no explanation. */
const LEAST_CHANCE = 1e-6;
/** Links that a watcher of bare ballots finds at least. */
const NEARLY_ALL = 0.95;
export const LONG_MS = 180_000;

/** Boxes as others have them: each ballot lies there as it was given. */
const BARE: Boxes = {
  create: () => Promise.resolve(Buffer.from('no key').toString('base64')),
  ballotBytes: ({ places }: Announcement) => ballotLength(places),
  seal: (_key, { places }, answer) =>
    Buffer.from(JSON.stringify(answer).padEnd(ballotLength(places))),
  open: (_meeting, _poll, ballots) =>
    Promise.resolve(
      ballots.map((ballot) => JSON.parse(Buffer.from(ballot).toString('utf8')) as Answer),
    ),
  destroy: () => Promise.resolve(),
};

/** A council whose ballots lie in a store, and somebody who watches the disk. */
export interface Watched extends AsyncDisposable {
  readonly council: SecretCouncil;
  readonly watch: Watch & { readonly traces: readonly Trace[] };
}

async function vote(council: SecretCouncil, watch: Watch, polls: number): Promise<Voted[]> {
  const voted: Voted[] = [];
  while (voted.length < polls) voted.push(await council.poll(watch));
  await council.close();
  return voted;
}

/**
 * Secrecy holds on a storage when whoever has every commit that it ever made
 * links votes to people no better than by chance; and the same watcher finds
 * nearly all where ballots are not sealed, so that it is known to look well.
 * `open` begins anew, in a folder that is not there yet.
 */
export function secrecyContract(
  storage: string,
  open: (folder: string, boxes: Boxes) => Promise<Watched>,
): void {
  describe(`a matcher that holds every commit: ${storage}`, { timeout: LONG_MS }, () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'koinon-secrecy-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    async function score(name: string, boxes: Boxes, polls: number): Promise<Score> {
      await using watched = await open(join(folder, name), boxes);
      const { council, watch } = watched;
      const found = scoreOf(await vote(council, watch, polls), watch.traces);
      const { guessed, right } = found;
      const links = `${watch.traces.length} links, ${right} of ${guessed} guessed right`;
      process.stdout.write(`${name}, ${storage}: ${links}\n`);
      return found;
    }

    it('links nearly all votes where ballots are not sealed', async () => {
      const { guessed, right } = await score('bare', BARE, BARE_POLLS);
      expect(guessed).toBeGreaterThan(NEARLY_ALL * BARE_POLLS * MEMBERS);
      expect(right).toBeGreaterThan(NEARLY_ALL * BARE_POLLS * MEMBERS);
    });

    it('does no better than chance where they are', async () => {
      const boxes = secretBoxes(await openBallotKeys(join(folder, 'keys')));
      const found = await score('sealed', boxes, SEALED_POLLS);
      // It does see who put which sealed ballot in, and that is all it sees.
      expect(found.guessed).toBeGreaterThan(NEARLY_ALL * SEALED_POLLS * MEMBERS);
      expect(chanceOf(found)).toBeGreaterThan(LEAST_CHANCE);
    });
  });
}
