import { describe, expect, it } from 'vitest';
import { feedParameters, MEDIA_CODECS } from './codecs.ts';

describe('what a meeting sounds like', () => {
  it('is Opus at 48 kHz that repairs its own losses', () => {
    const opus = MEDIA_CODECS.find(({ kind }) => kind === 'audio');
    expect(opus).toMatchObject({
      mimeType: 'audio/opus',
      clockRate: 48_000,
      parameters: { useinbandfec: 1 },
    });
  });

  it('is the same in a feed, and in none of them discontinuous on request', () => {
    const [codec] = feedParameters(1_000, 'floor-0').codecs;
    expect(codec).toMatchObject({ clockRate: 48_000, parameters: { useinbandfec: 1 } });
    expect(codec?.parameters).not.toHaveProperty('usedtx');
  });
});
