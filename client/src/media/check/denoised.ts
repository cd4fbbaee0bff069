import { loadRnnoise, RnnoiseWorkletNode } from '@sapphi-red/web-noise-suppressor';
import wasmUrl from '@sapphi-red/web-noise-suppressor/rnnoise.wasm?url';
import simdWasmUrl from '@sapphi-red/web-noise-suppressor/rnnoise_simd.wasm?url';
import { inTime } from '../in-time.ts';
import { feeds } from './fed-track.ts';

/** What RNNoise was trained on. */
const RATE_HZ = 48_000;
/** A context that may run does so within this time. */
const RUNS_MS = 1_000;
/** So long whoever wants to speak waits for what is fetched. */
const LOADS_MS = 4_000;

/**
 * A microphone's track without the noise around the voice, by RNNoise. It is
 * ended by `stopTrack`, and ends when the device goes.
 *
 * @throws where the browser cannot do it, or not soon; the track is untouched then.
 */
export async function denoised(track: MediaStreamTrack): Promise<MediaStreamTrack> {
  const context = new AudioContext({ sampleRate: RATE_HZ });
  try {
    // One that does not run would send silence.
    await inTime(context.resume(), RUNS_MS);
    const wasmBinary = await inTime(loaded(context), LOADS_MS);
    return cleaned(context, track, wasmBinary);
  } catch (error) {
    void context.close();
    throw error;
  }
}

async function loaded(context: AudioContext): Promise<ArrayBuffer> {
  const wasmBinary = await loadRnnoise({ url: wasmUrl, simdUrl: simdWasmUrl });
  // A script of its own, of which only the address is wanted.
  const { default: worklet } =
    await import('@sapphi-red/web-noise-suppressor/rnnoiseWorklet.js?url');
  await context.audioWorklet.addModule(worklet);
  return wasmBinary;
}

function cleaned(
  context: AudioContext,
  track: MediaStreamTrack,
  wasmBinary: ArrayBuffer,
): MediaStreamTrack {
  const source = context.createMediaStreamSource(new MediaStream([track]));
  const suppressor = new RnnoiseWorkletNode(context, { maxChannels: 1, wasmBinary });
  const heard = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
  source.connect(suppressor).connect(heard);
  const [clean] = heard.stream.getAudioTracks();
  if (clean === undefined) throw new Error('an audio context without a track');
  // A call or another device stops the context, and nobody else starts it again.
  const run = () => {
    if (context.state !== 'running') void context.resume().catch(() => undefined);
  };
  context.onstatechange = run;
  run();
  feeds(clean, () => {
    context.onstatechange = null;
    track.onended = null;
    track.stop();
    suppressor.destroy();
    void context.close();
  });
  track.onended = () => clean.dispatchEvent(new Event('ended'));
  return clean;
}
