import { METRICS } from './bench.ts';
import type { Metric, Repetition } from './bench.ts';
import { median } from './statistics.ts';

const NOT_MEASURED = '–';
/** Of numbers below it one decimal is shown, of small ones two. */
const LARGE = 10_000;
const SMALL = 1;

/** A line an arm: the medians of its repetitions, in the columns that any arm has. */
export function table(arms: readonly string[], repetitions: readonly Repetition[]): string {
  const measuredBy = (arm: string) =>
    repetitions.flatMap((repetition) => repetition.get(arm) ?? []);
  const metrics = metricNames().filter((metric) =>
    arms.some((arm) => measuredBy(arm).some((measured) => measured[metric] !== undefined)),
  );
  const rows = arms.map((arm) => {
    const measured = measuredBy(arm);
    return [arm, ...metrics.map((metric) => cell(measured.flatMap((each) => each[metric] ?? [])))];
  });
  return aligned([['arm', ...metrics.map((metric) => METRICS[metric])], ...rows]);
}

function metricNames(): readonly Metric[] {
  return ['cpu', 'p50', 'p99', 'last', 'bytes', 'paced', 'packets', 'messages', 'load'];
}

function cell(values: readonly number[]): string {
  if (values.length === 0) return NOT_MEASURED;
  const value = median(values);
  if (value >= LARGE) return value.toFixed(0);
  return value.toFixed(value < SMALL ? 2 : 1);
}

/** The first column begins together, the others end together. */
function aligned(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)));
  return rows.map((row) => line(row).join('  ')).join('\n');
}
