import { describe, expect, it } from 'vitest';
import { buildSenderReport, readSenderReports } from './rtcp.ts';

const REPORT = { ssrc: 0xfedcba98, wallMs: 1_795_361_261_775.25, timestamp: 0xfffffff0 };

describe('a sender report', () => {
  it('says the same after it was written and read', () => {
    const [read] = readSenderReports(buildSenderReport(REPORT));
    expect(read).toMatchObject({ ssrc: REPORT.ssrc, timestamp: REPORT.timestamp });
    expect(read?.wallMs).toBeCloseTo(REPORT.wallMs, 1);
  });

  it('is found in a compound packet', () => {
    const receiver = Buffer.from([0x80, 201, 0, 1, 0, 0, 0, 1]);
    const compound = Buffer.concat([receiver, buildSenderReport(REPORT), receiver]);
    expect(readSenderReports(compound).map(({ ssrc }) => ssrc)).toEqual([REPORT.ssrc]);
  });

  it('counts from 1900', () => {
    expect(buildSenderReport({ ...REPORT, wallMs: 0 }).readUInt32BE(8)).toBe(2_208_988_800);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['RTP without a header', Buffer.from([0x80])],
    ['a report cut short', buildSenderReport(REPORT).subarray(0, 20)],
    ['noise', Buffer.from([1, 200, 0, 0, 9, 9])],
  ])('is not in %s', (_case, bytes) => {
    expect(readSenderReports(bytes)).toEqual([]);
  });
});
