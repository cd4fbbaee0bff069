import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { passedLate } from './counts.mjs';

/**
 * What the end of a run tells of single tests, so that nobody has to look for
 * them in the thousands of lines before: those that failed, and those that
 * passed only at the second try, each with the first line of why.
 * @typedef {{ failed: boolean, where: string, title: string, because: string }} Finding
 */
const firstLine = (text = '') => stripVTControlCharacters(text).trim().split('\n', 1)[0];

/** vitest's JSON report → its findings; a file that did not load is one too. @returns {Finding[]} */
export function vitestFindings(report, root) {
  return (report?.testResults ?? []).flatMap((file) => {
    const where = relative(root, file.name);
    const found = file.assertionResults
      .filter((test) => test.status === 'failed' || passedLate(test))
      .map((test) => ({
        failed: test.status === 'failed',
        where,
        title: test.fullName,
        because: firstLine(test.failureMessages[0]),
      }));
    if (file.status !== 'failed' || found.some(({ failed }) => failed)) return found;
    return [...found, { failed: true, where, title: '', because: firstLine(file.message) }];
  });
}

const NOT_SOUND = ['unexpected', 'flaky'];

/** Playwright's JSON report → its findings. @returns {Finding[]} */
export function playwrightFindings(report) {
  const within = (suite) => [
    ...suite.specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => NOT_SOUND.includes(status))
        .map(({ status, results }) => ({
          failed: status === 'unexpected',
          where: `${spec.file}:${spec.line}`,
          title: spec.title,
          because: firstLine(results.find(({ error }) => error !== undefined)?.error.message),
        })),
    ),
    ...(suite.suites ?? []).flatMap(within),
  ];
  return [
    ...(report?.suites ?? []).flatMap(within),
    ...(report?.errors ?? []).map(({ message }) => ({
      failed: true,
      where: 'outside of every story',
      title: '',
      because: firstLine(message),
    })),
  ];
}

/** One line for each finding, failures first. */
export function findingLines(findings) {
  const line = ({ failed, where, title, because }) =>
    [failed ? '✗' : '↻', where, title, because === '' ? '' : `– ${because}`]
      .filter((part) => part !== '')
      .join(' ');
  const failed = findings.filter((finding) => finding.failed);
  return [...failed, ...findings.filter((finding) => !finding.failed)].map(line);
}
