import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { requiredPackages } from './test-machine.mjs';

let folder;
let places;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'koinon-machine-'));
  const at = (name) => join(folder, name);
  places = { chromium: at('chromium'), postgres: at('postgresql'), redis: at('redis-server') };
});
afterEach(() => rmSync(folder, { recursive: true }));

it('an empty machine needs a browser, a database and a Redis to test with', () => {
  expect(requiredPackages(places)).toEqual(['chromium', 'postgresql', 'redis-server']);
});

it('a machine that has them needs nothing, whatever their versions', () => {
  for (const file of [places.chromium, places.redis]) writeFileSync(file, '');
  mkdirSync(join(places.postgres, '17', 'bin'), { recursive: true });
  expect(requiredPackages(places)).toEqual(['postgresql']);
  writeFileSync(join(places.postgres, '17', 'bin', 'postgres'), '');
  expect(requiredPackages(places)).toEqual([]);
});
