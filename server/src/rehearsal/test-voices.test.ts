import { expect, it } from 'vitest';
import { opusPackets } from './ogg-opus.ts';
import { loadTestVoices } from './test-voices.ts';

/** An Opus packet of one frame of 20 ms says so in its first byte (RFC 6716, 3.1). */
function isOneFrameOf20Ms(packet: Uint8Array): boolean {
  const [first = 0] = packet;
  const config = first >> 3;
  const isLong = config < 12 ? config % 4 === 1 : config < 16 ? config % 2 === 1 : config % 4 === 3;
  return isLong && (first & 3) === 0;
}

it('has a tone and sentences of some seconds, in frames of 20 ms', async () => {
  const voices = await loadTestVoices();
  expect(voices.tone.length).toBeGreaterThan(100);
  for (const tag of ['en', 'el', 'sl', 'ar', 'de', 'fr', 'it', 'es', 'pt-BR']) {
    const frames = voices.sentenceIn(tag);
    if (tag === 'pt-BR') expect(frames).toEqual([]);
    else expect(frames.length, tag).toBeGreaterThan(200);
    expect(frames.every(isOneFrameOf20Ms), tag).toBe(true);
  }
  expect(voices.tone.every(isOneFrameOf20Ms)).toBe(true);
  expect(voices.sentenceIn('ar-AE')).toBe(voices.sentenceIn('ar'));
});

it('takes nothing else for a voice', () => {
  expect(() => opusPackets(Buffer.from('RIFF, and more that is no Ogg file'))).toThrow(
    'not an Ogg file',
  );
});
