import { describe, expect, it } from 'vitest';
import { forget, interrupt, isGivenUp, step, STEPS, TOP } from './ladder.ts';
import type { LadderState, LineSample, Step } from './ladder.ts';

const EVERYTHING = new Set<Step>(STEPS);
const GOOD = {
  loss: 0,
  concealed: 0,
  delayMs: 60,
  pictureLoss: 0,
  starved: false,
  receivedBps: 600_000,
};
const BAD = { ...GOOD, loss: 0.08, receivedBps: 300_000 };
const TERRIBLE = { ...GOOD, loss: 0.5, receivedBps: 60_000 };

type Second = Omit<LineSample, 'at'>;

/** A line second by second, from an earlier state on. */
class Line {
  state: LadderState = TOP;
  readonly costing: ReadonlySet<Step>;
  #seconds = 0;

  constructor(costing: ReadonlySet<Step> = EVERYTHING) {
    this.costing = costing;
  }

  is(second: Second, seconds: number): number {
    for (let i = 0; i < seconds; i += 1) {
      this.#seconds += 1;
      this.state = step(this.state, { ...second, at: this.#seconds * 1_000 }, this.costing);
    }
    return this.state.rung;
  }

  /** The rungs it stood on, each once. */
  course(second: (rung: number) => Second, seconds: number): readonly number[] {
    const rungs = [this.state.rung];
    for (let i = 0; i < seconds; i += 1) {
      const rung = this.is(second(this.state.rung), 1);
      if (rung !== rungs.at(-1)) rungs.push(rung);
    }
    return rungs;
  }
}

describe('what is given up on a weak line', () => {
  it('is nothing while it is good, nor for one bad second', () => {
    const line = new Line();
    expect(line.is(GOOD, 30)).toBe(0);
    expect(line.is(BAD, 1)).toBe(0);
    expect(line.is(GOOD, 1)).toBe(0);
    expect(line.is(BAD, 1)).toBe(0);
  });

  it('goes in the fixed order, one by one, and the voice stays', () => {
    const line = new Line();
    expect(line.course(() => BAD, 60)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(STEPS).toEqual(['faces', 'screens', 'speaker', 'signer', 'under', 'captions']);
    expect(isGivenUp(5, 'under')).toBe(true);
    expect(isGivenUp(5, 'captions')).toBe(false);
  });

  it('is all pictures at once when a quarter of the sound is missing', () => {
    const line = new Line();
    expect(line.is(TERRIBLE, 1)).toBe(4);
    expect(line.is(TERRIBLE, 1), 'what was under way still comes').toBe(4);
    expect(line.is({ ...GOOD, concealed: 0.4 }, 2)).toBe(4);
    expect(line.is({ ...GOOD, concealed: 0.4 }, 1)).toBe(5);
  });

  it('is nothing that is heard for two seconds in which a machine stutters', () => {
    const line = new Line(new Set<Step>(['under', 'captions']));
    expect(line.is(TERRIBLE, 2)).toBe(0);
    line.state = interrupt(line.state);
    expect(line.is(TERRIBLE, 2)).toBe(0);
    expect(line.is(TERRIBLE, 1)).toBe(5);
  });

  it('passes over what costs nothing', () => {
    const line = new Line(new Set<Step>(['speaker', 'under']));
    expect(line.course(() => BAD, 20)).toEqual([0, 3, 5]);
  });

  it('follows sound that waits too long, and pictures that break', () => {
    expect(new Line().is({ ...GOOD, delayMs: 1_200 }, 2)).toBe(1);
    expect(new Line().is({ ...GOOD, pictureLoss: 0.3 }, 2)).toBe(1);
    expect(new Line().is({ ...GOOD, starved: true }, 2)).toBe(1);
  });
});

describe('what comes back', () => {
  it('comes step by step once the line may carry it again', () => {
    const line = new Line();
    line.is(TERRIBLE, 1);
    const rungs = line.course(() => ({ ...GOOD, receivedBps: 54_000 }), 180);
    expect(rungs).toEqual([4, 3, 2, 1, 0]);
  });

  it('is not tried while the line is known to be too narrow: an attempt would be heard', () => {
    const line = new Line();
    line.is(TERRIBLE, 5);
    const narrow = (rung: number) => (rung < 5 ? TERRIBLE : { ...GOOD, receivedBps: 54_000 });
    expect(line.course(narrow, 80)).toEqual([5]);
  });

  it('is tried less and less often where it fails each time', () => {
    const line = new Line();
    line.is(TERRIBLE, 5);
    const narrow = (rung: number) => (rung < 5 ? TERRIBLE : { ...GOOD, receivedBps: 54_000 });
    const attempts = line.course(narrow, 1_800).filter((rung) => rung === 4).length;
    expect(attempts).toBeGreaterThan(1);
    expect(attempts).toBeLessThan(7);
  });

  it('comes at once when the person asks, or the network is another one', () => {
    const line = new Line();
    line.is(TERRIBLE, 1);
    expect(line.is({ ...GOOD, receivedBps: 54_000 }, 30)).toBe(4);
    line.state = forget(line.state);
    expect(line.is({ ...GOOD, receivedBps: 54_000 }, 1)).toBe(3);
  });

  it('needs no waiting for the memory when more comes through than was thought possible', () => {
    const line = new Line();
    line.is(TERRIBLE, 1);
    expect(line.is({ ...GOOD, receivedBps: 400_000 }, 60)).toBeGreaterThan(2);
    line.state = forget(line.state);
    expect(line.is({ ...GOOD, receivedBps: 2_000_000 }, 60)).toBe(0);
  });
});
