import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const RATE = 8_000;
const LARGEST_SOUND = 64 * 1024 * 1024;

/** Resolution of what is measured; tones are multiples of 200 Hz, so that each is silent to the others. */
const WINDOW_MS = 5;
const WINDOW = (RATE * WINDOW_MS) / 1_000;

/** A sound file as it would be played. */
export async function soundIn(file: string): Promise<Float32Array> {
  const args = ['-loglevel', 'error', '-i', file, '-ac', '1', '-ar', `${RATE}`];
  const options = { encoding: 'buffer', maxBuffer: LARGEST_SOUND } as const;
  const { stdout } = await run('ffmpeg', [...args, '-f', 'f32le', 'pipe:1'], options);
  const bytes = new Uint8Array(stdout).buffer;
  return new Float32Array(bytes);
}

export function secondsOf(sound: Float32Array): number {
  return sound.length / RATE;
}

/** How loud a tone is in each 5 ms (Goertzel); 1 is as loud as can be. */
export function loudnessOf(sound: Float32Array, hz: number): Float32Array {
  const turn = (2 * Math.PI * hz) / RATE;
  const loud = new Float32Array(Math.floor(sound.length / WINDOW));
  for (let window = 0; window < loud.length; window += 1) {
    let real = 0;
    let imaginary = 0;
    for (let at = 0; at < WINDOW; at += 1) {
      const sample = sound[window * WINDOW + at] ?? 0;
      real += sample * Math.cos(turn * at);
      imaginary += sample * Math.sin(turn * at);
    }
    loud[window] = (2 * Math.hypot(real, imaginary)) / WINDOW;
  }
  return loud;
}

/** When the tone sets in, milliseconds: half as loud as it becomes, after silence. */
export function onsetsIn(loud: Float32Array, least: number): readonly number[] {
  const onsets: number[] = [];
  let silent = 0;
  for (const [window, level] of loud.entries()) {
    if (level < least) silent += WINDOW_MS;
    else {
      if (silent >= 100) onsets.push(window * WINDOW_MS);
      silent = 0;
    }
  }
  return onsets;
}

/** A tenth of a second, in windows: where another tone sets in, a single one says little. */
const HELD = 20;

/** How loud the tone is at its loudest between two times, milliseconds, held for a tenth of a second. */
export function loudestIn(loud: Float32Array, from: number, to: number): number {
  const part = loud.subarray(Math.ceil(from / WINDOW_MS), Math.floor(to / WINDOW_MS));
  let most = 0;
  for (let at = 0; at + HELD <= part.length; at += 1) {
    const held = part.subarray(at, at + HELD).reduce((sum, level) => sum + level, 0) / HELD;
    most = Math.max(most, held);
  }
  return most;
}
