import { describe, expect, it } from 'vitest';
import { FrameReader } from './frame-reader.ts';
import { serverFrame } from './frames.ts';

const payloads = ['', 'a', 'b'.repeat(125), 'c'.repeat(126), 'd'.repeat(200), 'e'.repeat(3_000)];
const stream = Buffer.concat(payloads.map((text) => serverFrame(Buffer.from(text))));

function readIn(chunk: number): string[] {
  const read: string[] = [];
  const reader = new FrameReader((opcode, bytes, start, end) => {
    if (opcode === 1) read.push(bytes.toString('utf8', start, end));
  });
  // One buffer for all reads, as sockets with `onread` have it.
  const reused = Buffer.alloc(chunk);
  for (let at = 0; at < stream.length; at += chunk) {
    const length = stream.copy(reused, 0, at, at + chunk);
    reader.read(reused, length);
  }
  return read;
}

describe('frames', () => {
  it.each([1, 2, 3, 7, 127, 1_000, 65_536, 1_000_000])(
    'are read whole in pieces of %d',
    (chunk) => {
      expect(readIn(chunk)).toEqual(payloads);
    },
  );

  it('of 64-bit length are read too', () => {
    const long = Buffer.alloc(70_000, 'x');
    const header = Buffer.alloc(10);
    header[0] = 0x81;
    header[1] = 127;
    header.writeBigUInt64BE(70_000n, 2);
    const lengths: number[] = [];
    new FrameReader((_, __, start, end) => lengths.push(end - start)).read(
      Buffer.concat([header, long]),
    );
    expect(lengths).toEqual([70_000]);
  });
});
