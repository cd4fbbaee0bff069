import { describe, expect, it } from 'vitest';
import { findingLines, playwrightFindings, vitestFindings } from './findings.mjs';

const tested = (status, ...failureMessages) => ({
  status,
  fullName: `a vote ${status}`,
  failureMessages,
});

describe("vitest's findings", () => {
  it('are what failed, what passed at the second try, and files that did not load', () => {
    const report = {
      testResults: [
        {
          name: '/city/server/test/votes.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            tested('passed'),
            tested('passed', 'Error: late\n  at line 3'),
            tested('failed', '\u001b[31mAssertionError: 1 is not 2\u001b[39m\n  at line 4'),
          ],
        },
        {
          name: '/city/server/test/doors.test.ts',
          status: 'failed',
          message: 'Cannot find module\nsomewhere',
          assertionResults: [],
        },
      ],
    };
    expect(findingLines(vitestFindings(report, '/city'))).toEqual([
      '✗ server/test/votes.test.ts a vote failed – AssertionError: 1 is not 2',
      '✗ server/test/doors.test.ts – Cannot find module',
      '↻ server/test/votes.test.ts a vote passed – Error: late',
    ]);
  });

  it('are none without a report', () => {
    expect(vitestFindings(undefined, '/city')).toEqual([]);
  });
});

describe("Playwright's findings", () => {
  const story = (line, status, message) => ({
    file: 'captions/signer.spec.ts',
    line,
    title: `signer ${status}`,
    tests: [{ status, results: message === undefined ? [{}] : [{ error: { message } }, {}] }],
  });

  it('are those of every suite within, and what went wrong outside', () => {
    const inner = { specs: [story(9, 'flaky', 'Error: late\nmore')] };
    const suite = { specs: [story(1, 'expected'), story(5, 'unexpected', 'no')], suites: [inner] };
    const report = { suites: [suite], errors: [{ message: 'no browser' }] };
    expect(findingLines(playwrightFindings(report))).toEqual([
      '✗ captions/signer.spec.ts:5 signer unexpected – no',
      '✗ outside of every story – no browser',
      '↻ captions/signer.spec.ts:9 signer flaky – Error: late',
    ]);
  });

  it('are none without a report', () => {
    expect(playwrightFindings(undefined)).toEqual([]);
  });
});
