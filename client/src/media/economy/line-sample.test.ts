import { describe, expect, it } from 'vitest';
import { sampleOf, totalsOf } from './line-sample.ts';

interface Second {
  readonly at: number;
  readonly received: number;
  readonly lost?: number;
  readonly concealed?: number;
  readonly silent?: number;
  readonly waited?: number;
  readonly roundTrip?: number;
}

/** What a browser says of one voice, one picture and the path they come by. */
function totals({
  at,
  received,
  lost = 0,
  concealed = 0,
  silent = 0,
  waited = 0,
  roundTrip,
}: Second) {
  const sound = {
    id: 'IA1',
    type: 'inbound-rtp',
    kind: 'audio',
    packetsReceived: received,
    packetsLost: lost,
    totalSamplesReceived: at * 48,
    concealedSamples: concealed + silent,
    silentConcealedSamples: silent,
    jitterBufferDelay: waited,
    jitterBufferEmittedCount: at * 48,
  };
  const path = {
    id: 'CP1',
    type: 'candidate-pair',
    nominated: true,
    bytesReceived: received * 130,
    currentRoundTripTime: roundTrip,
  };
  return totalsOf([sound, path, { id: 'other', type: 'codec' }], at);
}

describe('one second of a line', () => {
  it('says how many packets are missing, and how much came', () => {
    const before = totals({ at: 1_000, received: 50 });
    const sample = sampleOf(before, totals({ at: 2_000, received: 95, lost: 5 }));
    expect(sample).toMatchObject({ at: 2_000, loss: 0.1, receivedBps: 46_800 });
  });

  it('counts no packet as lost that comes after all', () => {
    const before = totals({ at: 1_000, received: 50, lost: 3 });
    expect(sampleOf(before, totals({ at: 2_000, received: 103, lost: 0 })).loss).toBe(0);
  });

  it('says how long sound waits before it is played', () => {
    const before = totals({ at: 1_000, received: 50, waited: 0 });
    const sample = sampleOf(before, totals({ at: 2_000, received: 100, waited: 9_600 }));
    expect(sample.waitMs).toBeCloseTo(200);
  });

  it('takes sound that waits for a sign of the line only with another sign', () => {
    const before = totals({ at: 1_000, received: 50 });
    const after = { at: 2_000, received: 100, waited: 57_600 };
    expect(sampleOf(before, totals({ ...after, roundTrip: 0.03 })).delayMs).toBe(0);
    expect(sampleOf(before, totals({ ...after, roundTrip: 0.4 })).delayMs).toBeCloseTo(1_200);
    expect(sampleOf(before, totals({ ...after, lost: 2 })).delayMs).toBeCloseTo(1_200);
    expect(sampleOf(before, totals(after)).delayMs, 'an unmeasured way').toBeCloseTo(1_200);
  });

  it('takes concealed sound for a sign of the line only with another sign', () => {
    const before = totals({ at: 1_000, received: 50 });
    const after = { at: 2_000, received: 90, concealed: 9_600 };
    expect(sampleOf(before, totals(after)).concealed).toBe(0);
    expect(sampleOf(before, totals({ ...after, roundTrip: 0.8 })).concealed).toBeCloseTo(0.2);
    expect(sampleOf(before, totals({ ...after, lost: 10 })).concealed).toBeCloseTo(0.2);
  });

  it('counts what pictures lose, and not what the server tries the line with', () => {
    const picture = (ssrc: number, received: number, lost: number) => ({
      id: `IV${ssrc}`,
      type: 'inbound-rtp',
      kind: 'video',
      ssrc,
      packetsReceived: received,
      packetsLost: lost,
    });
    const before = totalsOf([picture(77, 100, 0), picture(1_234, 10, 0)], 1_000);
    const after = totalsOf([picture(77, 180, 20), picture(1_234, 20, 90)], 2_000);
    expect(sampleOf(before, after).pictureLoss).toBeCloseTo(0.2);
  });

  it('finds nothing wrong with a voice that has ended', () => {
    const before = totals({ at: 1_000, received: 50 });
    const sample = sampleOf(before, totals({ at: 2_000, received: 50, silent: 48_000 }));
    expect(sample).toMatchObject({ loss: 0, concealed: 0, delayMs: 0, waitMs: 0 });
  });
});
