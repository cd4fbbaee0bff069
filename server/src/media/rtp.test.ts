import { describe, expect, it } from 'vitest';
import { audioLevel, buildRtp, parseRtp } from './rtp.ts';

const PAYLOAD = Buffer.from('opus frame');

function packetWith(first: number, rest: Buffer): Buffer {
  const header = Buffer.from([first, 0x80 | 100, 0x12, 0x34, 0, 0, 0, 7, 0, 0, 0, 9]);
  return Buffer.concat([header, rest]);
}

describe('an RTP packet', () => {
  it('reads back what was built', () => {
    const header = {
      payloadType: 100,
      sequence: 65_535,
      timestamp: 4_294_967_295,
      ssrc: 5,
      marker: true,
    };
    expect(parseRtp(buildRtp(header, PAYLOAD))).toEqual({
      sequence: 65_535,
      timestamp: 4_294_967_295,
      marker: true,
      payload: PAYLOAD,
      extension: null,
    });
  });

  it('finds the payload behind contributors, an extension and before padding', () => {
    const contributors = Buffer.alloc(8, 0xaa);
    const extension = Buffer.from([0xbe, 0xde, 0, 1, 0x60, 0x9e, 0, 0]);
    const padding = Buffer.from([0, 0, 3]);
    const bytes = packetWith(0xb2, Buffer.concat([contributors, extension, PAYLOAD, padding]));
    const packet = parseRtp(bytes);
    expect(packet?.payload).toEqual(PAYLOAD);
    expect(packet?.sequence).toBe(0x1234);
  });

  it.each([
    ['one-byte', Buffer.from([0xbe, 0xde, 0, 1, 0x00, 0x60, 0x9e, 0])],
    ['two-byte', Buffer.from([0x10, 0x00, 0, 1, 6, 1, 0x9e, 0])],
  ])('reads the audio level from a %s extension', (_kind, extension) => {
    const packet = parseRtp(packetWith(0x90, Buffer.concat([extension, PAYLOAD])));
    expect(packet === null ? null : audioLevel(packet, 6)).toBe(-30);
    expect(packet === null ? 0 : audioLevel(packet, 7)).toBeNull();
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['too short', Buffer.alloc(11, 0x80)],
    ['another version', Buffer.alloc(20, 0x40)],
    ['an extension beyond the end', packetWith(0x90, Buffer.from([0xbe, 0xde, 0xff, 0xff]))],
    ['more padding than bytes', packetWith(0xa0, Buffer.from([0xff]))],
  ])('is none: %s', (_case, bytes) => {
    expect(parseRtp(bytes)).toBeNull();
  });
});
