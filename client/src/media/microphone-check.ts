import { createStore } from '../ui/store.ts';
import type { Readable } from '../ui/store.ts';

/** The quietest level that is shown, in dBFS. */
export const QUIETEST_DBFS = -80;

const LEVEL_EVERY_MS = 50;

/** Long enough to hear one's own voice as an answer and not as an echo. */
const OWN_VOICE_DELAY_SECONDS = 0.3;

/** Some 20 ms of sound, so that a level is of now. */
const WINDOW_SAMPLES = 1_024;

export interface MicrophoneCheck {
  /** Loudness now, in dBFS: 0 is the loudest there is, `QUIETEST_DBFS` silence. */
  readonly level: Readable<number>;
  /** Lets the person hear themselves, a moment later. */
  setOwnVoice(heard: boolean): void;
  close(): void;
}

/** Measures a microphone's track and plays it back on request. The track stays its owner's. */
export function openMicrophoneCheck(track: MediaStreamTrack): MicrophoneCheck {
  const context = new AudioContext();
  const source = context.createMediaStreamSource(new MediaStream([track]));
  const analyser = new AnalyserNode(context, { fftSize: WINDOW_SAMPLES });
  const delay = new DelayNode(context, { delayTime: OWN_VOICE_DELAY_SECONDS });
  const voice = new GainNode(context, { gain: 0 });
  source.connect(analyser);
  source.connect(delay).connect(voice).connect(context.destination);
  const level = createStore(QUIETEST_DBFS);
  const samples = new Float32Array(WINDOW_SAMPLES);
  const measuring = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    level.set(loudness(samples));
  }, LEVEL_EVERY_MS);
  let closed = false;
  return {
    level,
    setOwnVoice: (heard) => {
      if (heard) void context.resume();
      voice.gain.setTargetAtTime(heard ? 1 : 0, context.currentTime, 0.02);
    },
    close: () => {
      if (closed) return;
      closed = true;
      clearInterval(measuring);
      void context.close();
    },
  };
}

/** Root mean square of samples between -1 and 1, in whole dBFS. */
export function loudness(samples: Float32Array): number {
  let power = 0;
  for (const sample of samples) power += sample * sample;
  const dbfs = 10 * Math.log10(power / Math.max(1, samples.length));
  return Math.max(QUIETEST_DBFS, Math.round(dbfs));
}
