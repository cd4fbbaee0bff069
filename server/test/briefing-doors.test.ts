import { request } from 'node:http';
import type { SheetNews } from '@koinon/shared/briefing/sheets';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { attend, startCity } from './city.ts';
import type { SignedIn, TestCity } from './city.ts';
import { SOON } from './soon.ts';

let city: TestCity;

beforeAll(async () => {
  city = await startCity();
});

afterAll(() => city[Symbol.asyncDispose]());

/** How the server answers one who announces a large body and never sends it. */
function announced({ url, path, cookie }: SignedIn, door: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie,
      origin: url,
      'content-type': 'application/json',
      'content-length': 4_000_000,
    };
    const asked = request(`${url}${path}/${door}`, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode ?? 0);
      asked.destroy();
    });
    asked.on('error', reject);
    asked.write('{');
  });
}

async function write({ url, path, cookie }: SignedIn, rows: readonly string[]): Promise<void> {
  const changes = rows.map((row) => ({ row, column: 'en', text: 'home', seen: 0 }));
  const answer = await fetch(`${url}${path}/glossary`, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ changes }),
  });
  expect(answer.status).toBe(200);
}

describe('what is written to prepare a meeting', () => {
  it.each([
    ['guest', 'names'],
    ['hall', 'names'],
    ['guest', 'glossary'],
    ['amal', 'glossary'],
    ['guest', 'glossary/preview'],
    ['dimitra', 'pool'],
    ['guest', 'pool/preview'],
    ['amal', 'interpreters'],
  ])('is not read of %s at %s', async (person, door) => {
    expect(await announced(await city.signIn(person), door)).toBe(403);
  });

  it('is read of whoever may write, up to its limit', async () => {
    const { url, path, cookie } = await city.signIn('amal');
    const post = (body: string) =>
      fetch(`${url}${path}/names`, {
        method: 'POST',
        headers: { cookie, origin: url, 'content-type': 'application/json' },
        body,
      });
    const change = { row: 'amal', column: 'said', text: 'ah-MAL', seen: 0 };
    expect((await post(JSON.stringify({ changes: [change] }))).status).toBe(200);
    expect((await post(JSON.stringify({ changes: [], more: 'x'.repeat(600_000) }))).status).toBe(
      413,
    );
  });

  it('is told to those who read it, and of a whole file only that it is there', async () => {
    const clerk = await city.signIn('maja');
    using member = await attend(await city.signIn('amal'));
    const told: SheetNews[] = [];
    member.socket.on('sheet', (news) => told.push(news));
    let terms = 0;
    await vi.waitFor(async () => {
      await write(clerk, [`term-${(terms += 1)}`]);
      expect(told.at(-1)?.cells).toHaveLength(1);
    }, SOON);
    await write(
      clerk,
      Array.from({ length: 501 }, (_, at) => `file-${at}`),
    );
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ sheet: 'glossary', cells: null }), SOON);
  });
});
