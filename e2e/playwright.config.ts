import { defineConfig } from '@playwright/test';
import type { ReporterDescription } from '@playwright/test';

/** A whole story: a server's start, several browsers, tens of seconds of meeting. */
const STORY_MS = 180_000;
/** One thing that ought to be seen; generous, since two cores carry every browser. */
const EXPECT_MS = 20_000;

// A failing story leaves what it saw, and nothing that asks a reader for something.
process.env['PLAYWRIGHT_NO_COPY_PROMPT'] = '1';

const json = process.env['E2E_JSON'];
const reporters: ReporterDescription[] = [['list']];
if (json !== undefined) reporters.push(['json', { outputFile: json }]);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: 'results',
  preserveOutput: 'failures-only',
  timeout: STORY_MS,
  expect: { timeout: EXPECT_MS },
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: json !== undefined,
  reporter: reporters,
});
