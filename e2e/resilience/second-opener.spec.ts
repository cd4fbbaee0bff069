import type { City } from '../city.ts';
import { freePorts } from '../free-ports.ts';
import { startProcess } from '../server-process.ts';
import { expect, test } from '../story.ts';
import { chainHolds } from './promises.ts';

const REFUSED_WITHIN_MS = 2_000;
/** The quickest of these counts: what else the machine does is no part of the promise. */
const OPENERS = 3;

test('second opener: another server on the same data folder is refused and harms nothing', async ({
  city,
  wire,
}) => {
  const chair = await wire('eleni');
  const before = await chair.does({ type: 'Arrive' });

  const took: number[] = [];
  for (let opener = 0; opener < OPENERS; opener += 1) took.push(await refusedAfter(city));
  expect(Math.min(...took)).toBeLessThan(REFUSED_WITHIN_MS);

  // The sitting opens, and the record says that there is no quorum yet: nothing came between.
  expect(await chair.does({ type: 'OpenMeeting' })).toBe(before + 2);
  expect(chair.violations).toEqual([]);
  await chainHolds(city.dataDir);
});

/** Starts another server on the city's folder; returns how long it took to be refused. */
async function refusedAfter(city: City): Promise<number> {
  const env = {
    PORT: String(await freePorts(1)),
    MEDIA_PORT: String(await freePorts(1)),
    MEDIA_WORKERS: '1',
    DATA_DIR: city.dataDir,
  };
  const began = performance.now();
  const second = startProcess({ env });
  const { code } = await second.exited;
  const took = performance.now() - began;
  expect(code).not.toBe(0);
  expect(second.output()).toContain(city.dataDir);
  expect(second.output()).toMatch(/in use|another server/i);
  expect(second.output(), 'a sentence, not a stack').not.toMatch(/^\s+at /m);
  expect(await second.alive()).toEqual([]);
  return took;
}
