/**
 * Playwright's `--list --reporter=json` → every story, wherever it is nested.
 * @returns {{ file: string, line: number, title: string }[]} title: all headings from the outermost in
 */
export function listedStories(report) {
  const within = (suite, above) => {
    // A file's own suite is titled by its path, which is no heading.
    const headings = suite.title === suite.file ? above : [...above, suite.title];
    const here = suite.specs.map(({ file, line, title }) => ({
      file,
      line,
      title: [...headings, title].join(' › '),
    }));
    return [...here, ...(suite.suites ?? []).flatMap((inner) => within(inner, headings))];
  };
  return report.suites.flatMap((suite) => within(suite, []));
}

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Stories whose file or title holds the given words; case, dashes and dots do not matter. */
export function chosenStories(all, wanted) {
  const words = plain(wanted);
  return all.filter(({ file, title }) => plain(`${file} ${title}`).includes(words));
}
