import { defineConfig } from '@playwright/test';
import stories from './playwright.config.ts';

/** Pictures of every place, to be looked at; they prove nothing by themselves. */
export default defineConfig({
  ...stories,
  projects: [{ name: 'shots', testMatch: 'views/shots.ts' }],
  timeout: 600_000,
});
