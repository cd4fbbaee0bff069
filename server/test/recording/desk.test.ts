import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timelineOf } from '@koinon/shared/recording/timeline';
import type { Recordings } from '@koinon/shared/recording/recordings';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeTracks } from '../../src/media/taping/tracks.ts';
import { RecordingDesk } from '../../src/recording/desk.ts';
import { SpoolScript } from './spool-script.ts';
import { opusOf } from './tone-voice.ts';

const FROM = 1_700_000_000_000;
const LENGTH = 2_000;
const MEETING = 'demo';
const OVER = {
  id: 'one',
  from: FROM,
  to: FROM + LENGTH,
  until: null,
  published: true,
  deleted: null,
};

let folder: string;
let desks: RecordingDesk[];
let recordings: Recordings;

/** A server of the city; all keep recordings in the same place. */
function server(of: { readonly ffmpeg: string; readonly decides: boolean }): RecordingDesk {
  const moments = [
    { at: FROM, on: true, channels: {} },
    { at: FROM + LENGTH, on: false, channels: {} },
  ];
  const desk = new RecordingDesk({
    folder,
    ffmpeg: of.ffmpeg,
    writeTracks,
    taped: () => Promise.resolve(),
    recordings: () => Promise.resolve(recordings),
    timeline: () => Promise.resolve(timelineOf(moments)),
    decides: () => of.decides,
    log: pino({ level: 'silent' }),
  });
  desks.push(desk);
  return desk;
}

async function stageAt(desk: RecordingDesk): Promise<unknown> {
  return (await desk.list(MEETING, 'clerk'))[0]?.stage;
}

const NO_FFMPEG = { kind: 'failed', because: 'ffmpeg-missing' };
/** FFmpeg runs when nobody else wants the processor, which on a busy machine is long. */
const SOON = { timeout: 120_000, interval: 50 };
const STORY_MS = 300_000;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-desk-'));
  desks = [];
  recordings = { all: [OVER], consents: [] };
  const frames = await opusOf({ hz: 600, driftPpm: 0, jitterMs: 0 }, LENGTH / 1_000);
  await new SpoolScript(FROM, LENGTH)
    .voice('floor-0', { frames, from: 0, source: 0 })
    .write(join(folder, MEETING, 'one'));
});

afterEach(async () => {
  for (const desk of desks) await desk.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a recording of which no files could be made', { timeout: STORY_MS }, () => {
  it('is told so by every server, and by one that starts', async () => {
    const ffmpeg = join(folder, 'no-such-program');
    const deciding = server({ ffmpeg, decides: true });
    const other = server({ ffmpeg, decides: false });
    await deciding.settle(MEETING);
    await vi.waitFor(async () => expect(await stageAt(deciding)).toEqual(NO_FFMPEG), SOON);
    expect(await stageAt(other)).toEqual(NO_FFMPEG);
    expect(await other.list(MEETING, 'guest')).toEqual([]);
    await deciding.close();
    expect(await stageAt(server({ ffmpeg, decides: true }))).toEqual(NO_FFMPEG);
  });

  it('is tried once more where another server is asked to, and then told no longer', async () => {
    const ffmpeg = join(folder, 'ffmpeg');
    const deciding = server({ ffmpeg, decides: true });
    const other = server({ ffmpeg, decides: false });
    await deciding.settle(MEETING);
    await vi.waitFor(async () => expect(await stageAt(other)).toEqual(NO_FFMPEG), SOON);
    await writeFile(ffmpeg, '#!/bin/sh\nexec ffmpeg "$@"\n', { mode: 0o755 });
    expect(await other.again(MEETING, 'member', 'one')).toBe(false);
    expect(await other.again(MEETING, 'clerk', 'one')).toBe(true);
    await vi.waitFor(
      async () => expect(await stageAt(other)).toMatchObject({ kind: 'ready', length: LENGTH }),
      SOON,
    );
    await vi.waitFor(
      async () => expect(await stageAt(deciding)).toMatchObject({ kind: 'ready' }),
      SOON,
    );
    expect(await other.again(MEETING, 'clerk', 'one')).toBe(false);
    await vi.waitFor(
      async () =>
        expect((await readdir(join(folder, MEETING, 'one'))).toSorted()).toEqual([
          'files',
          'recording.json',
        ]),
      SOON,
    );
  });

  it('is tried again by a server that starts and can', async () => {
    const failing = server({ ffmpeg: join(folder, 'no-such-program'), decides: true });
    await failing.settle(MEETING);
    await vi.waitFor(async () => expect(await stageAt(failing)).toEqual(NO_FFMPEG), SOON);
    await failing.close();
    const started = server({ ffmpeg: 'ffmpeg', decides: true });
    await started.settle(MEETING);
    await vi.waitFor(
      async () => expect(await stageAt(started)).toMatchObject({ kind: 'ready' }),
      SOON,
    );
  });

  it('leaves nothing when it is deleted', async () => {
    const failing = server({ ffmpeg: join(folder, 'no-such-program'), decides: true });
    await failing.settle(MEETING);
    await vi.waitFor(async () => expect(await stageAt(failing)).toEqual(NO_FFMPEG), SOON);
    recordings = { all: [{ ...OVER, deleted: 'asked' }], consents: [] };
    await failing.settle(MEETING);
    expect(await readdir(join(folder, MEETING))).toEqual([]);
    expect(await stageAt(failing)).toEqual({ kind: 'deleted', because: 'asked' });
  });
});
