import { randomBytes } from 'node:crypto';

export const TEXT = 1;
export const CLOSE = 8;
export const PING = 9;
export const PONG = 10;

const FINAL = 0x80;
const MASKED = 0x80;
const LONGEST_SHORT = 125;

/** A short frame as a client must send it: masked (RFC 6455, section 5.3). */
export function clientFrame(opcode: number, payload: Buffer): Buffer {
  if (payload.length > LONGEST_SHORT) throw new RangeError('only short frames are sent');
  const mask = randomBytes(4);
  const masked = payload.map((byte, i) => byte ^ (mask[i % 4] ?? 0));
  return Buffer.concat([Buffer.of(FINAL | opcode, MASKED | payload.length), mask, masked]);
}

/** A text frame as a server sends it. */
export function serverFrame(payload: Buffer): Buffer {
  const { length } = payload;
  if (length <= LONGEST_SHORT) return Buffer.concat([Buffer.of(FINAL | TEXT, length), payload]);
  const header = Buffer.of(FINAL | TEXT, 126, 0, 0);
  header.writeUInt16BE(length, 2);
  return Buffer.concat([header, payload]);
}
