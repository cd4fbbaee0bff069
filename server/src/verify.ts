import { parseArgs } from 'node:util';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { checkTexts } from './minutes/checking.ts';
import type { CheckedText } from './minutes/checking.ts';
import { blobDirBeside, openCityForReading } from './reading.ts';
import { verifyChain } from './record/chain.ts';
import { frameOf } from './record/frame.ts';
import { recomputeResults } from './record/recompute.ts';
import type { Recomputed } from './record/recompute.ts';
import { StartError } from './start-error.ts';
import { fileBlobReader } from './storage/files/blob-store.files.ts';
import { storedTexts } from './stored-texts.ts';

/**
 * `verify <meeting> [--data DIR] [--head HASH]`: recomputes the hash chain of
 * a meeting's record, every result in it and the hashes of its minutes, also
 * beside a running server. With DATABASE_URL set, and no `--data`, the record
 * is in that database; the texts of minutes are in BLOB_DIR, or in the data
 * folder. Ends with 0 when all of it holds, with 1 when it does not.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, head: { type: 'string' } },
});

async function verify(stream: string): Promise<number> {
  const city = await openCityForReading(values.data);
  try {
    const events = await city.records.read(stream, 0);
    const verdict = verifyChain(stream, events, values.head ?? null);
    if (!verdict.intact) return wrong(stream, `broken at event ${verdict.n} (${verdict.why})`);
    const frames = events.map((event) => frameOf<RecordEvent>(event));
    const results = recomputeResults(frames);
    const texts = await checkTexts(stream, frames, {
      blobs: fileBlobReader(blobDirBeside(values.data)),
      texts: storedTexts(city.documents),
    });
    const faults = [
      ...results.filter(({ same }) => !same).map(unfollowing),
      ...texts.filter(({ fault }) => fault !== null).map(faulty),
    ];
    for (const fault of faults) wrong(stream, fault);
    if (faults.length > 0) return 1;
    for (const text of texts) process.stdout.write(`${stream}: ${intact(text)}\n`);
    const said = `${verdict.n} events, intact, ${results.length} results recomputed`;
    process.stdout.write(`${stream}: ${said}, head ${verdict.head}\n`);
    return 0;
  } finally {
    await city.close();
  }
}

function wrong(stream: string, fault: string): 1 {
  process.stderr.write(`${stream}: ${fault}\n`);
  return 1;
}

function unfollowing({ poll, n }: Recomputed): string {
  return `the result of ${poll} at event ${n} does not follow`;
}

const NAMES = { MinutesApproved: 'approved minutes', MinutesPublished: 'published minutes' };
const FAULTS = {
  missing: 'are not kept any more',
  changed: 'are not the bytes that were kept: they hash to something else',
  'no-minutes': "are kept, but are no text of this meeting's minutes",
  'documents-differ': 'are kept, but the documents and the record now say something else',
} as const;

function faulty({ type, n, hash, fault }: CheckedText): string {
  const why = fault === null ? '' : FAULTS[fault];
  return `the ${NAMES[type]} of event ${n} (${hash}) ${why}`;
}

function intact({ type, n, hash }: CheckedText): string {
  const again = type === 'MinutesApproved' ? ', and the documents still say them' : '';
  return `the ${NAMES[type]} of event ${n} hash to ${hash}${again}`;
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
