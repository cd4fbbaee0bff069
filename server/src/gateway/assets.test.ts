import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assets } from './assets.ts';

const WORDS = 'console.log("koinon");';
const server = createServer();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-assets-'));
  await writeFile(join(folder, 'a-1.js'), WORDS);
  await writeFile(join(folder, 'a-1.js.br'), brotliCompressSync(WORDS));
  server.on('request', express().use('/assets', assets(folder)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

function get(name: string, encoding = 'br'): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  const headers = { 'accept-encoding': encoding };
  return fetch(`http://127.0.0.1:${port}/assets/${name}`, { headers });
}

describe('the files of the pages', () => {
  it('come compressed to whoever can read that, and are kept for good', async () => {
    const packed = await get('a-1.js');
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(packed.headers.get('content-type')).toMatch(/javascript/);
    expect(packed.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
    expect(await packed.text()).toBe(WORDS);
    const plain = await get('a-1.js', 'identity');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(WORDS);
  });

  it('are answered with 404 when a build has taken them away, and the server lives', async () => {
    await writeFile(join(folder, 'b-2.js'), WORDS);
    expect((await get('b-2.js')).status).toBe(200);
    await rm(join(folder, 'b-2.js'));
    expect((await get('b-2.js')).status).toBe(404);
    expect((await get('a-1.js')).status).toBe(200);
  });

  it('are looked for in their folder only', async () => {
    expect((await get('%2e%2e%2fpackage.json')).status).toBe(404);
  });
});
