import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFiles, root } from './files.ts';
import { castsIn, forbiddenName, physicalProperties, unplacedScrollers } from './sources.ts';

const MOST_LINES = 400;
/** Folders between a workspace's `src` and a file. */
const DEEPEST = 4;
const CASTS_PER_LINE = 3 / 1_000;
/** A small tree may hold this many before the ratio speaks. */
const CASTS_AT_LEAST = 3;

const files = ownFiles();
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const lineCount = (text: string) => text.split('\n').length - 1;
const ending = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const code = ending(/\.(?:ts|tsx|mjs)$/);

describe('sources', () => {
  it('are found', () => {
    expect(code.length).toBeGreaterThan(50);
  });

  it('are files of at most 400 lines', () => {
    const long = ending(/\.(?:ts|tsx|mjs|css)$/).filter(
      (file) => lineCount(read(file)) > MOST_LINES,
    );
    expect(long).toEqual([]);
  });

  it('have names that say what they are', () => {
    expect(files.filter((file) => file.split('/').some(forbiddenName))).toEqual([]);
  });

  it('lie no deeper than four folders', () => {
    const deep = files.filter((file) => (file.split('/src/')[1] ?? '').split('/').length > DEEPEST);
    expect(deep).toEqual([]);
  });

  it('leave nothing for later, in text either (lint reads the code)', () => {
    const later = ending(/\.(?:css|html|md|json)$/).filter((file) =>
      /\b(?:TODO|FIXME)\b/.test(read(file)),
    );
    expect(later).toEqual([]);
  });

  it('switch no check off', () => {
    const off = code.filter((file) =>
      /(?:\/\/|\/\*)\s*(?:eslint|oxlint)-disable|@ts-(?:ignore|nocheck|expect-error)/.test(
        read(file),
      ),
    );
    expect(off).toEqual([]);
  });

  it('style by the direction of the text, not by left and right', () => {
    const physical = ending(/\.css$|^client\/src\/.*\.tsx$/)
      .map((file) => ({ file: basename(file), found: physicalProperties(read(file)) }))
      .filter(({ found }) => found.length > 0);
    expect(physical).toEqual([]);
  });

  it('keep what is only read out inside of what scrolls', () => {
    const unplaced = ending(/\.css$/)
      .map((file) => ({ file: basename(file), found: unplacedScrollers(read(file)) }))
      .filter(({ found }) => found.length > 0);
    expect(unplaced).toEqual([]);
  });

  it('hardly ever cast', () => {
    const app = code.filter((file) => /^(?:shared|server|client)\/src\//.test(file));
    const casts = app.flatMap((file) => castsIn(read(file)).map((cast) => `${file}: ${cast}`));
    const lines = app.reduce((sum, file) => sum + lineCount(read(file)), 0);
    const allowed = Math.max(CASTS_AT_LEAST, Math.floor(lines * CASTS_PER_LINE));
    expect(
      casts.length,
      `${lines} lines, so at most ${allowed}:\n${casts.join('\n')}`,
    ).toBeLessThan(allowed + 1);
  });
});

describe('what is looked for', () => {
  it.each([
    'utils',
    'string-utils.ts',
    'helpers',
    'helper.mjs',
    'SessionManager.tsx',
    'service.ts',
  ])('finds %s', (name) => expect(forbiddenName(name)).toBe(true));
  it.each(['floor', 'self-service-page', 'utility-bills.ts', 'city-services'])(
    'lets %s be',
    (name) => expect(forbiddenName(name)).toBe(name === 'self-service-page'),
  );
  it.each([
    'margin-left: 1px',
    'padding-right:0',
    'border-left: 0',
    'border-top-left-radius: 1px',
    'text-align: right',
    'float: left',
    '  left: 0',
    'marginLeft: 4',
  ])('finds %s', (line) => expect(physicalProperties(`{\n${line};\n}`)).toHaveLength(1));
  it.each([
    'margin-inline-start: 1px',
    'padding-top: 0',
    'text-align: start',
    '/* left: 0 */',
    '--left: 1px',
    'transform-origin: left',
  ])('lets %s be', (line) => expect(physicalProperties(`{\n${line};\n}`)).toEqual([]));
  it.each([
    '.a { overflow: auto; }',
    '.a {\n  overflow-x: scroll;\n}',
    '@media (width > 1px) { .a { overflow: hidden auto } }',
    '.a { position: static; overflow: auto; }',
    '/* position: relative */ .a { overflow-block: auto; }',
  ])('finds %s', (sheet) => expect(unplacedScrollers(sheet)).toEqual(['.a']));
  it.each([
    '.a { position: relative; overflow: auto; }',
    '.a { overflow-y: auto; position:sticky }',
    '.a { overflow: hidden; }',
    '.a { overflow-wrap: anywhere; margin: auto; }',
    '.a { position: relative; } /* overflow: auto */',
  ])('lets %s be', (sheet) => expect(unplacedScrollers(sheet)).toEqual([]));
  it('finds casts, and nothing that only looks like one', () => {
    const source = `
      import { a as b } from './a.ts';
      import * as c from './c.ts';
      export { d as e };
      // said as Such
      const words = 'such as This';
      const states = ['on', 'off'] as const;
      const role = text as Role;
      const list = (x as unknown as string[]);`;
    expect(castsIn(source)).toEqual(['as Role', 'as unknown', 'as string']);
  });
});
