import { chmod, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverCommand } from '../server-process.ts';
import { request, signIn } from '../sign-in.ts';
import { expect, test } from '../story.ts';
import { starting } from './starting.ts';

/** Everything it started has ended by then. */
const END_MS = 10_000;
const START_MS = 30_000;
/** What lets root write where nobody may. */
const OVERRIDES = '-dac_override,-dac_read_search';
const STACK = /^\s+at /m;

test('start: a taken port is a clear sentence and leaves nothing half-written', async ({
  city,
}) => {
  await using started = await starting({ PORT: String(city.port) });
  const { code } = await started.server.exited;
  expect(code).not.toBe(0);
  expect(started.server.output()).toContain(String(city.port));
  expect(started.server.output()).toMatch(/in use|taken/i);
  expect(started.server.output()).not.toMatch(STACK);
  expect(await started.server.alive()).toEqual([]);
  expect(await readdir(started.dataDir)).toEqual([]);
});

test('start: a missing right to the data folder is a clear sentence', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'koinon-locked-'));
  await chmod(dataDir, 0o555);
  const likeOthers = ['setpriv', `--bounding-set=${OVERRIDES}`, `--inh-caps=${OVERRIDES}`];
  const command = process.getuid?.() === 0 ? [...likeOthers, ...serverCommand()] : serverCommand();
  await using started = await starting({ DATA_DIR: dataDir }, command);
  const { code } = await started.server.exited;
  expect(code).not.toBe(0);
  expect(started.server.output()).toContain(dataDir);
  expect(started.server.output()).not.toMatch(STACK);
  expect(await readdir(dataDir)).toEqual([]);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`start: ${signal} ends everything it started`, async () => {
    await using started = await starting({});
    const { server } = started;
    await server.says(/listening on/, START_MS);
    const running = await server.alive();
    expect(running.length, 'the server and its media workers').toBeGreaterThanOrEqual(3);
    const began = performance.now();
    if (signal === 'SIGINT') server.signalGroup(signal);
    else server.signal(signal);
    const { code } = await server.exited;
    expect(code).toBe(0);
    await expect.poll(() => server.alive(), { timeout: END_MS }).toEqual([]);
    expect(performance.now() - began).toBeLessThan(END_MS);
  });
}

test('start: DEMO=off prints one link, which makes an administrator', async () => {
  await using started = await starting({ DEMO: 'off' });
  await started.server.says(/listening on/, START_MS);
  const [link] = await started.server.says(/http\S+\/join\/\S+/, START_MS);
  const session = await signIn(link);
  expect(session.info).toMatchObject({ role: 'administrator', meeting: null });
  const meetings = await request(session, 'meetings');
  expect(meetings.status).toBe(200);
  expect(await meetings.json()).toEqual([]);
  expect(started.server.output().match(/\/join\//g)).toHaveLength(1);
});

test('start: --help prints every setting with its default and ends', async () => {
  await using started = await starting({}, [...serverCommand(), '--help']);
  const { code } = await started.server.exited;
  expect(code).toBe(0);
  for (const setting of [
    'PORT',
    'DATA_DIR',
    'PUBLIC_URL',
    'TRUST_PROXY',
    'MEDIA_PORT',
    'MEDIA_ANNOUNCED_ADDRESS',
    'DEMO',
    'MEDIASOUP_WORKER_BIN',
    'LOG_LEVEL',
  ]) {
    expect(started.server.output()).toMatch(new RegExp(`^\\s*${setting}\\b`, 'm'));
  }
  expect(started.server.output()).toMatch(/3000/);
  expect(await readdir(started.dataDir)).toEqual([]);
});

test('start: a public http address says that browsers will give no microphone', async () => {
  await using away = await starting({ PUBLIC_URL: 'http://council.example' });
  await away.server.says(/listening on/, START_MS);
  await away.server.says(/microphone/i, START_MS);
  const [link] = await away.server.says(/http\S+\/join\/\S+/, START_MS);
  expect(link).toMatch(/^http:\/\/council\.example\/join\//);
});

test('start: localhost and https do not warn about microphones', async () => {
  await using secure = await starting({ PUBLIC_URL: 'https://council.example' });
  await secure.server.says(/listening on/, START_MS);
  await secure.server.says(/\/join\//, START_MS);
  expect(secure.server.output()).not.toMatch(/microphone/i);
});

test('start: settings that make no sense are named', async () => {
  await using started = await starting({ PORT: 'three thousand' });
  const { code } = await started.server.exited;
  expect(code).not.toBe(0);
  expect(started.server.output()).toMatch(/PORT/);
  expect(started.server.output()).not.toMatch(STACK);
});
