import { describe, expect, it } from 'vitest';
import { SoundAnalysis } from './sound-analysis.ts';
import { framesOf } from './testing/frames.ts';
import { amplitude, randomFrom, RATE_HZ, speech } from './testing/speech.ts';
import type { SpeechOptions } from './testing/speech.ts';

function measured(samples: Float32Array) {
  const analysis = new SoundAnalysis();
  for (const frame of framesOf(samples)) analysis.hear(frame);
  return analysis.measured();
}

function spoken(options: SpeechOptions) {
  const found = measured(speech(options));
  if (found === null) throw new Error('nobody spoke');
  return found;
}

/** Ten seconds of sound are transformed in an instant, unless the machine is busy. */
const PATIENCE_MS = 30_000;

describe('the measure of a voice', { timeout: PATIENCE_MS }, () => {
  it('hears how far up it reaches', () => {
    expect(spoken({}).bandwidthHz).toBeGreaterThanOrEqual(16_000);
    for (const upToHz of [4_000, 8_000, 12_000]) {
      const { bandwidthHz } = spoken({ upToHz });
      expect(Math.abs(bandwidthHz - upToHz), `${upToHz}`).toBeLessThanOrEqual(1_000);
    }
  });

  it('hears the limit also of a quiet voice and of a noisy room', () => {
    expect(spoken({ upToHz: 8_000, levelDbov: -45 }).bandwidthHz).toBeLessThan(9_500);
    expect(spoken({ upToHz: 8_000, noiseDbov: -45 }).bandwidthHz).toBeLessThan(9_500);
  });

  it('takes no noise that drowns the consonants for a limit', () => {
    expect(spoken({ noiseDbov: -40 }).bandwidthHz).toBeGreaterThanOrEqual(16_000);
  });

  it('knows how loud it is, and how loud its room', () => {
    for (const [levelDbov, noiseDbov] of [
      [-26, -75],
      [-45, -70],
      [-20, -40],
    ] as const) {
      const found = spoken({ levelDbov, noiseDbov });
      expect(Math.abs(found.levelDbov - levelDbov), `voice ${levelDbov}`).toBeLessThanOrEqual(3);
      expect(Math.abs(found.noiseDbov - noiseDbov), `room ${noiseDbov}`).toBeLessThanOrEqual(3);
      expect(found.clipped).toBe(false);
    }
  });

  it('hears what is cut off', () => {
    expect(spoken({ levelDbov: -4 }).clipped).toBe(true);
  });

  it('is none without a voice', () => {
    const random = randomFrom(7);
    const noise = Float32Array.from({ length: 6 * RATE_HZ }, () => 0.1 * (random() - random()));
    const tone = noise.map((_, i) => amplitude(-9) * Math.sin((2 * Math.PI * 440 * i) / RATE_HZ));
    const late = tone.map((sample, i) => (i < 3 * RATE_HZ ? 0 : sample));
    for (const sound of [noise, tone, late, new Float32Array(6 * RATE_HZ)]) {
      expect(measured(sound)).toBeNull();
    }
    expect(measured(speech({ seconds: 2 }))).toBeNull();
  });

  it('leaves out what was muted', () => {
    const voice = speech();
    const muted = new Float32Array(voice.length * 3);
    muted.set(voice, voice.length);
    const found = measured(muted.subarray(0, voice.length * 2));
    expect(found?.noiseDbov).toBeLessThan(-65);
    expect(measured(muted)?.bandwidthHz).toBe(found?.bandwidthHz);
  });
});
