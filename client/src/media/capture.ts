import { inTime } from './in-time.ts';
import type { MicrophoneOptions, Outgoing } from './media-room.ts';

export type Failure = Exclude<Extract<Outgoing, { status: 'failed' }>['why'], 'refused'>;

/** A device that could be had, or why not. */
export type Captured =
  | { readonly ok: true; readonly track: MediaStreamTrack }
  | { readonly ok: false; readonly why: Failure };

const CAMERA = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 25 } };
const SCREEN_FRAMES_PER_SECOND = 10;

/** So long a press of the key waits for the program that takes the noise away. */
const DENOISER_MS = 4_000;

const VOICE = { channelCount: 1, sampleRate: { ideal: 48_000 } };

/** A microphone, processed as it is asked for. */
export async function captureMicrophone(options: MicrophoneOptions): Promise<Captured> {
  const { device, processing } = options;
  const processed = processing !== 'professional';
  const audio = {
    ...exactly(device),
    ...VOICE,
    echoCancellation: processed,
    noiseSuppression: processing === 'browser',
    autoGainControl: processed,
  };
  const captured = await capture((devices) => devices.getUserMedia({ audio }));
  if (processing !== 'denoised' || !captured.ok) return captured;
  const { track } = captured;
  try {
    const { denoised } = await inTime(import('./check/denoised.ts'), DENOISER_MS);
    return { ok: true, track: await denoised(track) };
  } catch (error) {
    // A voice with some noise, rather than none: the browser does what it can.
    reportError(error);
    await track.applyConstraints({ ...audio, noiseSuppression: true }).catch(() => undefined);
    return captured;
  }
}

export function captureCamera(device: string | null): Promise<Captured> {
  return capture((devices) => devices.getUserMedia({ video: { ...exactly(device), ...CAMERA } }));
}

export async function captureScreen(): Promise<Captured> {
  const captured = await capture((devices) =>
    devices.getDisplayMedia({ video: { frameRate: SCREEN_FRAMES_PER_SECOND }, audio: false }),
  );
  if (captured.ok) captured.track.contentHint = 'detail';
  return captured;
}

function exactly(device: string | null): MediaTrackConstraints {
  return device === null ? {} : { deviceId: { exact: device } };
}

async function capture(ask: (devices: MediaDevices) => Promise<MediaStream>): Promise<Captured> {
  if (!window.isSecureContext) return { ok: false, why: 'insecure' };
  try {
    const [track] = (await ask(navigator.mediaDevices)).getTracks();
    return track === undefined ? { ok: false, why: 'no-device' } : { ok: true, track };
  } catch (error) {
    return { ok: false, why: failureOf(error) };
  }
}

/** What the browser's exception names mean, by the Media Capture specification. */
function failureOf(error: unknown): Failure {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'no-device';
  return 'in-use';
}
