import { mkdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RATE_HZ = 48_000;
/** Whole seconds of a whole number of periods: Chromium repeats the file without a seam. */
const SECONDS = 10;
/** Half of full scale, -6 dB. */
const AMPLITUDE = 0.5;
const HEADER_BYTES = 44;
const BYTES_A_SAMPLE = 2;

/** A sound file that gives one browser one voice: a tone of so many Hz, or silence at 0. */
export async function voiceFile(hz: number): Promise<string> {
  const folder = join(tmpdir(), 'koinon-voices');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${hz}.wav`);
  const draft = join(folder, `${hz}-${process.pid}.part`);
  await writeFile(draft, tone(hz));
  await rename(draft, file);
  return file;
}

function tone(hz: number): Buffer {
  const samples = RATE_HZ * SECONDS;
  const wav = Buffer.alloc(HEADER_BYTES + samples * BYTES_A_SAMPLE);
  writeHeader(wav, samples * BYTES_A_SAMPLE);
  for (let i = 0; i < samples; i += 1) {
    const value = Math.sin((2 * Math.PI * hz * i) / RATE_HZ) * AMPLITUDE;
    wav.writeInt16LE(Math.round(value * 0x7fff), HEADER_BYTES + i * BYTES_A_SAMPLE);
  }
  return wav;
}

/** The RIFF header of one channel of 16-bit samples. */
function writeHeader(wav: Buffer, dataBytes: number): void {
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(dataBytes + HEADER_BYTES - 8, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(RATE_HZ, 24);
  wav.writeUInt32LE(RATE_HZ * BYTES_A_SAMPLE, 28);
  wav.writeUInt16LE(BYTES_A_SAMPLE, 32);
  wav.writeUInt16LE(BYTES_A_SAMPLE * 8, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(dataBytes, 40);
}
