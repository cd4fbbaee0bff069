import type { Source } from '@koinon/shared/media/messages';
import type { types } from 'mediasoup-client';

type Encoding = Pick<types.ProducerOptions, 'encodings' | 'codecOptions'>;

/**
 * Full band with room to spare. With every header that is some 62 kbit/s, and
 * 47 where the server puts two frames into a packet for a narrow line.
 */
const VOICE_BITS_PER_SECOND = 32_000;

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
    opusMaxAverageBitrate: VOICE_BITS_PER_SECOND,
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

/** For a small place or a weak line, and for reading. */
const SLIDES: Encoding = {
  encodings: [
    { scaleResolutionDownBy: 2, maxBitrate: 300_000, scalabilityMode: 'L1T3' },
    { scaleResolutionDownBy: 1, maxBitrate: 1_800_000, scalabilityMode: 'L1T3' },
  ],
};

export const ENCODINGS: Readonly<Record<Source, Encoding>> = {
  microphone: VOICE,
  camera: FACE,
  screen: SLIDES,
};
