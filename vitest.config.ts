import { defineConfig } from 'vitest/config';

/** Tests of what opens sockets, workers or databases; all others run in seconds. */
const SLOW = ['server/test/**', 'server/src/media/**', 'server/src/documents/**'];
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
          include: SLOW.map((folder) => folder.replace(/\*\*$/, '**/*.test.ts')),
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
