import { describe, expect, it } from 'vitest';
import { checkCounts, lastLine, playwrightCounts, sum, vitestCounts } from './counts.mjs';

const vitest = (counts, testResults = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
  ...counts,
});
const playwright = (stats) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
});

describe("vitest's counts", () => {
  it('are those of its tests', () => {
    const report = vitest({ numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 });
    expect(vitestCounts(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 2, repeated: 0 });
  });

  it('add a file that did not load, but not one whose tests failed', () => {
    const notLoaded = { status: 'failed', assertionResults: [] };
    const testFailed = {
      status: 'failed',
      assertionResults: [{ status: 'failed', failureMessages: ['Error'] }],
    };
    const report = vitest({ numPassedTests: 5, numFailedTests: 1 }, [notLoaded, testFailed]);
    expect(vitestCounts(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 0, repeated: 0 });
  });

  it('tell apart a test that passed only at its second try', () => {
    const assertionResults = [
      { status: 'passed', failureMessages: [] },
      { status: 'passed', failureMessages: ['Error: of the first try'] },
    ];
    const report = vitest({ numPassedTests: 2 }, [{ status: 'passed', assertionResults }]);
    expect(vitestCounts(report, 0)).toEqual({ passed: 2, failed: 0, skipped: 0, repeated: 1 });
  });

  it('fail once for an error outside every test, for no test at all, and for no report', () => {
    expect(vitestCounts(vitest({ numPassedTests: 5 }), 1).failed).toBe(1);
    expect(vitestCounts(vitest({}), 0).failed).toBe(1);
    expect(vitestCounts(undefined, 0).failed).toBe(1);
  });
});

describe("Playwright's counts", () => {
  it('tell apart a story that passed only at its second try', () => {
    const report = playwright({ expected: 7, unexpected: 1, flaky: 1, skipped: 2 });
    expect(playwrightCounts(report, 1)).toEqual({ passed: 8, failed: 1, skipped: 2, repeated: 1 });
  });

  it('fail once for an error outside every test, for no test at all, and for no report', () => {
    expect(playwrightCounts(playwright({ expected: 7 }), 1).failed).toBe(1);
    expect(playwrightCounts(playwright({ skipped: 3 }), 0).failed).toBe(1);
    expect(playwrightCounts(undefined, 1).failed).toBe(1);
  });
});

describe('the last line', () => {
  it('adds up checks and suites', () => {
    const suite = { passed: 10, failed: 1, skipped: 0, repeated: 0 };
    const all = [checkCounts(0), checkCounts(2), suite];
    expect(lastLine(sum(all))).toBe('11 passed, 2 failed');
  });

  it('names skipped and repeated tests only where there are some', () => {
    const skipped = { passed: 1, failed: 0, skipped: 2, repeated: 0 };
    expect(lastLine(skipped)).toBe('1 passed, 0 failed, 2 skipped');
    const repeated = { passed: 9, failed: 0, skipped: 0, repeated: 1 };
    expect(lastLine(repeated)).toBe('9 passed, 0 failed, 1 of the passed only at the second try');
  });
});
