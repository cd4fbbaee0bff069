/**
 * Results of a step as three numbers. A step that is one check (types, lint)
 * counts as one; a suite counts its tests, and in addition one failure for
 * whatever went wrong outside a test, so that a suite can never look whole
 * when it was not: a file that does not load, a crash, no test at all.
 * @typedef {{ passed: number, failed: number, skipped: number, repeated: number }} Counts
 */
const none = { passed: 0, failed: 0, skipped: 0, repeated: 0 };

export const sum = (all) =>
  all.reduce(
    (one, other) => ({
      passed: one.passed + other.passed,
      failed: one.failed + other.failed,
      skipped: one.skipped + other.skipped,
      repeated: one.repeated + other.repeated,
    }),
    none,
  );

export const checkCounts = (code) => (code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 });

/** A suite's counts made honest by its exit code. */
function honest(counts, code) {
  const ran = counts.passed + counts.failed;
  const hidden = counts.failed === 0 && (code !== 0 || ran === 0);
  return hidden ? { ...counts, failed: 1 } : counts;
}

/** A test that passed after it had failed still has what it failed of. */
export const passedLate = ({ status, failureMessages }) =>
  status === 'passed' && failureMessages.length > 0;

/** vitest's JSON report; a file that failed without a failed test in it counts as one failure. */
export function vitestCounts(report, code) {
  if (report === undefined) return { ...none, failed: 1 };
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const counts = {
    ...none,
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    repeated: report.testResults.flatMap((file) => file.assertionResults).filter(passedLate).length,
  };
  return honest(counts, code);
}

/**
 * Playwright's JSON report. A story has a second try, since several browsers on
 * two cores meet moments that no user's machine has; one that needed it passes
 * and is told apart, so that nobody takes it for sound. So has a test of servers.
 */
export function playwrightCounts(report, code) {
  if (report === undefined) return { ...none, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const counts = { passed: expected + flaky, failed: unexpected, skipped, repeated: flaky };
  return honest(counts, code);
}

/** The last line of `npm test`. */
export function lastLine({ passed, failed, skipped, repeated }) {
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  if (repeated > 0) parts.push(`${repeated} of the passed only at the second try`);
  return parts.join(', ');
}
