import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { SPOOL_MAGIC } from './spool.ts';

/** Begins a spool while no byte may be written to files, and goes on when it may. */
const SERVER = `
  import { execFileSync } from 'node:child_process';
  import { SpoolFile } from ${JSON.stringify(new URL('./spool-file.ts', import.meta.url).href)};
  const limit = (bytes) => execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=' + bytes + ':']);
  limit(0);
  const file = new SpoolFile(process.argv[1], {
    dropped: () => undefined,
    failed: (code) => {
      process.stdout.write(code);
      limit('unlimited');
      file.append(Buffer.from('kept'));
    },
    wrote: () => void file.close(),
  });
  file.append(Buffer.from('lost'));
`;

it('begins a whole file when a full disk has room again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'koinon-spool-'));
  const args = ['--input-type=module', '-e', SERVER, folder];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toBe('EFBIG');
  const names = await readdir(folder);
  expect(names).toHaveLength(1);
  const written = await readFile(join(folder, names[0] ?? ''), 'utf8');
  expect(written).toBe(`${SPOOL_MAGIC.toString()}kept`);
  await rm(folder, { recursive: true });
});
