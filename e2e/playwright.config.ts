import { defineConfig } from '@playwright/test';
import type { ReporterDescription } from '@playwright/test';

/** A whole story: a server's start, several browsers, tens of seconds of meeting. */
const STORY_MS = 180_000;
/** One thing that ought to be seen; generous, since two cores carry every browser. */
const EXPECT_MS = 20_000;

/**
 * Stories that ask only what is seen: two of them at once. All others listen,
 * keep to times or cut cables, which every browser of the machine notices:
 * each of them runs alone.
 */
const SEEN = ['deliberation/**/*.spec.ts', 'documents/**/*.spec.ts', 'views/**/*.spec.ts'];

/** Whoever needs it passes, and is told apart in the count (`scripts/checks/counts.mjs`). */
const SECOND_TRIES = 1;

// A failing story leaves what it saw, and nothing that asks a reader for something.
process.env['PLAYWRIGHT_NO_COPY_PROMPT'] = '1';

const json = process.env['E2E_JSON'];
const reporters: ReporterDescription[] = [['list']];
if (json !== undefined) reporters.push(['json', { outputFile: json }]);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  projects: [
    { name: 'seen', testMatch: SEEN },
    { name: 'alone', testIgnore: SEEN },
  ],
  outputDir: 'results',
  preserveOutput: 'failures-only',
  timeout: STORY_MS,
  expect: { timeout: EXPECT_MS },
  fullyParallel: false,
  workers: 1,
  retries: SECOND_TRIES,
  forbidOnly: json !== undefined,
  reporter: reporters,
});
