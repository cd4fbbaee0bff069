import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LARGEST = 64 * 1024 * 1024;
const SIDE = 16;
const IVF_HEAD_BYTES = 32;
const IVF_FRAME_HEAD_BYTES = 12;
/** As a browser cuts its frames. */
const LARGEST_PART = 1_100;

export const PICTURES_A_SECOND = 25;

/** A dark picture that is white for the first fifth of each second: frames of VP8, the first of them whole. */
export async function flashesOf(size: string, seconds: number): Promise<readonly Buffer[]> {
  const flash = "drawbox=color=white:t=fill:enable='lt(mod(t\\,1)\\,0.2)'";
  const source = `color=black:size=${size}:rate=${PICTURES_A_SECOND}:duration=${seconds},${flash}`;
  const coded = ['-c:v', 'libvpx', '-deadline', 'realtime', '-lag-in-frames', '0', '-g', '9999'];
  const args = ['-loglevel', 'error', '-f', 'lavfi', '-i', source, ...coded, '-f', 'ivf', 'pipe:1'];
  const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: LARGEST });
  const frames: Buffer[] = [];
  for (let at = IVF_HEAD_BYTES; at < stdout.length;) {
    const begins = at + IVF_FRAME_HEAD_BYTES;
    const ends = begins + stdout.readUInt32LE(at);
    frames.push(stdout.subarray(begins, ends));
    at = ends;
  }
  return frames;
}

/** The payloads of a frame's packets, with all that a browser says in their heads (RFC 7741). */
export function partsOf(frame: Buffer, number: number): readonly Buffer[] {
  const count = Math.max(1, Math.ceil(frame.length / LARGEST_PART));
  return Array.from({ length: count }, (_, part) =>
    Buffer.concat([
      Buffer.of(part === 0 ? 0x90 : 0x80, 0xf0, 0x80 | ((number >> 8) & 0x7f), number & 0xff, 0, 0),
      frame.subarray(part * LARGEST_PART, (part + 1) * LARGEST_PART),
    ]),
  );
}

export interface Shown {
  /** Milliseconds from the file's beginning. */
  readonly at: number;
  readonly isWhite: boolean;
  readonly size: string;
}

/** What a file shows, as it would be played. */
export async function picturesIn(file: string): Promise<readonly Shown[]> {
  const entries = ['-show_entries', 'frame=pts_time,width,height', '-of', 'csv=p=0'];
  const { stdout: told } = await run('ffprobe', ['-loglevel', 'error', ...entries, file]);
  const seen = ['-vf', `scale=${SIDE}:${SIDE},format=gray`, '-vsync', 'passthrough'];
  const args = ['-loglevel', 'error', '-i', file, ...seen, '-f', 'rawvideo', 'pipe:1'];
  const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: LARGEST });
  return told
    .trim()
    .split('\n')
    .map((line, index) => {
      const [seconds, width, height] = line.split(',');
      const light = stdout.subarray(index * SIDE * SIDE, (index + 1) * SIDE * SIDE);
      const mean = light.reduce((sum, one) => sum + one, 0) / light.length;
      return { at: Number(seconds) * 1_000, isWhite: mean > 128, size: `${width}x${height}` };
    });
}

/** When white sets in, milliseconds. */
export function flashesIn(shown: readonly Shown[]): readonly number[] {
  return shown
    .filter(({ isWhite }, index) => isWhite && shown[index - 1]?.isWhite !== true)
    .map(({ at }) => at);
}

/** How long the file says that it is, milliseconds. */
export async function lengthIn(file: string): Promise<number> {
  const entries = ['-show_entries', 'format=duration', '-of', 'csv=p=0'];
  const { stdout } = await run('ffprobe', ['-loglevel', 'error', ...entries, file]);
  return Number(stdout.trim()) * 1_000;
}
