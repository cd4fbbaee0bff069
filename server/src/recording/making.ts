import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { lengthOf, placeOf } from '@koinon/shared/recording/timeline';
import type { Stretch, Timeline } from '@koinon/shared/recording/timeline';
import type { MadeRecording, RecordingFile, RecordingLoss } from '@koinon/shared/recording/view';
import { darkFrame, MakingError, pictureArgs, runFfmpeg, soundArgs } from './ffmpeg.ts';
import type { Ffmpeg } from './ffmpeg.ts';

/** One track of a spool as a file of its own, on the recording's time. */
export interface SpooledTrack {
  /** `floor-0`, `channel-el`, `screen`, `signer-gss`. */
  readonly name: string;
  readonly kind: 'audio' | 'video';
  readonly file: string;
}

/** Turns a recording's spool into tracks in the folder `into`; pictures are `dark` where nothing was shown. */
export type WriteTracks = (
  folder: string,
  recorded: readonly Stretch[],
  into: string,
  dark: Buffer,
) => Promise<{
  readonly tracks: readonly SpooledTrack[];
  readonly losses: readonly RecordingLoss[];
}>;

export interface MakingParts {
  readonly folder: string;
  readonly timeline: Timeline;
  readonly ffmpeg: Ffmpeg;
  readonly writeTracks: WriteTracks;
  /** Whether this server still decides for the meeting: only then its files become the recording's. */
  decides(): boolean;
  /** 0 to 100. */
  progress(percent: number): void;
}

/** What tells of the finished files; without it they were never finished. */
const MANIFEST = 'recording.json';
const TRACKS = 'tracks';
/** Each attempt has a folder of its own, so that none takes the files of another. */
const ATTEMPT = 'attempt-';
const ATTEMPT_BYTES = 6;
const UNFINISHED = 'unfinished';
export const FILES = 'files';

/** Putting the spool in order is about this much of the work. */
const TRACKS_PERCENT = 15;

/**
 * Makes the files of a recording out of its spool. Only when all of them are
 * whole on the disk are they there at all, and is the spool given up; cut off
 * at any moment it can be done again. What is made already is given as it is.
 *
 * @throws MakingError
 */
export async function makeRecording(parts: MakingParts): Promise<MadeRecording> {
  const { folder, timeline, ffmpeg, writeTracks, decides, progress } = parts;
  const before = await readMade(folder);
  if (before !== null) return before;
  const length = lengthOf(timeline.recorded);
  const attempt = join(folder, `${ATTEMPT}${randomBytes(ATTEMPT_BYTES).toString('hex')}`);
  const unfinished = join(attempt, UNFINISHED);
  const tracksIn = join(attempt, TRACKS);
  try {
    if (decides()) await clearAttempts(folder);
    await mkdir(unfinished, { recursive: true });
    progress(0);
    const dark = await darkFrame(ffmpeg);
    const { tracks, losses } = await writeTracks(folder, timeline.recorded, tracksIn, dark);
    const jobs = jobsFor(tracks, length, unfinished);
    if (length <= 0 || jobs.length === 0) {
      throw new MakingError('nothing-recorded', 'the spool holds no sound and no picture');
    }
    for (const [index, { args }] of jobs.entries()) {
      const share = (100 - TRACKS_PERCENT) / jobs.length;
      const done = TRACKS_PERCENT + share * index;
      await runFfmpeg(ffmpeg, args, (ms) => progress(done + share * Math.min(1, ms / length)));
    }
    const files = await Promise.all(jobs.map(({ output }) => fileOf(output)));
    const made = { length, files, gaps: timeline.gaps, losses, pauses: pausesOf(timeline) };
    if (!decides()) throw new MakingError('failed', 'another server decides for the meeting');
    const kept = await finish(folder, unfinished, made);
    await clear([attempt]);
    return kept;
  } catch (error) {
    await clear([attempt]).catch(() => undefined);
    throw error instanceof MakingError ? error : new MakingError(troubleOf(error), String(error));
  }
}

/** What was made before; null where nothing was, or not to its end. */
export async function readMade(folder: string): Promise<MadeRecording | null> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  // Written by `finish`, renamed when it was whole.
  return text === null ? null : (JSON.parse(text) as MadeRecording);
}

interface Job {
  readonly output: string;
  readonly args: readonly string[];
}

function jobsFor(tracks: readonly SpooledTrack[], length: number, into: string): readonly Job[] {
  const floor = tracks.filter(({ name }) => name.startsWith('floor-'));
  const others = tracks.filter((track) => !floor.includes(track));
  const job = (name: string, args: (output: string) => string[]): Job => {
    const output = join(into, `${name}.webm`);
    return { output, args: args(output) };
  };
  const files = floor.map(({ file }) => file).toSorted();
  return [
    ...(files.length === 0 ? [] : [job('floor', (output) => soundArgs(files, length, output))]),
    ...others.map(({ name, kind, file }) =>
      job(name, (output) =>
        kind === 'audio' ? soundArgs([file], length, output) : pictureArgs(file, output),
      ),
    ),
  ];
}

const CHANNEL_FILE = /^(channel|signer)-(.+)\.webm$/;

async function fileOf(path: string): Promise<RecordingFile> {
  const name = basename(path);
  const { size: bytes } = await stat(path);
  const [, kind, channel] = CHANNEL_FILE.exec(name) ?? [];
  if (channel !== undefined) {
    return { name, kind: kind === 'signer' ? 'signer' : 'channel', channel, bytes };
  }
  return { name, kind: name === 'screen.webm' ? 'screen' : 'floor', channel: null, bytes };
}

function pausesOf({ recorded }: Timeline): readonly number[] {
  return recorded.slice(1).map(({ from }) => placeOf(from, recorded));
}

/** Files first, then what tells of them, then the spool is given up. */
async function finish(
  folder: string,
  unfinished: string,
  made: MadeRecording,
): Promise<MadeRecording> {
  const before = await readMade(folder);
  if (before !== null) return before;
  const files = join(folder, FILES);
  await clear([files]);
  for (const { name } of made.files) await synced(join(unfinished, name));
  await synced(unfinished, 'r');
  await rename(unfinished, files);
  const written = join(folder, `${MANIFEST}.new`);
  const file = await open(written, 'w');
  try {
    await file.writeFile(JSON.stringify(made));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(written, join(folder, MANIFEST));
  await synced(folder, 'r');
  return made;
}

/** What attempts that were cut off left, those of earlier versions too. */
async function clearAttempts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter(
    (name) => name.startsWith(ATTEMPT) || name === TRACKS || name === UNFINISHED,
  );
  await clear(left.map((name) => join(folder, name)));
}

async function synced(path: string, flags: 'r' | 'r+' = 'r+'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function clear(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { recursive: true, force: true });
}

function troubleOf(error: unknown): 'disk-full' | 'failed' {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  return isFull ? 'disk-full' : 'failed';
}
