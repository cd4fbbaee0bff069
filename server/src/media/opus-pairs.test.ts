import { describe, expect, it } from 'vitest';
import { OpusPairs } from './opus-pairs.ts';

const FRAME_SAMPLES = 960;
/** One frame of 20 ms, full band. */
const CODING = 0xf8;

function frame(length: number, fill: number, coding = CODING): Uint8Array {
  return Uint8Array.of(coding, ...Array.from({ length: length - 1 }, () => fill));
}

function stamp(number: number, marker = false) {
  return { sequence: number, timestamp: (number * FRAME_SAMPLES) % 2 ** 32, marker };
}

/** The frames in a packet, as RFC 6716 (3.2) has them read. */
function framesIn(packet: Uint8Array): readonly number[][] {
  const bytes = [...packet];
  const [toc = 0, first = 0, second = 0] = bytes;
  if ((toc & 3) === 0) return [bytes.slice(1)];
  if ((toc & 3) === 1) {
    const half = (bytes.length - 1) / 2;
    return [bytes.slice(1, 1 + half), bytes.slice(1 + half)];
  }
  const [length, from] = first < 252 ? [first, 2] : [first + second * 4, 3];
  return [bytes.slice(from, from + length), bytes.slice(from + length)];
}

describe('two Opus frames in one packet', () => {
  it.each([
    ['of one length', 81, 81],
    ['of two lengths', 60, 95],
    ['with a long first one', 700, 90],
    ['with a first one at the limit', 253, 90],
    ['with a first one behind the limit', 256, 90],
    ['of which one is empty', 1, 90],
  ])('hold what they held: %s', (_case, one, two) => {
    const pairs = new OpusPairs();
    const [first, second] = [frame(one, 1), frame(two, 2)];
    expect(pairs.push(stamp(4, true), first)).toEqual([]);
    const [packet, ...more] = pairs.push(stamp(5), second);
    expect(more).toEqual([]);
    expect(packet).toMatchObject({ timestamp: 4 * FRAME_SAMPLES, marker: true });
    expect(framesIn(packet?.payload ?? first)).toEqual([[...first.slice(1)], [...second.slice(1)]]);
    expect((packet?.payload[0] ?? 0) & 0xfc).toBe(CODING);
  });

  it('are put together over the end of the timestamps', () => {
    const pairs = new OpusPairs();
    pairs.push({ sequence: 1, timestamp: 2 ** 32 - FRAME_SAMPLES, marker: false }, frame(80, 1));
    expect(pairs.push(stamp(0), frame(80, 2))).toHaveLength(1);
  });

  it('stay apart where one is missing between them, or a voice begins', () => {
    const pairs = new OpusPairs();
    pairs.push(stamp(1), frame(80, 1));
    expect(pairs.push(stamp(3), frame(80, 2))).toMatchObject([{ payload: frame(80, 1) }]);
    expect(pairs.push(stamp(4, true), frame(80, 3))).toMatchObject([{ payload: frame(80, 2) }]);
  });

  it('stay apart where they are coded differently, in their order', () => {
    const pairs = new OpusPairs();
    pairs.push(stamp(1), frame(80, 1));
    expect(pairs.push(stamp(2), frame(80, 2, 0x78))).toMatchObject([{ payload: frame(80, 1) }]);
    const twoAlready = frame(80, 3, CODING | 1);
    expect(pairs.push(stamp(3), twoAlready)).toMatchObject([
      { payload: frame(80, 2, 0x78) },
      { payload: twoAlready },
    ]);
  });

  it('need not both come: the first one is sent alone then', () => {
    const pairs = new OpusPairs();
    pairs.push(stamp(1), frame(80, 1));
    expect(pairs.flush()).toMatchObject([{ payload: frame(80, 1) }]);
    expect(pairs.flush()).toEqual([]);
  });
});
