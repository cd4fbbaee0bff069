import { parseArgs } from 'node:util';
import { verifyChain } from './record/chain.ts';
import { openForReading } from './storage/sqlite/data-folder.ts';
import { recordReader } from './storage/sqlite/record-tables.ts';

/**
 * `verify <meeting> [--data DIR] [--head HASH]`: recomputes the hash chain of
 * a meeting's record, also beside a running server. Ends with 0 when it is
 * intact, with 1 when it is not.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: './data' }, head: { type: 'string' } },
});
const meeting = positionals[0];
if (meeting === undefined) {
  process.stderr.write('Say which meeting: verify <meeting> [--data DIR] [--head HASH]\n');
  process.exitCode = 1;
} else verify(meeting);

function verify(stream: string): void {
  const db = openForReading(values.data);
  const verdict = verifyChain(stream, recordReader(db).read(stream, 0), values.head ?? null);
  db.close();
  if (verdict.intact) {
    process.stdout.write(`${stream}: ${verdict.n} events, intact, head ${verdict.head}\n`);
    return;
  }
  process.stderr.write(`${stream}: broken at event ${verdict.n} (${verdict.why})\n`);
  process.exitCode = 1;
}
