import { describe, expect, it } from 'vitest';
import {
  FIRST_PACKET_MS,
  InterpreterWatch,
  RETURNED_AFTER_MS,
  STUTTER_MS,
  VANISHED_AFTER_MS,
} from './interpreter-watch.ts';

function watchAfterStart(): InterpreterWatch {
  const watch = new InterpreterWatch();
  watch.plan([], 0);
  return watch;
}

/** Whom it misses when it looks on time. */
function gone(watch: InterpreterWatch, now: number): readonly string[] {
  const first = watch.vanished(now);
  return first.length > 0 ? first : watch.vanished(now);
}

const FRAME_MS = 20;

/** The moments between the two, the last included, whose packet was told as a return. */
function returns(watch: InterpreterWatch, from: number, to: number): readonly number[] {
  const told: number[] = [];
  for (let now = from; now <= to; now += FRAME_MS) if (watch.heard('dimitra', now)) told.push(now);
  return told;
}

describe('the watch over interpreters', () => {
  it('tells once that somebody who was heard has vanished, and once the return', () => {
    const watch = watchAfterStart();
    watch.plan(['dimitra'], 0);
    expect(watch.heard('dimitra', 100)).toBe(false);
    expect(gone(watch, 100 + VANISHED_AFTER_MS - 1)).toEqual([]);
    expect(gone(watch, 100 + VANISHED_AFTER_MS)).toEqual(['dimitra']);
    expect(gone(watch, 5_000)).toEqual([]);
    expect(returns(watch, 6_000, 7_000)).toEqual([6_000 + RETURNED_AFTER_MS]);
    expect(gone(watch, 8_000)).toEqual(['dimitra']);
  });

  it('tells no return of a line that stutters, nor that it vanished again', () => {
    const watch = watchAfterStart();
    watch.plan(['dimitra'], 0);
    expect(gone(watch, FIRST_PACKET_MS)).toEqual(['dimitra']);
    const spurt = RETURNED_AFTER_MS - FRAME_MS;
    let now = 2_000;
    for (const gap of [STUTTER_MS + FRAME_MS, VANISHED_AFTER_MS, 3 * VANISHED_AFTER_MS]) {
      expect(returns(watch, now, now + spurt)).toEqual([]);
      now += spurt + gap;
      expect(gone(watch, now)).toEqual([]);
    }
    expect(returns(watch, now, now + 1_000)).toEqual([now + RETURNED_AFTER_MS]);
  });

  it('tells the return of somebody who was off the plan in the middle of it', () => {
    const watch = watchAfterStart();
    watch.plan(['dimitra'], 0);
    expect(gone(watch, FIRST_PACKET_MS)).toEqual(['dimitra']);
    expect(watch.heard('dimitra', 2_000)).toBe(false);
    watch.plan([], 2_010);
    watch.plan(['dimitra'], 2_015);
    expect(watch.heard('dimitra', 2_020)).toBe(true);
  });

  it('waits a little longer for the first packet', () => {
    const watch = watchAfterStart();
    watch.plan(['dimitra'], 1_000);
    expect(gone(watch, 1_000 + FIRST_PACKET_MS - 1)).toEqual([]);
    expect(gone(watch, 1_000 + FIRST_PACKET_MS)).toEqual(['dimitra']);
  });

  it('keeps its knowledge when the plan comes again', () => {
    const watch = watchAfterStart();
    watch.plan(['dimitra'], 0);
    watch.heard('dimitra', 900);
    watch.plan(['dimitra', 'yusuf'], 1_000);
    expect(gone(watch, 900 + VANISHED_AFTER_MS)).toEqual(['dimitra']);
  });

  it('lets go of whoever is off air', () => {
    const watch = watchAfterStart();
    watch.plan(['dimitra'], 0);
    watch.plan([], 500);
    expect(gone(watch, 60_000)).toEqual([]);
    expect(watch.heard('dimitra', 60_000)).toBe(false);
  });

  it('tells the return of somebody who had vanished and left the plan meanwhile', () => {
    const watch = watchAfterStart();
    watch.plan(['dimitra'], 0);
    expect(gone(watch, FIRST_PACKET_MS)).toEqual(['dimitra']);
    watch.plan([], 2_000);
    expect(watch.heard('dimitra', 2_100)).toBe(false);
    watch.plan(['dimitra'], 3_000);
    watch.plan([], 3_010);
    watch.plan(['dimitra'], 3_020);
    expect(watch.heard('dimitra', 3_040)).toBe(true);
    expect(watch.heard('dimitra', 3_060)).toBe(false);
    watch.plan([], 3_080);
    watch.plan(['dimitra'], 3_100);
    expect(watch.heard('dimitra', 3_120)).toBe(false);
  });

  it('looks once more where it was held up: what waits may be a voice', () => {
    const watch = watchAfterStart();
    watch.plan(['dimitra'], 0);
    watch.heard('dimitra', 100);
    expect(watch.vanished(200)).toEqual([]);
    expect(watch.vanished(2_000)).toEqual([]);
    watch.heard('dimitra', 2_001);
    expect(watch.vanished(2_100)).toEqual([]);
    expect(watch.vanished(4_000)).toEqual([]);
    expect(watch.vanished(6_000)).toEqual(['dimitra']);
  });

  it('tells a return of somebody it found on air when it started', () => {
    const watch = new InterpreterWatch();
    watch.plan(['dimitra'], 0);
    expect(watch.heard('dimitra', 10)).toBe(true);
    expect(watch.heard('dimitra', 30)).toBe(false);
  });
});
