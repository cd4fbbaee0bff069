import { defineConfig } from 'vitest/config';

/** Tests of what opens sockets, workers or databases, and random stories by the thousand; all others run in seconds. */
const SLOW = [
  'shared/src/**/properties.test.ts',
  'server/test/**',
  'server/src/media/**',
  'server/src/documents/**',
  'server/src/storage/postgres/**',
  'server/src/storage/testing/**',
];
const SOURCES = ['shared/src', 'server/src', 'client/src', 'bench/src', 'laws'];

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
          exclude: SLOW,
          // Read as text by the test of contrasts.
          css: { include: [/\/tokens\.css/] },
        },
      },
      {
        test: {
          name: 'server',
          include: SLOW.map((place) => place.replace(/\*\*$/, '**/*.test.ts')),
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
