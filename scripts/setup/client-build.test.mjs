import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientIsStale } from './client-build.mjs';
import { contentHash } from './content-hash.mjs';

describe('whether the pages must be built', () => {
  it.each([
    [{ inputs: 'a', pageIsThere: false }, true],
    [{ inputs: 'a', stamp: 'a', pageIsThere: false }, true],
    [{ inputs: 'a', pageIsThere: true }, true],
    [{ inputs: 'b', stamp: 'a', pageIsThere: true }, true],
    [{ inputs: 'a', stamp: 'a', pageIsThere: true }, false],
  ])('%o: %s', (facts, stale) => {
    expect(clientIsStale(facts)).toBe(stale);
  });
});

describe('the hash of what something is made of', () => {
  let folder;
  const write = (name, text) => writeFileSync(join(folder, name), text);
  const hash = () => contentHash(folder, [join(folder, 'src'), join(folder, 'lock')]);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'koinon hash '));
    mkdirSync(join(folder, 'src', 'node_modules'), { recursive: true });
    write('src/a.ts', 'one');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('changes with a content, a name, a new file, and a text laid beside', () => {
    const seen = [hash()];
    write('src/a.ts', 'two');
    seen.push(hash());
    write('src/b.ts', '');
    seen.push(hash());
    write('lock', 'x');
    seen.push(hash(), contentHash(folder, [join(folder, 'src'), join(folder, 'lock')], ['more']));
    expect(new Set(seen).size).toBe(5);
  });

  it('does not change with tests, with installed packages, or with time', () => {
    const before = hash();
    write('src/a.test.ts', 'a test');
    write('src/node_modules/x.js', 'installed');
    write('src/a.ts', 'one');
    expect(hash()).toBe(before);
  });
});
