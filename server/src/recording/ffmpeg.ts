import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { MakingTrouble } from '@koinon/shared/recording/view';

/** Why nothing could be made; `detail` is for the log. */
export class MakingError extends Error {
  readonly trouble: MakingTrouble;

  constructor(trouble: MakingTrouble, detail: string) {
    super(detail);
    this.trouble = trouble;
  }
}

/** The program, and when it is to end before it is ready. */
export interface Ffmpeg {
  readonly program: string;
  readonly signal: AbortSignal;
}

/** What it says at its end is kept to this length for the log. */
const KEPT_WORDS = 2_000;

/**
 * Runs FFmpeg behind everything else that the machine does. `done` is told how
 * far it is, in milliseconds of its output.
 *
 * @throws MakingError
 */
export async function runFfmpeg(
  { program, signal }: Ffmpeg,
  args: readonly string[],
  done: (ms: number) => void = () => undefined,
): Promise<Buffer> {
  const all = ['-hide_banner', '-nostdin', '-y', '-loglevel', 'error', ...args];
  const child = spawn(program, all, { signal, stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  let words = '';
  child.stdout.on('data', (bytes: Buffer) => {
    out.push(bytes);
    const reached = /out_time_us=(\d+)\s/.exec(bytes.toString('latin1'));
    if (reached !== null) done(Number(reached[1]) / 1_000);
  });
  child.stderr.on('data', (bytes: Buffer) => {
    words = (words + bytes.toString()).slice(-KEPT_WORDS);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(startError(error)));
    child.once('spawn', () => giveWay(child.pid));
    child.once('close', resolve);
  });
  if (code === 0) return Buffer.concat(out);
  const isFull = words.includes('No space left on device');
  throw new MakingError(isFull ? 'disk-full' : 'failed', `FFmpeg ended with ${code}: ${words}`);
}

/** What needs no hurry takes nothing from the voices. */
function giveWay(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already, or the system does not let us.
  }
}

function startError(error: Error): MakingError {
  const isMissing = 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES');
  return new MakingError(isMissing ? 'ffmpeg-missing' : 'failed', error.message);
}

const IVF_HEAD_BYTES = 32;
const IVF_FRAME_HEAD_BYTES = 12;

/** A dark picture as one whole VP8 frame, out of the one-frame IVF file that FFmpeg writes. */
export async function darkFrame(ffmpeg: Ffmpeg): Promise<Buffer> {
  const colour = ['-f', 'lavfi', '-i', 'color=black:size=640x360'];
  const one = ['-frames:v', '1', '-c:v', 'libvpx', '-f', 'ivf', 'pipe:1'];
  const ivf = await runFfmpeg(ffmpeg, [...colour, ...one]);
  return ivf.subarray(IVF_HEAD_BYTES + IVF_FRAME_HEAD_BYTES);
}

/** Speech in one channel; silence costs next to nothing. */
const VOICE_BITRATE = '48k';

/** A hole longer than this is filled, and a clock that strays by more is set right. */
const STRAY_S = 0.02;

/**
 * One sound file out of tracks of one voice each, `lengthMs` long: silence
 * wherever they have nothing, each sound at its time.
 */
export function soundArgs(inputs: readonly string[], lengthMs: number, output: string): string[] {
  const length = (lengthMs / 1_000).toFixed(3);
  const aligned = `aresample=48000:async=1:min_hard_comp=${STRAY_S}:first_pts=0`;
  const whole = `aformat=channel_layouts=mono,apad=whole_dur=${length},atrim=end=${length}`;
  const parts = inputs.map((_, index) => `[${index}:a]${aligned},${whole}[v${index}]`);
  const names = inputs.map((_, index) => `[v${index}]`).join('');
  const mixed = `${names}amix=inputs=${inputs.length}:duration=longest:normalize=0,alimiter=limit=0.95:level=0[out]`;
  const one = inputs.length === 1;
  return [
    ...inputs.flatMap((input) => ['-i', input]),
    ...['-filter_complex', one ? parts.join(';') : [...parts, mixed].join(';')],
    ...['-map', one ? '[v0]' : '[out]'],
    ...['-c:a', 'libopus', '-b:a', VOICE_BITRATE, '-threads', '1'],
    ...['-f', 'webm', '-progress', 'pipe:1', output],
  ];
}

/** The picture as it came, with an index to find one's way. */
export function pictureArgs(input: string, output: string): string[] {
  return ['-i', input, '-c', 'copy', '-f', 'webm', '-progress', 'pipe:1', output];
}
