import { describe, expect, it } from 'vitest';
import { clock, ninjaProgress, progressLine } from './progress.mjs';

describe("ninja's progress", () => {
  it.each([
    ['[12/345] Compiling C++ object a.cpp.o', { done: 12, total: 345 }],
    ['[345/345] Linking target mediasoup-worker', { done: 345, total: 345 }],
    ['ninja: Entering directory `build`', undefined],
    ['src/a.cpp:[1/2]: warning', undefined],
    ['[3/2] nonsense', undefined],
    ['[0/0] nothing', undefined],
  ])('%s', (line, progress) => {
    expect(ninjaProgress(line)).toEqual(progress);
  });
});

/** A stand-in for a terminal or a log file, which is what varies here. */
const screen = (isTTY) => {
  const written = [];
  return { written, isTTY, write: (text) => written.push(text) };
};

describe('showing progress', () => {
  const steps = Array.from({ length: 200 }, (_, index) => ({ done: index + 1, total: 200 }));

  it('is a line per tenth in a log', () => {
    const out = screen(false);
    const line = progressLine('Building', out, () => 0);
    steps.forEach(line.show);
    expect(out.written).toHaveLength(11);
    expect(out.written.at(-1)).toContain('100 %');
  });

  it('is one rewritten line on a terminal', () => {
    const out = screen(true);
    progressLine('Building', out, () => 0).show({ done: 1, total: 4 });
    expect(out.written).toEqual(['\r  Building:  25 %  (0:00)']);
  });

  it('counts minutes and seconds', () => {
    expect(clock(0)).toBe('0:00');
    expect(clock(247_400)).toBe('4:07');
  });
});
