/** A WebSocket's header for an unmasked, whole text frame (RFC 6455, section 5.2). */
const WHOLE_TEXT = 0x81;
const LONGEST_SHORT = 125;
const LONGEST_16_BITS = 0xffff;
const LENGTH_IN_16_BITS = 126;
const LENGTH_IN_64_BITS = 127;

/** The bytes of a text frame as a server sends it. */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const header = headerLength(length);
  const frame = Buffer.allocUnsafe(header + length);
  writeHeader(frame, length);
  frame.write(text, header, 'utf8');
  return frame;
}

/** The beginning of a text frame whose payload begins with `text` and goes on for `more` bytes. */
export function textFrameBeginning(text: string, more: number): Buffer {
  const own = Buffer.byteLength(text);
  const header = headerLength(own + more);
  const beginning = Buffer.allocUnsafe(header + own);
  writeHeader(beginning, own + more);
  beginning.write(text, header, 'utf8');
  return beginning;
}

function headerLength(length: number): number {
  if (length <= LONGEST_SHORT) return 2;
  return length <= LONGEST_16_BITS ? 4 : 10;
}

function writeHeader(frame: Buffer, length: number): void {
  frame[0] = WHOLE_TEXT;
  if (length <= LONGEST_SHORT) {
    frame[1] = length;
  } else if (length <= LONGEST_16_BITS) {
    frame[1] = LENGTH_IN_16_BITS;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = LENGTH_IN_64_BITS;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
}
