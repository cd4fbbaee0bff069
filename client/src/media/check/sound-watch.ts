import { verdictsOn } from '@koinon/shared/media/sound-report';
import type { SoundReport } from '@koinon/shared/media/sound-report';
import { createStore } from '../../ui/store.ts';
import type { Readable } from '../../ui/store.ts';
import { bandsOf, SoundAnalysis } from './sound-analysis.ts';
import { SteadyVerdicts } from './steady-verdicts.ts';

const FRAME_EVERY_MS = 50;
const SAY_EVERY_MS = 1_000;
/** Some 43 ms: bins of 23 Hz. */
const WINDOW_SAMPLES = 2_048;
const RATE_HZ = 48_000;
const QUIETEST_DBOV = -127;
const SECOND_MS = 1_000;

export interface SoundWatch {
  /** How the voice sounds; null until somebody has spoken for long enough to tell. */
  readonly report: Readable<SoundReport | null>;
  close(): void;
}

/**
 * Measures a microphone's track for as long as it is open; the track stays its
 * owner's. Closing twice is harmless.
 *
 * @param lineDelayMs how long a packet takes to the server; null while nobody knows
 */
export function openSoundWatch(
  track: MediaStreamTrack,
  lineDelayMs: () => Promise<number | null>,
): SoundWatch {
  const { context, source } = openSource(track);
  const analyser = new AnalyserNode(context, {
    fftSize: WINDOW_SAMPLES,
    smoothingTimeConstant: 0,
  });
  source.connect(analyser);
  const analysis = new SoundAnalysis();
  const steady = new SteadyVerdicts();
  const report = createStore<SoundReport | null>(null);
  const frames = setInterval(() => analysis.hear(frameOf(analyser)), FRAME_EVERY_MS);
  let closed = false;
  const say = async () => {
    const measured = analysis.measured();
    if (measured === null) return;
    const delayMs = delayOf(track, await lineDelayMs());
    if (closed) return;
    const { bandwidthHz, levelDbov, noiseDbov } = measured;
    const verdicts = steady.take(verdictsOn({ ...measured, delayMs }));
    // What is well for a second may only not have been noticed yet.
    if (verdicts.length === 0 && !steady.isSettled) return;
    report.set({
      bandwidthHz,
      levelDbov: Math.max(QUIETEST_DBOV, levelDbov),
      noiseDbov: Math.max(QUIETEST_DBOV, noiseDbov),
      delayMs,
      verdicts,
    });
  };
  const saying = setInterval(() => void say().catch(() => undefined), SAY_EVERY_MS);
  return {
    report,
    close: () => {
      if (closed) return;
      closed = true;
      clearInterval(frames);
      clearInterval(saying);
      void context.close();
    },
  };
}

/** Its own clock where the browser lets it: loudspeakers on a telephone's sound would hide the rest. */
function openSource(track: MediaStreamTrack) {
  const stream = new MediaStream([track]);
  const full = new AudioContext({ sampleRate: RATE_HZ });
  try {
    return { context: full, source: full.createMediaStreamSource(stream) };
  } catch {
    void full.close();
    const own = new AudioContext();
    return { context: own, source: own.createMediaStreamSource(stream) };
  }
}

function frameOf(analyser: AnalyserNode) {
  const samples = new Float32Array(analyser.fftSize);
  const spectrum = new Float32Array(analyser.frequencyBinCount);
  analyser.getFloatTimeDomainData(samples);
  analyser.getFloatFrequencyData(spectrum);
  let power = 0;
  let peak = 0;
  for (const sample of samples) {
    power += sample * sample;
    peak = Math.max(peak, Math.abs(sample));
  }
  return {
    levelDbov: 10 * Math.log10(power / samples.length),
    peak,
    bands: bandsOf(spectrum, analyser.context.sampleRate / analyser.fftSize),
  };
}

/** The device's own delay counts too, where the browser tells it. */
function delayOf(track: MediaStreamTrack, lineMs: number | null): number | null {
  if (lineMs === null) return null;
  const settings: unknown = track.getSettings();
  const device =
    typeof settings === 'object' && settings !== null && 'latency' in settings
      ? Number(settings.latency)
      : 0;
  return Math.round(lineMs + (Number.isFinite(device) ? device * SECOND_MS : 0));
}
