import { defineConfig } from 'vitest/config';

/** Tests that measure sound in real time, which need the machine for themselves. */
const MEDIA = ['server/src/media/**'];
/** Random commands by the thousand against rules that only count: what fails once is wrong. */
const PROPERTIES = ['shared/src/**/properties.test.ts'];
/** Tests of what opens sockets, workers or databases; all others run in seconds. */
const SLOW = [
  'server/test/**',
  'server/src/documents/**',
  'server/src/gateway/broadcast.test.ts',
  'server/src/storage/postgres/**',
  'server/src/storage/sqlite/**',
  'server/src/storage/testing/**',
];
const SOURCES = ['shared/src', 'server/src', 'client/src', 'bench/src', 'laws'];
/** The slow ones mostly wait: for disks, for leases to run out, for processes of their own. */
const AT_ONCE = 3;
/** On a machine that does much else besides: what takes longer is stuck. */
const PATIENCE_MS = 60_000;
/** As with stories: whoever needs it passes, and is told apart in the count (`scripts/checks/counts.mjs`). */
const SECOND_TRIES = 1;
/** Until what a test waits for has come, where it names no time of its own; units are waited for less long. */
const SOON_MS = { unit: 4_000, server: 30_000 };

const testsIn = (places: readonly string[]) =>
  places.map((place) => place.replace(/\*\*$/, '**/*.test.ts'));

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            ...SOURCES.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
            'scripts/**/*.test.mjs',
          ],
          exclude: [...PROPERTIES, ...SLOW, ...MEDIA],
          // What is tested here keeps no state of its own: loaded once, it serves every file.
          isolate: false,
          expect: { poll: { timeout: SOON_MS.unit } },
          pool: 'threads',
          // Read as text by the test of contrasts.
          css: { include: [/\/tokens\.css/] },
        },
      },
      {
        test: {
          name: 'properties',
          include: PROPERTIES,
          testTimeout: PATIENCE_MS,
          maxWorkers: AT_ONCE,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'server',
          include: testsIn(SLOW),
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
          retry: SECOND_TRIES,
          expect: { poll: { timeout: SOON_MS.server } },
          maxWorkers: AT_ONCE,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'media',
          include: testsIn(MEDIA),
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
          retry: SECOND_TRIES,
          expect: { poll: { timeout: SOON_MS.server } },
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
