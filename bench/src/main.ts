import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { broadcast } from './broadcast/broadcast.ts';
import { documents } from './documents/documents.ts';
import { handover } from './handover/handover.ts';
import { join } from './join/join.ts';
import { media } from './media/media.ts';
import { comeBack } from './return/return.ts';
import { goalLine, judgeGoal } from './goals.ts';
import { repeat } from './repeat.ts';
import { silence } from './silence/silence.ts';
import { table } from './table.ts';
import { votes } from './votes/votes.ts';

const MS_PER_S = 1_000;

/** `npm run bench -- NAME [--strict]`: prints the arms and, a line each, the goals. */
const benches: ReadonlyMap<string, () => Bench | Promise<Bench>> = new Map<
  string,
  () => Bench | Promise<Bench>
>([
  ['broadcast', () => broadcast],
  ['votes', votes],
  ['join', () => join],
  ['return', () => comeBack],
  ['documents', () => documents],
  ['media', media],
  ['handover', () => handover],
  ['silence', () => silence],
]);

async function run(name: string, bench: Bench, strict: boolean): Promise<number> {
  const { arms, goals, measures } = bench;
  console.log(`${name}: ${measures}`);
  const open = await bench.open();
  try {
    const repetitions = await repeat(bench, (arm) => open.measure(arm), {
      patient: strict,
      measured: progress(),
    });
    console.log(`medians of ${repetitions.length} repetitions\n${table(arms, repetitions)}`);
    const verdicts = goals.map((goal) => judgeGoal(goal, repetitions));
    for (const verdict of verdicts) console.log(goalLine(verdict));
    return strict && verdicts.some(({ missed }) => missed) ? 1 : 0;
  } finally {
    await open.close();
  }
}

/** Says how far it is, on the line for what is no result. */
function progress(): (repetitions: number, most: number) => void {
  const began = performance.now();
  return (repetitions, most) => {
    const each = Math.round((performance.now() - began) / repetitions / MS_PER_S);
    console.error(`  ${repetitions} of ${most} repetitions, ${each} s each`);
  };
}

const { values, positionals } = parseArgs({
  options: { strict: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [name = ''] = positionals;
const bench = benches.get(name);
if (bench === undefined) {
  console.error(
    `npm run bench -- NAME [--strict]; NAME is one of: ${[...benches.keys()].join(', ')}`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await run(name, await bench(), values.strict);
}
