import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { SILENCE } from '@koinon/shared/media/plan';
import { afterEach, describe, expect, it } from 'vitest';
import { openMediaPlane } from './media-plane.ts';
import type { MediaPlane } from './media-plane.ts';
import { QUIET_LOG } from './testing/direct-meeting.ts';
import type { Caller } from './thread-messages.ts';
import { until } from './testing/until.ts';

const GRACE: Caller = {
  connection: 'grace-1',
  meeting: 'demo',
  person: 'grace',
  role: 'member',
};
const JOIN = { name: 'join', data: {} } as const;
const WORKER_BIN = process.env['MEDIASOUP_WORKER_BIN'] ?? null;

let plane: MediaPlane | null = null;
let told: string[] = [];

async function openPlane(port: number, workers = 1): Promise<MediaPlane> {
  told = [];
  plane = await openMediaPlane(
    {
      workerBin: WORKER_BIN,
      port,
      announced: [],
      workers,
      iceServers: [{ urls: ['turn:turn.example'], username: 'u', credential: 'c' }],
      turn: null,
      log: { ...QUIET_LOG, error: () => undefined },
    },
    {
      notice: (connection, { name }) => told.push(`${name} to ${connection}`),
      coverage: () => undefined,
      vanished: (meeting, person) => told.push(`vanished ${person} in ${meeting}`),
      returned: (meeting, person) => told.push(`returned ${person} in ${meeting}`),
      lost: () => told.push('lost'),
    },
  );
  return plane;
}

afterEach(async () => {
  await plane?.close();
  plane = null;
});

/** The media workers that a process has started. */
function workersOf(pid: number): number[] {
  const table = execFileSync('ps', ['-eo', 'pid,ppid,stat,comm'], { encoding: 'utf8' });
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, state, name]) => {
      const isWorker = name?.startsWith('mediasoup-work') === true;
      return parent === String(pid) && isWorker && state?.startsWith('Z') !== true;
    })
    .map(([child]) => Number(child));
}

/** A process that has ended and only waits to be cleared away does not count. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

describe('the media plane', () => {
  it('offers every address of the machine on its one port, and the TURN servers', async () => {
    const { request } = await openPlane(21_100).then((opened) => ({
      request: opened.request.bind(opened),
    }));
    const answer = await request(GRACE, JOIN);
    if (!answer.ok || !('send' in answer.data)) throw new Error('not joined');
    const candidates = answer.data.send.iceCandidates.map(
      ({ address, port, protocol }) => `${String(protocol)} ${String(address)} ${String(port)}`,
    );
    expect(candidates).toContain('udp 127.0.0.1 21100');
    expect(candidates).toContain('tcp 127.0.0.1 21100');
    expect(answer.data.iceServers).toEqual([
      { urls: ['turn:turn.example'], username: 'u', credential: 'c' },
    ]);
    expect(answer.data.routerRtpCapabilities['codecs']).toBeDefined();
  });

  it('refuses a bad handshake and lives on', async () => {
    const opened = await openPlane(21_105);
    const joined = await opened.request(GRACE, JOIN);
    if (!joined.ok || !('send' in joined.data)) throw new Error('not joined');
    const { id } = joined.data.send;
    for (const dtlsParameters of [{}, { fingerprints: [{ algorithm: 'md5', value: '1' }] }]) {
      const data = { transport: id, dtlsParameters };
      expect(await opened.request(GRACE, { name: 'connect', data })).toEqual({
        ok: false,
        code: 'media-bad-parameters',
      });
    }
    expect((await opened.request(GRACE, JOIN)).ok).toBe(true);
  });

  it('notices an interpreter on air of whom nothing ever comes', async () => {
    const opened = await openPlane(21_110);
    opened.plan('demo', { ...SILENCE, channels: { el: null } });
    opened.plan('demo', { ...SILENCE, channels: { el: 'dimitra' } });
    await until(() => expect(told).toEqual(['vanished dimitra in demo']));
  });

  it('replaces a worker that is killed, and its peers join again', async () => {
    const opened = await openPlane(21_120);
    await opened.request(GRACE, JOIN);
    const [worker = 0] = workersOf(process.pid);
    process.kill(worker, 'SIGKILL');
    await until(() => expect(told).toContain('restarted to grace-1'));
    expect(await opened.request(GRACE, { name: 'choose', data: { channel: null } })).toEqual({
      ok: false,
      code: 'media-not-joined',
    });
    expect((await opened.request(GRACE, JOIN)).ok).toBe(true);
    expect(workersOf(process.pid)).not.toContain(worker);
  });

  it('starts its thread again when it ends, with the plans it had', async () => {
    const started = once(process, 'worker');
    const opening = openPlane(21_130);
    const [thread]: Worker[] = await started;
    const opened = await opening;
    opened.plan('demo', { ...SILENCE, channels: { el: 'dimitra' } });
    await opened.request(GRACE, JOIN);
    await thread?.terminate();
    expect(told).toContain('lost');
    expect(await opened.request(GRACE, JOIN)).toEqual({ ok: false, code: 'media-unavailable' });
    await until(() => expect(told).toContain('restarted to grace-1'));
    expect((await opened.request(GRACE, JOIN)).ok).toBe(true);
    await until(() => expect(told).toContain('vanished dimitra in demo'));
  });

  it('spreads meetings over its workers, each on a port of its own', async () => {
    const opened = await openPlane(21_140, 2);
    const ports = await Promise.all(
      ['one', 'two'].map(async (meeting) => {
        const answer = await opened.request({ ...GRACE, connection: meeting, meeting }, JOIN);
        if (!answer.ok || !('send' in answer.data)) throw new Error('not joined');
        return answer.data.send.iceCandidates[0]?.['port'];
      }),
    );
    expect(ports.toSorted()).toEqual([21_140, 21_141]);
  });

  it('knows how many listen to each channel', async () => {
    const opened = await openPlane(21_145);
    opened.plan('demo', { ...SILENCE, channels: { el: null } });
    const joined = await opened.request(GRACE, JOIN);
    if (!joined.ok || !('send' in joined.data)) throw new Error('not joined');
    const rtpCapabilities = joined.data.routerRtpCapabilities;
    await opened.request(GRACE, { name: 'receive', data: { rtpCapabilities } });
    const choose = { name: 'choose', data: { channel: 'el' } } as const;
    expect((await opened.request(GRACE, choose)).ok).toBe(true);
    await until(() => expect(opened.listeners('demo')).toEqual({ el: 1 }));
    opened.leave(GRACE.connection);
    await until(() => expect(opened.listeners('demo')).toEqual({}));
    expect(opened.listeners('another')).toEqual({});
  });

  it('leaves no process behind when it closes, and closes twice', async () => {
    const opened = await openPlane(21_150);
    const workers = workersOf(process.pid);
    expect(workers.length).toBe(1);
    await opened.close();
    await opened.close();
    await until(() => expect(workersOf(process.pid)).toEqual([]));
  });
});

describe('a media port', () => {
  it('that is held for a moment is waited for', async () => {
    const holder = createSocket('udp4').bind(21_160, '127.0.0.1');
    await once(holder, 'listening');
    const opening = openPlane(21_160);
    await pause(700);
    holder.close();
    const opened = await opening;
    expect((await opened.request(GRACE, JOIN)).ok).toBe(true);
  });

  it('that stays taken is said in a sentence', async () => {
    const holder = createSocket('udp4').bind(21_170, '127.0.0.1');
    await once(holder, 'listening');
    await expect(openPlane(21_170)).rejects.toThrow(/^Port 21170 \(UDP and TCP\)/);
    holder.close();
  });

  it('and its worker are free soon after the server was killed', async () => {
    const script = `
      import { openMediaPlane } from ${JSON.stringify(new URL('./media-plane.ts', import.meta.url).href)};
      const log = { debug() {}, info() {}, warn() {}, error() {} };
      const nothing = () => undefined;
      await openMediaPlane(
        { workerBin: ${JSON.stringify(WORKER_BIN)}, port: 21180, announced: [], workers: 1, iceServers: [], turn: null, log },
        { notice: nothing, vanished: nothing, returned: nothing, lost: nothing },
      );
      console.log('open');
    `;
    const folder = mkdtempSync(join(tmpdir(), 'koinon-media-'));
    const entry = join(folder, 'server.mjs');
    writeFileSync(entry, script);
    const server = spawn(process.execPath, [entry], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(server.stdout, 'data');
    const [worker = 0] = workersOf(server.pid ?? 0);
    expect(isRunning(worker)).toBe(true);
    server.kill('SIGKILL');
    await once(server, 'exit');
    const opened = await openPlane(21_180);
    expect((await opened.request(GRACE, JOIN)).ok).toBe(true);
    expect(isRunning(worker)).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
