import { loadRnnoise, RnnoiseWorkletNode } from '@sapphi-red/web-noise-suppressor';
import wasmUrl from '@sapphi-red/web-noise-suppressor/rnnoise.wasm?url';
import simdWasmUrl from '@sapphi-red/web-noise-suppressor/rnnoise_simd.wasm?url';
import { feeds } from './fed-track.ts';

/** What RNNoise was trained on. */
const RATE_HZ = 48_000;

/**
 * A microphone's track without the noise around the voice, by RNNoise. It is
 * ended by `stopTrack`, and ends when the device goes. Where the browser cannot
 * do it, the same track comes back with the browser's own noise suppression.
 */
export async function denoised(track: MediaStreamTrack): Promise<MediaStreamTrack> {
  const context = new AudioContext({ sampleRate: RATE_HZ });
  try {
    const wasmBinary = await loadRnnoise({ url: wasmUrl, simdUrl: simdWasmUrl });
    // A script of its own, of which only the address is wanted.
    const { default: worklet } =
      await import('@sapphi-red/web-noise-suppressor/rnnoiseWorklet.js?url');
    await context.audioWorklet.addModule(worklet);
    const source = context.createMediaStreamSource(new MediaStream([track]));
    const suppressor = new RnnoiseWorkletNode(context, { maxChannels: 1, wasmBinary });
    const heard = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
    source.connect(suppressor).connect(heard);
    const [clean] = heard.stream.getAudioTracks();
    if (clean === undefined) throw new Error('an audio context without a track');
    feeds(clean, () => {
      track.onended = null;
      track.stop();
      suppressor.destroy();
      void context.close();
    });
    track.onended = () => clean.dispatchEvent(new Event('ended'));
    return clean;
  } catch (error) {
    reportError(error);
    void context.close();
    await track.applyConstraints({ noiseSuppression: true }).catch(() => undefined);
    return track;
  }
}
