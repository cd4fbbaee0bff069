/**
 * The Opus packets of an Ogg file (RFC 3533, RFC 7845): pages with a table of
 * segments; a packet ends with a segment shorter than 255 bytes. The first two
 * packets are headers.
 */
const CAPTURE = 'OggS';
const SEGMENTS_AT = 26;
const FULL_SEGMENT = 255;
const HEADERS = 2;

/** @throws where it is no such file */
export function opusPackets(bytes: Buffer): readonly Uint8Array[] {
  const packets: Uint8Array[] = [];
  let begun: Uint8Array[] = [];
  for (let page = 0; page < bytes.length;) {
    if (bytes.toString('latin1', page, page + CAPTURE.length) !== CAPTURE) {
      throw new Error('not an Ogg file');
    }
    const count = bytes.readUInt8(page + SEGMENTS_AT);
    let at = page + SEGMENTS_AT + 1 + count;
    for (let segment = 0; segment < count; segment += 1) {
      const length = bytes.readUInt8(page + SEGMENTS_AT + 1 + segment);
      begun.push(bytes.subarray(at, at + length));
      at += length;
      if (length === FULL_SEGMENT) continue;
      packets.push(Buffer.concat(begun));
      begun = [];
    }
    page = at;
  }
  return packets.slice(HEADERS);
}
