import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARABIC, eveningSource, GREEK } from '../src/exports/evening.fixture.ts';
import { openExports } from '../src/exports/exports.ts';

const run = promisify(execFile);
/** LibreOffice takes its time when it starts for the first time. */
const TIMEOUT_MS = 120_000;
const hasOffice = spawnSync('soffice', ['--version']).status === 0;

let folder = '';
let html = '';
let text = '';

describe.skipIf(!hasOffice)('an office document in LibreOffice', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'koinon-office-'));
    const exports = openExports({ now: Date.now });
    const asked = { kind: 'minutes', format: 'docx', language: 'en' } as const;
    const made = await exports.make(eveningSource(), asked);
    await exports.close();
    if (!made.ok) throw new Error(made.code);
    await writeFile(join(folder, 'minutes.docx'), made.bytes);
    html = await converted('html', 'html');
    text = await converted('txt:Text (encoded):UTF8', 'txt');
  }, TIMEOUT_MS);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('keeps its headings', () => {
    const headings = [...html.matchAll(/<h(\d)[^>]*>([\s\S]*?)<\/h\d>/g)].map(
      ([, level, said = '']) => `${level} ${said.replaceAll(/<[^>]*>|\s+/g, ' ').trim()}`,
    );
    expect(headings.map((said) => said.replaceAll(/\s+/g, ' '))).toEqual(
      expect.arrayContaining([
        '1 Minutes: Spring sitting',
        '2 1 Flats',
        '3 1.1 Roads',
        '3 What was said',
        '3 Decision 3/2026',
      ]),
    );
  });

  it('keeps its lists with their numbers', () => {
    expect(html.match(/<ul>/g)).toHaveLength(1);
    expect(html).toMatch(/<ol start="3">/);
    expect(text).toMatch(/• Ten flats now\s+• Ten next year\s+3\. North\s+4\. Νότια/);
  });

  it('keeps its tables with their headers', () => {
    const tables = html.match(/<table/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(5);
    expect(html.match(/<thead>/g)).toHaveLength(tables);
  });

  it('keeps its words in every script', () => {
    expect(text).toContain(GREEK);
    expect(text).toContain(ARABIC);
  });
});

async function converted(to: string, extension: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const file = join(folder, 'minutes.docx');
  await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, file]);
  return readFile(join(folder, `minutes.${extension}`), 'utf8');
}
