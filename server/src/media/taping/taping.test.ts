import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { RecordingPlan } from '@koinon/shared/media/plan';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlainMeeting } from '../testing/plain-meeting.ts';
import { PlainEar, PlainVoice } from '../testing/plain-voice.ts';
import { readSpool } from './spool.ts';
import type { SpoolEntry } from './spool.ts';
import { survey } from './survey.ts';
import { Tape } from './tape.ts';
import { Tapes } from './tapes.ts';
import { writeTracks } from './tracks.ts';

const PLAN: RecordingPlan = { id: 'one', voices: { el: ['dimitra'] }, withheld: ['yusuf'] };
const FRAME_MS = 20;
const DARK = Buffer.alloc(0);
const PACKET = {
  sequence: 1,
  timestamp: 960,
  marker: false,
  payload: Buffer.from('a voice'),
  extension: null,
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-tape-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const TOLD = { trouble: () => undefined, untroubled: () => undefined };

async function entriesIn(where: string): Promise<readonly SpoolEntry[]> {
  const entries: SpoolEntry[] = [];
  for (const name of await readdir(where)) {
    for await (const entry of readSpool(join(where, name))) entries.push(entry);
  }
  return entries;
}

/** A server of its own that says something fifty times a second, until it is killed. */
const SERVER = `
  import { Tape } from ${JSON.stringify(new URL('./tape.ts', import.meta.url).href)};
  const [folder] = process.argv.slice(1);
  const told = { trouble: () => undefined, untroubled: () => undefined };
  const tape = new Tape(folder, ${JSON.stringify(PLAN)}, told);
  let n = 0;
  setInterval(() => {
    n += 1;
    const payload = Buffer.from('a voice');
    const packet = { sequence: n, timestamp: n * 960, marker: false, payload, extension: null };
    tape.floor(0, 'eleni', 'microphone', packet);
    if (n === 100) process.stdout.write('spoken');
  }, 20);
`;

describe('a tape', () => {
  it('takes the voices of those who agreed, each in its track, and of nobody else', async () => {
    const tape = new Tape(folder, PLAN, TOLD);
    tape.floor(0, 'eleni', 'a', PACKET);
    tape.floor(1, 'yusuf', 'b', PACKET);
    tape.channel('el', 'dimitra', 'c', PACKET);
    tape.channel('el', 'yusuf', 'b', PACKET);
    tape.channel('ar', 'dimitra', 'c', PACKET);
    tape.follow({ ...PLAN, voices: { el: [] } });
    tape.channel('el', 'dimitra', 'c', PACKET);
    await tape.close();
    const entries = await entriesIn(folder);
    const names = entries.flatMap((entry) => (entry.kind === 'track' ? entry.name : []));
    expect(names).toEqual(['floor-0', 'channel-el']);
    expect(entries.filter(({ kind }) => kind === 'audio')).toHaveLength(2);
    expect(entries.at(-1)?.kind).toBe('end');
  });

  it('is read up to where it was torn', async () => {
    const tape = new Tape(folder, PLAN, TOLD);
    tape.floor(0, 'eleni', 'a', PACKET);
    await tape.close();
    const whole = await entriesIn(folder);
    const [name = ''] = await readdir(folder);
    await appendFile(join(folder, name), Buffer.from('000000ff02', 'hex'));
    expect(await entriesIn(folder)).toEqual(whole);
  });

  it('of a disk that takes nothing is said so, and nobody waits', async () => {
    const codes: string[] = [];
    const notAFolder = join(folder, 'file');
    await appendFile(notAFolder, '');
    const tape = new Tape(join(notAFolder, 'one'), PLAN, {
      ...TOLD,
      trouble: (code) => codes.push(code),
    });
    const began = performance.now();
    for (let n = 0; n < 1_000; n += 1) tape.floor(0, 'eleni', 'a', PACKET);
    expect(performance.now() - began).toBeLessThan(500);
    await tape.close();
    expect(codes).toEqual(['ENOTDIR']);
  });
});

describe('a recording', () => {
  it('goes on after its server was killed, with the gap listed', async () => {
    const args = ['--input-type=module', '--eval', SERVER, folder];
    const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const from = Date.now();
    await once(server.stdout, 'data');
    server.kill('SIGKILL');
    await once(server, 'exit');
    const killed = Date.now();
    await pause(2_500);
    const tape = new Tape(folder, PLAN, TOLD);
    const back = Date.now();
    for (let n = 0; n < 50; n += 1) {
      tape.floor(0, 'eleni', 'another microphone', { ...PACKET, sequence: n, timestamp: n * 960 });
      await pause(FRAME_MS);
    }
    await tape.close();
    const to = Date.now();

    const files = await survey(folder);
    expect(files).toHaveLength(2);
    // At most what had not been written yet is missing of what was said.
    expect(killed - (files[0]?.to ?? 0)).toBeLessThan(1_000);
    const { tracks, losses } = await writeTracks(
      folder,
      [{ from, to }],
      join(folder, 'into'),
      DARK,
    );
    expect(tracks.map(({ name }) => name)).toEqual(['floor-0']);
    expect(losses.map(({ because }) => because)).toContain('server');
    const gap = losses.findLast(({ because }) => because === 'server');
    expect(Math.abs((gap?.to ?? 0) - (back - from))).toBeLessThan(300);
    expect((gap?.to ?? 0) - (gap?.from ?? 0)).toBeGreaterThan(2_400);
  });

  it('goes on after a media worker was killed, and says that something is missing', async () => {
    const tapes = new Tapes(folder, { trouble: () => undefined });
    const meeting = await PlainMeeting.open({ workers: 2, most: 1, tapes });
    const ear = await PlainEar.open();
    const voices: PlainVoice[] = [];
    for (const [index, person] of ['eleni', 'amal'].entries()) {
      const peer = await meeting.enter(person, 'member', ear.port);
      voices.push(new PlainVoice(await peer.produce(101 + index), 101 + index, person));
    }
    const sending = setInterval(() => {
      for (const voice of voices) voice.send();
    }, FRAME_MS);
    meeting.plan({ floor: ['eleni', 'amal'], recording: PLAN });
    const from = Date.now();
    await pause(1_500);
    const worker = meeting.grounds[0]?.worker;
    if (worker === undefined) throw new Error('no worker');
    const died = once(worker, 'died');
    process.kill(worker.pid, 'SIGKILL');
    await died;
    const lost = Date.now() - from;
    await pause(1_500);
    clearInterval(sending);
    meeting.plan({});
    await tapes.ended('demo');
    const to = Date.now();
    for (const voice of voices) voice.close();
    ear.close();
    meeting.close();

    const kept = join(folder, 'demo', 'one');
    const spoken = (await entriesIn(kept)).filter(({ kind }) => kind === 'audio');
    // The other worker's voice was recorded to the end.
    expect(Math.max(...spoken.map(({ at }) => at)) - from).toBeGreaterThan(lost + 1_000);
    const { losses } = await writeTracks(kept, [{ from, to }], join(folder, 'into'), DARK);
    const [loss] = losses.filter(({ because }) => because === 'media');
    expect(Math.abs((loss?.from ?? 0) - lost)).toBeLessThan(300);
  });
});
