import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readStream } from './reading.ts';
import { exportedRecord } from './record/exported.ts';
import { StartError } from './start-error.ts';

/**
 * `export <meeting> [--data DIR] [--out FILE]`: writes a meeting's record as
 * JSON, to a file or to where the output goes, also beside a running server.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, out: { type: 'string' } },
});

async function exportTo(stream: string, out: string | undefined): Promise<number> {
  const events = await readStream(stream, values.data);
  if (events.length === 0) {
    process.stderr.write(`There is no meeting called "${stream}" here.\n`);
    return 1;
  }
  const text = `${JSON.stringify(exportedRecord(stream, events), null, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else await writeFile(out, text);
  return 0;
}

const [meeting] = positionals;
if (meeting === undefined) {
  process.stderr.write('Say which meeting: export <meeting> [--data DIR] [--out FILE]\n');
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await exportTo(meeting, values.out);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
