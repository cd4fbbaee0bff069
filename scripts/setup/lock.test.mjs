import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from './lock.mjs';

describe('the lock between processes', () => {
  let folder;
  let file;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'koinon lock '));
    file = join(folder, 'a.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lets one in at a time and tells the other that it waits', async () => {
    const order = [];
    let leave;
    const mayLeave = new Promise((resolve) => (leave = resolve));
    let entered;
    const isIn = new Promise((resolve) => (entered = resolve));
    const one = withLock(file, expect.fail, async () => {
      entered();
      await mayLeave;
      order.push('one leaves');
    });
    await isIn;
    await withLock(file, leave, () => order.push('other enters'));
    await one;
    expect(order).toEqual(['one leaves', 'other enters']);
  });

  it('is freed when work throws', async () => {
    const broken = withLock(file, expect.fail, () => Promise.reject(new Error('broken')));
    await expect(broken).rejects.toThrow('broken');
    await expect(withLock(file, expect.fail, () => 'in')).resolves.toBe('in');
  });

  it('is freed when its holder is killed', async () => {
    const lock = pathToFileURL(join(import.meta.dirname, 'lock.mjs')).href;
    const code = `const { withLock } = await import(${JSON.stringify(lock)});
      await withLock(process.argv[1], () => {}, () => {
        console.log('in');
        return new Promise(() => setInterval(() => {}, 1000));
      });`;
    const args = ['--input-type=module', '-e', code, file];
    const holder = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    let waited = false;
    const entered = withLock(
      file,
      () => {
        waited = true;
        holder.kill('SIGKILL');
      },
      () => 'in',
    );
    await expect(entered).resolves.toBe('in');
    expect(waited).toBe(true);
  });
});
