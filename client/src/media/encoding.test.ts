import { expect, it } from 'vitest';
import { ENCODINGS } from './encoding.ts';

it('a microphone sends full-band Opus that repairs its losses, and never pauses in silence', () => {
  expect(ENCODINGS.microphone.codecOptions).toMatchObject({
    opusFec: true,
    opusDtx: false,
    opusMaxPlaybackRate: 48_000,
  });
});
