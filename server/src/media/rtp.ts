/**
 * RTP packets (RFC 3550), as far as the feeds need them: the fields of the
 * fixed header, the payload without padding, and the audio level that senders
 * put into a header extension (RFC 6464, by RFC 8285).
 */
const FIXED_HEADER_BYTES = 12;
const VERSION_2 = 2;
const ONE_BYTE_PROFILE = 0xbede;
const TWO_BYTE_PROFILE = 0x1000;

export interface RtpPacket {
  readonly sequence: number;
  readonly timestamp: number;
  readonly marker: boolean;
  readonly payload: Buffer;
  /** Profile and body of the header extension, or null. */
  readonly extension: { readonly profile: number; readonly body: Buffer } | null;
}

/** Reads a packet; null when the bytes are none. */
export function parseRtp(bytes: Buffer): RtpPacket | null {
  if (bytes.length < FIXED_HEADER_BYTES) return null;
  const first = bytes.readUInt8(0);
  if (first >> 6 !== VERSION_2) return null;
  let offset = FIXED_HEADER_BYTES + (first & 0x0f) * 4;
  let extension: RtpPacket['extension'] = null;
  if ((first & 0x10) !== 0) {
    if (bytes.length < offset + 4) return null;
    const length = bytes.readUInt16BE(offset + 2) * 4;
    const body = bytes.subarray(offset + 4, offset + 4 + length);
    extension = { profile: bytes.readUInt16BE(offset), body };
    offset += 4 + length;
  }
  const padding = (first & 0x20) === 0 ? 0 : bytes.readUInt8(bytes.length - 1);
  const end = bytes.length - padding;
  if (end < offset) return null;
  return {
    sequence: bytes.readUInt16BE(2),
    timestamp: bytes.readUInt32BE(4),
    marker: (bytes.readUInt8(1) & 0x80) !== 0,
    payload: bytes.subarray(offset, end),
    extension,
  };
}

export interface RtpHeader {
  readonly payloadType: number;
  readonly sequence: number;
  readonly timestamp: number;
  readonly ssrc: number;
  readonly marker: boolean;
}

/** A packet with a plain header: no contributors, no extension, no padding. */
export function buildRtp(header: RtpHeader, payload: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(FIXED_HEADER_BYTES + payload.length);
  bytes.writeUInt8(VERSION_2 << 6, 0);
  bytes.writeUInt8((header.marker ? 0x80 : 0) | header.payloadType, 1);
  bytes.writeUInt16BE(header.sequence, 2);
  bytes.writeUInt32BE(header.timestamp, 4);
  bytes.writeUInt32BE(header.ssrc, 8);
  bytes.set(payload, FIXED_HEADER_BYTES);
  return bytes;
}

/** The sender's audio level in dBov, 0 (loudest) to -127; null when it says none. */
export function audioLevel(packet: RtpPacket, extensionId: number): number | null {
  if (packet.extension === null) return null;
  const { profile, body } = packet.extension;
  if (profile === ONE_BYTE_PROFILE) return level(oneByteElement(body, extensionId));
  if ((profile & 0xfff0) === TWO_BYTE_PROFILE) return level(twoByteElement(body, extensionId));
  return null;
}

function level(byte: number | null): number | null {
  return byte === null ? null : 0 - (byte & 0x7f);
}

function oneByteElement(body: Buffer, wanted: number): number | null {
  for (let at = 0; at + 1 < body.length;) {
    const head = body.readUInt8(at);
    const id = head >> 4;
    if (id === 15) return null;
    if (id === wanted) return body.readUInt8(at + 1);
    at += id === 0 ? 1 : 2 + (head & 0x0f);
  }
  return null;
}

function twoByteElement(body: Buffer, wanted: number): number | null {
  for (let at = 0; at + 2 < body.length;) {
    const id = body.readUInt8(at);
    const length = id === 0 ? 0 : body.readUInt8(at + 1);
    if (id === wanted && length > 0) return body.readUInt8(at + 2);
    at += id === 0 ? 1 : 2 + length;
  }
  return null;
}
