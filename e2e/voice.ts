import { mkdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const RATE_HZ = 48_000;
/** Whole seconds of a whole number of periods: Chromium repeats the file without a seam. */
const SECONDS = 10;
/** Half of full scale, -6 dB. */
export const AMPLITUDE = 0.5;
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
  const wave = (i: number) => Math.sin((2 * Math.PI * hz * i) / RATE_HZ) * AMPLITUDE;
  return wavOf(Float32Array.from({ length: RATE_HZ * SECONDS }, (_, i) => wave(i)));
}

/** A file of one channel of samples between -1 and 1. */
export function wavOf(samples: Float32Array): Buffer {
  const bytes = samples.length * BYTES_A_SAMPLE;
  const wav = Buffer.alloc(HEADER_BYTES + bytes);
  writeHeader(wav, bytes);
  for (const [i, sample] of samples.entries()) {
    const whole = Math.max(-1, Math.min(1, sample));
    wav.writeInt16LE(Math.round(whole * 0x7fff), HEADER_BYTES + i * BYTES_A_SAMPLE);
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

/**
 * What runs in a page before its own scripts: its microphones hear one tone
 * (or silence at 0), so that many voices can live in one process. Sent as text,
 * so it stands alone.
 */
export function bringVoice({ hz, amplitude }: { hz: number; amplitude: number }): void {
  const devices = navigator.mediaDevices;
  const capture = devices.getUserMedia.bind(devices);
  let context: AudioContext | null = null;
  devices.getUserMedia = async (constraints) => {
    if (constraints?.audio === undefined || constraints.audio === false) {
      return capture(constraints);
    }
    context ??= new AudioContext({ sampleRate: 48_000 });
    const heard = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
    const voice = new OscillatorNode(context, { frequency: hz });
    voice.connect(new GainNode(context, { gain: hz === 0 ? 0 : amplitude })).connect(heard);
    voice.start();
    return heard.stream;
  };
}
