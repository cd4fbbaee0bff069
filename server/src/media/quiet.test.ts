import { describe, expect, it } from 'vitest';
import { emptyFrame, isDigitalSilence, Quiet } from './quiet.ts';

const FRAME_MS = 20;
const VOICE = Buffer.alloc(80, 1);

function judge(quiet: Quiet, silent: boolean, packets: number, from: number): string[] {
  return Array.from({ length: packets }, (_, index) =>
    quiet.judge(silent, from + index * FRAME_MS),
  );
}

describe('silence in a feed', () => {
  it('is sent in full first, then as an empty frame now and then', () => {
    const quiet = new Quiet();
    const judged = judge(quiet, true, 51, 0);
    expect(judged.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'sent'));
    const emptied = judged.flatMap((word, index) => (word === 'emptied' ? [index] : []));
    expect(emptied).toEqual([10, 30, 50]);
    expect(judged.filter((word) => word === 'left-out').length).toBe(38);
  });

  it('ends with the first packet that is a voice', () => {
    const quiet = new Quiet();
    judge(quiet, true, 40, 0);
    expect(quiet.judge(false, 800)).toBe('sent');
    expect(judge(quiet, true, 3, 820)).toEqual(['sent', 'sent', 'sent']);
  });

  it('begins anew with another voice', () => {
    const quiet = new Quiet();
    judge(quiet, true, 40, 0);
    quiet.reset();
    expect(quiet.judge(true, 800)).toBe('sent');
  });

  it.each([
    ['a muted microphone', -127, VOICE, true],
    ['a quiet room', -75, VOICE, false],
    ['a voice', -20, VOICE, false],
    ['a voice whose frame is short', -20, Buffer.alloc(3), false],
    ['a frame of silence without a level', null, Buffer.of(0xf8, 0xff, 0xfe), true],
    ['a frame of sound without a level', null, VOICE, false],
  ])('is digital only: %s', (_case, level, payload, silent) => {
    expect(isDigitalSilence(level, payload)).toBe(silent);
  });

  it('is an empty frame in the coding of the voice, so that decoders do not change theirs', () => {
    expect([...emptyFrame(Buffer.of(0x7b, 1, 2, 3))]).toEqual([0x78]);
  });
});
