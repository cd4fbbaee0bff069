import { parseArgs } from 'node:util';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { readStream } from './reading.ts';
import { verifyChain } from './record/chain.ts';
import { frameOf } from './record/frame.ts';
import { recomputeResults } from './record/recompute.ts';
import { StartError } from './start-error.ts';

/**
 * `verify <meeting> [--data DIR] [--head HASH]`: recomputes the hash chain of
 * a meeting's record and every result in it, also beside a running server.
 * With DATABASE_URL set, and no `--data`, the record is in that database. Ends
 * with 0 when all of it holds, with 1 when it does not.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, head: { type: 'string' } },
});

async function verify(stream: string): Promise<number> {
  const events = await readStream(stream, values.data);
  const verdict = verifyChain(stream, events, values.head ?? null);
  if (!verdict.intact) {
    process.stderr.write(`${stream}: broken at event ${verdict.n} (${verdict.why})\n`);
    return 1;
  }
  const results = recomputeResults(events.map((event) => frameOf<RecordEvent>(event)));
  const wrong = results.filter(({ same }) => !same);
  for (const { poll, n } of wrong) {
    process.stderr.write(`${stream}: the result of ${poll} at event ${n} does not follow\n`);
  }
  if (wrong.length > 0) return 1;
  const said = `${verdict.n} events, intact, ${results.length} results recomputed`;
  process.stdout.write(`${stream}: ${said}, head ${verdict.head}\n`);
  return 0;
}

const [meeting] = positionals;
if (meeting === undefined) {
  process.stderr.write('Say which meeting: verify <meeting> [--data DIR] [--head HASH]\n');
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await verify(meeting);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
