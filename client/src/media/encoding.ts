import type { Source } from '@koinon/shared/media/messages';
import type { types } from 'mediasoup-client';

type Encoding = Pick<types.ProducerOptions, 'encodings' | 'codecOptions'>;

/**
 * One full voice. Silence is sent as silence and not left out: a missing
 * packet means a broken line, and listeners hear no pumping between words.
 */
const VOICE: Encoding = {
  codecOptions: {
    opusStereo: false,
    opusFec: true,
    opusDtx: false,
    opusMaxPlaybackRate: 48_000,
    opusMaxAverageBitrate: 40_000,
  },
};

/** A tile, half a stage and a stage; each viewer gets the size that is shown. */
const FACE: Encoding = {
  encodings: [
    { scaleResolutionDownBy: 4, maxBitrate: 120_000, scalabilityMode: 'L1T3' },
    { scaleResolutionDownBy: 2, maxBitrate: 400_000, scalabilityMode: 'L1T3' },
    { scaleResolutionDownBy: 1, maxBitrate: 1_300_000, scalabilityMode: 'L1T3' },
  ],
  codecOptions: { videoGoogleStartBitrate: 600 },
};

const SLIDES: Encoding = { encodings: [{ maxBitrate: 1_800_000 }] };

export const ENCODINGS: Readonly<Record<Source, Encoding>> = {
  microphone: VOICE,
  camera: FACE,
  screen: SLIDES,
};
