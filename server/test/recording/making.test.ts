import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timelineOf } from '@koinon/shared/recording/timeline';
import type { Timeline } from '@koinon/shared/recording/timeline';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeTracks } from '../../src/media/taping/tracks.ts';
import { FILES, makeRecording, readMade } from '../../src/recording/making.ts';
import type { MakingParts } from '../../src/recording/making.ts';
import { loudnessOf, onsetsIn, secondsOf, soundIn } from './listening.ts';
import {
  flashesIn,
  flashesOf,
  lengthIn,
  picturesIn,
  PICTURES_A_SECOND as PICTURES,
} from './pictures.ts';
import { SpoolScript } from './spool-script.ts';
import { opusOf } from './tone-voice.ts';

/** Tones and white pictures set in with every whole second of what they are made of. */
const HZ = 600;
const LOUD = 0.1;
const SECONDS = 6;
const LENGTH = SECONDS * 1_000;
/** What two tracks may be apart. */
const APART_MS = 40;
const FROM = 1_700_000_000_000;
/** FFmpeg runs when nobody else wants the processor, which on a busy machine is long. */
const STORY_MS = 300_000;

let folder: string;
let voice: readonly Buffer[];
let small: readonly Buffer[];
let large: readonly Buffer[];
let upright: readonly Buffer[];

beforeAll(async () => {
  voice = await opusOf({ hz: HZ, driftPpm: 0, jitterMs: 0 }, SECONDS);
  small = await flashesOf('320x180', SECONDS);
  large = await flashesOf('640x360', SECONDS);
  upright = await flashesOf('360x640', SECONDS);
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-making-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function timeline(to = FROM + LENGTH): Timeline {
  const channels = { el: 'voice' } as const;
  return timelineOf([
    { at: FROM, on: true, channels },
    { at: to, on: false, channels },
  ]);
}

function partsOf(changed: Partial<MakingParts> = {}): MakingParts {
  return {
    folder,
    timeline: timeline(),
    ffmpeg: { program: 'ffmpeg', signal: new AbortController().signal },
    writeTracks,
    decides: () => true,
    progress: () => undefined,
    ...changed,
  };
}

/** A spool of the recording's length in which somebody speaks on the floor throughout. */
function spoken(): SpoolScript {
  return new SpoolScript(FROM, LENGTH).voice('floor-0', { frames: voice, from: 0, source: 0 });
}

const fileOf = (name: string) => join(folder, FILES, `${name}.webm`);

async function onsets(name: string): Promise<readonly number[]> {
  const sound = await soundIn(fileOf(name));
  expect(Math.abs(secondsOf(sound) * 1_000 - LENGTH)).toBeLessThan(30);
  return onsetsIn(loudnessOf(sound, HZ), LOUD);
}

/** The whole seconds at which what is given sets in, each within what tracks may be apart. */
function secondsIn(times: readonly number[]): readonly number[] {
  return times.map((at) => {
    const second = Math.round(at / 1_000);
    expect(Math.abs(at - second * 1_000), `at ${at} ms`).toBeLessThanOrEqual(APART_MS);
    return second;
  });
}

describe('files of a recording', { timeout: STORY_MS }, () => {
  it('show screen and signer when the floor is heard, and dark before and after', async () => {
    const sent = small.slice(0, 4 * PICTURES);
    const spool = spoken()
      .picture('screen', { frames: large, from: 0, source: 1 })
      .picture('signer-gss', { frames: sent, from: 1_000, source: 2, ends: true });
    await spool.write(folder);
    const made = await makeRecording(partsOf());
    const files = made.files.map(({ name, kind, channel }) => [name, kind, channel]);
    expect(files.toSorted()).toEqual([
      ['floor.webm', 'floor', null],
      ['screen.webm', 'screen', null],
      ['signer-gss.webm', 'signer', 'gss'],
    ]);
    expect(made.losses).toEqual([]);
    expect(secondsIn(await onsets('floor'))).toEqual([1, 2, 3, 4, 5]);
    expect(secondsIn(flashesIn(await picturesIn(fileOf('screen'))))).toEqual([0, 1, 2, 3, 4, 5]);
    const signed = await picturesIn(fileOf('signer-gss'));
    expect(secondsIn(flashesIn(signed))).toEqual([1, 2, 3, 4]);
    expect(signed[0]).toMatchObject({ at: 0, isWhite: false });
    expect(signed.at(-1)).toMatchObject({ isWhite: false });
    for (const name of ['screen', 'signer-gss']) {
      expect(Math.abs((await lengthIn(fileOf(name))) - LENGTH)).toBeLessThanOrEqual(APART_MS);
    }
  });

  it('follow a picture whose size changes, within a source and with another', async () => {
    const layers = [...small.slice(0, 2 * PICTURES), ...large.slice(0, 2 * PICTURES)];
    const spool = spoken()
      .picture('signer-gss', { frames: layers, from: 0, source: 1 })
      .picture('signer-gss', { frames: upright.slice(0, 2 * PICTURES), from: 4_000, source: 2 });
    await spool.write(folder);
    await makeRecording(partsOf());
    const shown = await picturesIn(fileOf('signer-gss'));
    expect(secondsIn(flashesIn(shown))).toEqual([0, 1, 2, 3, 4, 5]);
    const sizeAt = (ms: number) => shown.findLast(({ at }) => at <= ms)?.size;
    expect([500, 1_900, 2_100, 3_900, 4_100, 5_900].map(sizeAt)).toEqual([
      '320x180',
      '320x180',
      '640x360',
      '640x360',
      '360x640',
      '360x640',
    ]);
  });

  it('show a picture from its first whole frame on, and none without one', async () => {
    const [, ...withoutWhole] = small;
    const again = small.slice(0, 2 * PICTURES);
    const spool = spoken()
      .picture('screen', { frames: withoutWhole, from: 0, source: 1 })
      .picture('signer-gss', { frames: withoutWhole.slice(0, 2 * PICTURES), from: 0, source: 2 })
      .picture('signer-gss', { frames: again, from: 3_000, source: 3 });
    await spool.write(folder);
    const made = await makeRecording(partsOf());
    expect(made.files.map(({ name }) => name).toSorted()).toEqual([
      'floor.webm',
      'signer-gss.webm',
    ]);
    expect(secondsIn(flashesIn(await picturesIn(fileOf('signer-gss'))))).toEqual([3, 4]);
  });

  it('show what came after a lost packet, though it was little and then ended', async () => {
    const begun = small.slice(0, PICTURES);
    const spool = spoken().picture('screen', {
      frames: [...begun, ...large.slice(0, 2 * PICTURES)],
      from: 0,
      source: 1,
      ends: true,
      lost: [PICTURES - 1],
    });
    await spool.write(folder);
    await makeRecording(partsOf());
    const shown = await picturesIn(fileOf('screen'));
    expect(secondsIn(flashesIn(shown))).toEqual([0, 1, 2]);
  });

  it('show a whole picture that was taken in the moment before the recording began', async () => {
    const spool = new SpoolScript(FROM, LENGTH)
      .voice('floor-0', { frames: voice, from: 0, source: 0 })
      .picture('screen', { frames: small, from: 5, source: 1 });
    await spool.write(folder);
    const later = timelineOf([
      { at: FROM + 10, on: true, channels: {} },
      { at: FROM + LENGTH, on: false, channels: {} },
    ]);
    await makeRecording(partsOf({ timeline: later }));
    expect(secondsIn(flashesIn(await picturesIn(fileOf('screen'))))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('hold all before a fall in the middle of a packet, and what came after it at its time', async () => {
    const half = (3 * 1_000) / 20;
    await new SpoolScript(FROM, 2_900)
      .voice('floor-0', { frames: voice.slice(0, half), from: 0, source: 0 })
      .picture('screen', { frames: small.slice(0, 3 * PICTURES), from: 0, source: 1 })
      .write(folder, 7);
    await new SpoolScript(FROM + 5_000, 1_000)
      .picture('screen', { frames: small.slice(0, PICTURES), from: 0, source: 0 })
      .voice('floor-0', { frames: voice.slice(0, 50), from: 0, source: 1 })
      .write(folder);
    const made = await makeRecording(partsOf());
    const [loss] = made.losses;
    expect(made.losses).toHaveLength(1);
    expect(loss?.because).toBe('server');
    expect(Math.abs((loss?.from ?? 0) - 3_000)).toBeLessThan(100);
    expect(loss?.to).toBe(5_000);
    expect(secondsIn(await onsets('floor'))).toEqual([1, 2, 5]);
    const shown = await picturesIn(fileOf('screen'));
    expect(secondsIn(flashesIn(shown))).toEqual([0, 1, 2, 5]);
    expect(shown.findLast(({ at }) => at < 5_000)?.size).toBe('640x360');
  });
});

describe('making files', { timeout: STORY_MS }, () => {
  it('of nothing is refused in words, and leaves nothing behind', async () => {
    await new SpoolScript(FROM, LENGTH).write(folder);
    const before = await readdir(folder);
    await expect(makeRecording(partsOf())).rejects.toMatchObject({ trouble: 'nothing-recorded' });
    expect(await readdir(folder)).toEqual(before);
  });

  it('without FFmpeg is refused in words, keeps the spool, and goes well once it is there', async () => {
    await spoken().write(folder);
    const before = await readdir(folder);
    const { signal } = new AbortController();
    const missing = { program: join(folder, 'no-such-program'), signal };
    const refused = makeRecording(partsOf({ ffmpeg: missing }));
    await expect(refused).rejects.toMatchObject({ trouble: 'ffmpeg-missing' });
    expect(await readdir(folder)).toEqual(before);
    expect(await readMade(folder)).toBeNull();
    expect((await makeRecording(partsOf())).files).toHaveLength(1);
  });

  it('twice gives the same, and nothing double', async () => {
    await spoken().picture('screen', { frames: small, from: 0, source: 1 }).write(folder);
    const made = await makeRecording(partsOf());
    const sound = await readFile(fileOf('floor'));
    const before = await readdir(folder);
    expect(await makeRecording(partsOf())).toEqual(made);
    expect(await readMade(folder)).toEqual(made);
    expect(await readdir(folder)).toEqual(before);
    expect((await readdir(join(folder, FILES))).toSorted()).toEqual(['floor.webm', 'screen.webm']);
    expect((await readFile(fileOf('floor'))).equals(sound)).toBe(true);
  });

  it('by a server that decides no longer gives nothing', async () => {
    await spoken().write(folder);
    const before = await readdir(folder);
    const refused = makeRecording(partsOf({ decides: () => false }));
    await expect(refused).rejects.toMatchObject({ trouble: 'failed' });
    expect(await readdir(folder)).toEqual(before);
  });
});
