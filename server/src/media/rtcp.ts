/**
 * RTCP sender reports (RFC 3550, 6.4.1), as far as lips and sound need them:
 * which moment of the wall clock a stream's timestamp stands for. Times are
 * milliseconds since 1970; NTP counts from 1900, in fractions of 2^-32 s.
 */
const SENDER_REPORT = 200;
const SENDER_REPORT_BYTES = 28;
const LENGTH_WORDS = SENDER_REPORT_BYTES / 4 - 1;
const VERSION_2 = 0x80;
const NTP_EPOCH_MS = 2_208_988_800_000;
const FRACTIONS_PER_S = 2 ** 32;

export interface SenderReport {
  readonly ssrc: number;
  readonly wallMs: number;
  /** 32 bits, what was captured at that moment. */
  readonly timestamp: number;
}

/** The sender reports in what may be a compound packet; none where the bytes are no RTCP. */
export function readSenderReports(bytes: Buffer): readonly SenderReport[] {
  const reports: SenderReport[] = [];
  for (let at = 0; at + 4 <= bytes.length;) {
    if (bytes.readUInt8(at) >> 6 !== 2) return reports;
    const length = (bytes.readUInt16BE(at + 2) + 1) * 4;
    const isReport = bytes.readUInt8(at + 1) === SENDER_REPORT && length >= SENDER_REPORT_BYTES;
    if (isReport && at + SENDER_REPORT_BYTES <= bytes.length) reports.push(readAt(bytes, at));
    at += length;
  }
  return reports;
}

function readAt(bytes: Buffer, at: number): SenderReport {
  const seconds = bytes.readUInt32BE(at + 8);
  const fraction = bytes.readUInt32BE(at + 12) / FRACTIONS_PER_S;
  return {
    ssrc: bytes.readUInt32BE(at + 4),
    wallMs: (seconds + fraction) * 1_000 - NTP_EPOCH_MS,
    timestamp: bytes.readUInt32BE(at + 16),
  };
}

/** A report that counts nothing: it is for clocks only. */
export function buildSenderReport({ ssrc, wallMs, timestamp }: SenderReport): Buffer {
  const bytes = Buffer.alloc(SENDER_REPORT_BYTES);
  const ntp = (wallMs + NTP_EPOCH_MS) / 1_000;
  const seconds = Math.floor(ntp);
  bytes.writeUInt8(VERSION_2, 0);
  bytes.writeUInt8(SENDER_REPORT, 1);
  bytes.writeUInt16BE(LENGTH_WORDS, 2);
  bytes.writeUInt32BE(ssrc, 4);
  bytes.writeUInt32BE(seconds, 8);
  bytes.writeUInt32BE(Math.floor((ntp - seconds) * FRACTIONS_PER_S), 12);
  bytes.writeUInt32BE(timestamp, 16);
  return bytes;
}
