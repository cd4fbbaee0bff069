import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { exportNamed, openExports } from './exports/exports.ts';
import type { Exported } from './exports/exports.ts';
import { readMeeting } from './reading-meeting.ts';
import type { ReadMeeting } from './reading-meeting.ts';
import { exportedMeeting } from './exported-meeting.ts';
import { StartError } from './start-error.ts';

const USAGE = `export <meeting> [--what minutes|agenda|invitation] [--format html|pdf|docx|txt|json|ics]
       [--lang en|el|sl|ar] [--public] [--data DIR] [--out FILE]
Without --what: the meeting's whole record with its agenda and minutes, as JSON.
--public: as the gallery has it.`;

/**
 * Writes a meeting's record as JSON, or its minutes, agenda or invitation as a
 * file, to where the output goes or to a file; also beside a running server.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    what: { type: 'string' },
    format: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    public: { type: 'boolean', default: false },
  },
});

async function exportMeeting(meeting: string): Promise<number> {
  const whole = values.what === undefined && values.format === undefined;
  const named = exportNamed(`${values.what ?? 'minutes'}.${values.format ?? 'pdf'}`);
  if (!whole && named === null) return failed(`There is no such export.\n${USAGE}`);
  const audience = values.public ? 'public' : 'chair';
  const read = await readMeeting(meeting, values.data, audience, whole ? null : values.lang);
  if (read === null) return failed(`There is no meeting called "${meeting}" here.`);
  if (whole || named === null) return write(Buffer.from(exportedMeeting(read)));
  const made = await make(read, named);
  return made.ok ? write(made.bytes) : failed('Nobody has said yet when this sitting begins.');
}

async function make(
  { source }: ReadMeeting,
  named: NonNullable<ReturnType<typeof exportNamed>>,
): Promise<Exported> {
  const exports = openExports({ now: Date.now });
  try {
    return await exports.make(source, { ...named, language: values.lang });
  } finally {
    await exports.close();
  }
}

async function write(bytes: Uint8Array): Promise<number> {
  if (values.out === undefined) process.stdout.write(bytes);
  else await writeFile(values.out, bytes);
  return 0;
}

function failed(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

const [meeting] = positionals;
if (meeting === undefined) {
  process.exitCode = failed(`Say which meeting: ${USAGE}`);
} else {
  try {
    process.exitCode = await exportMeeting(meeting);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.exitCode = failed(error.message);
  }
}
