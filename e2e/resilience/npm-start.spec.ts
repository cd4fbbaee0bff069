import { projectCommand } from '../server-process.ts';
import { expect, test } from '../story.ts';
import { starting } from './starting.ts';

/** Everything it started has ended by then. */
const END_MS = 10_000;
/** The first start may have to build the client. */
const SET_UP_MS = 120_000;
const SECOND_START_MS = 5_000;
/** The quickest of these counts: what else the machine does is no part of the promise. */
const SECOND_STARTS = 3;
const NPM_START = projectCommand('scripts/start.mjs');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`npm start: ${signal} ends everything`, async () => {
    await using started = await starting({}, NPM_START);
    const { server } = started;
    await server.says(/listening on/, SET_UP_MS);
    const running = await server.alive();
    expect(running.length, 'the script, the server, its workers').toBeGreaterThanOrEqual(4);
    if (signal === 'SIGINT') server.signalGroup(signal);
    else server.signal(signal);
    await expect.poll(() => server.alive(), { timeout: END_MS }).toEqual([]);
  });
}

test('npm start: a second one listens within five seconds', async () => {
  const took: number[] = [];
  for (let start = 0; start <= SECOND_STARTS; start += 1) {
    const began = performance.now();
    await using started = await starting({}, NPM_START);
    await started.server.says(/listening on/, SET_UP_MS);
    took.push(performance.now() - began);
  }
  expect(Math.min(...took.slice(1))).toBeLessThan(SECOND_START_MS);
});
