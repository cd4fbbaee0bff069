import { randomBytes } from 'node:crypto';

export const TEXT = 1;
export const BINARY = 2;
export const CLOSE = 8;
export const PING = 9;
export const PONG = 10;

const FINAL = 0x80;
const MASKED = 0x80;
const LONGEST_SHORT = 125;
const LENGTH_IN_16_BITS = 126;
const LONGEST_16_BITS = 0xffff;

/** A frame as a client must send it: masked (RFC 6455, section 5.3). Of at most 64 KiB. */
export function clientFrame(opcode: number, payload: Buffer): Buffer {
  const mask = randomBytes(4);
  const masked = payload.map((byte, i) => byte ^ (mask[i % 4] ?? 0));
  return Buffer.concat([header(opcode, payload.length, MASKED), mask, masked]);
}

/** A text frame as a server sends it, of at most 64 KiB. */
export function serverFrame(payload: Buffer): Buffer {
  return Buffer.concat([header(TEXT, payload.length, 0), payload]);
}

function header(opcode: number, length: number, masked: number): Buffer {
  if (length > LONGEST_16_BITS) throw new RangeError('no longer frames are sent');
  if (length <= LONGEST_SHORT) return Buffer.of(FINAL | opcode, masked | length);
  const long = Buffer.of(FINAL | opcode, masked | LENGTH_IN_16_BITS, 0, 0);
  long.writeUInt16BE(length, 2);
  return long;
}
