import type { Measurement, Repetition } from './bench.ts';
import { median } from './statistics.ts';

const COLUMNS = ['arm', 'cpu µs', 'p50 ms', 'p99 ms', 'load µs'];

/** A line an arm: the medians of its repetitions. */
export function table(arms: readonly string[], repetitions: readonly Repetition[]): string {
  const rows = arms.map((arm) => {
    const measured = repetitions.flatMap((repetition) => repetition.get(arm) ?? []);
    const of = (what: keyof Measurement) => median(measured.map((each) => each[what])).toFixed(1);
    return [arm, of('cpu'), of('p50'), of('p99'), of('load')];
  });
  return aligned([COLUMNS, ...rows]);
}

/** The first column begins together, the others end together. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
  return rows.map((row) => line(row).join('  ')).join('\n');
}
