import type { FoundedBody } from '@koinon/shared/bodies/body';
import type {
  BodyPerson,
  Encoding,
  LineFault,
  MemberLine,
  MemberPreview,
  PreviewedLine,
} from '@koinon/shared/bodies/desk';
import { peopleOf } from '@koinon/shared/bodies/standing';
import { plainText } from '@koinon/shared/identity/fields';
import { languageOf, partOf } from './list-words.ts';
import { readTable } from './read-table.ts';
import type { Row } from './read-table.ts';
import { decode, encodingOf } from './text-encoding.ts';

/** The body that a list is read for. */
export interface ListFor {
  readonly body: FoundedBody;
  readonly people: readonly BodyPerson[];
  /** What those read whose line names no language. */
  readonly language: string;
}

/**
 * Shows what a list of members would bring into a body, line by line, and what
 * is wrong with each. Nothing is stored by looking.
 *
 * @param encoding null: found out from the bytes.
 */
export function previewMembers(
  bytes: Uint8Array,
  encoding: Encoding | null,
  into: ListFor,
): MemberPreview {
  const used = encoding ?? encodingOf(bytes);
  const text = decode(bytes, used);
  if (text === null) return { ok: false, code: 'not-text', encoding: used };
  const table = readTable(text);
  if (!table.ok) return { ok: false, code: table.code, encoding: used };
  const lines = table.rows.map((row) => readLine(row, into.language));
  return {
    ok: true,
    encoding: used,
    lines: checkTogether(lines, into),
    vacantSeats: vacantSeats(into.body),
  };
}

/** Whether lines that somebody accepted can still be taken in. */
export function acceptable(lines: readonly MemberLine[], into: ListFor): boolean {
  const previewed = lines.map((read, index) => previewOf(read, index + 1));
  return checkTogether(previewed, into).every(({ faults }) => faults.length === 0);
}

function vacantSeats(body: FoundedBody): number {
  return body.seats.filter(({ member }) => member === null).length;
}

function previewOf(read: MemberLine, line: number): PreviewedLine {
  const { name, language, part, substituteFor } = read;
  const shown = { name, language, office: part, substituteFor: substituteFor ?? '' };
  return { line, ...shown, faults: [], read };
}

/** What a line says by itself. */
function readLine({ line, cells }: Row, language: string): PreviewedLine {
  const faults: LineFault[] = [];
  const name = plainText.safeParse(cells.name);
  const reads = cells.language === '' ? language : languageOf(cells.language);
  const stands = cells.substituteFor;
  const part = partOf(cells.office === '' && stands !== '' ? 'substitute' : cells.office);
  const substituteFor = stands === '' ? null : stands.normalize('NFC');
  if (cells.name === '') faults.push('name-missing');
  else if (!name.success) faults.push('name-unreadable');
  if (reads === null) faults.push('language-unknown');
  if (part === null) faults.push('office-unknown');
  if (part === 'substitute' && substituteFor === null) faults.push('whose-substitute');
  if (part !== null && part !== 'substitute' && substituteFor !== null) {
    faults.push('not-a-substitute');
  }
  const read =
    name.success && reads !== null && part !== null && faults.length === 0
      ? { name: name.data, language: reads, part, substituteFor }
      : null;
  return { line, ...cells, faults, read };
}

/** What lines say that only shows beside the others, and beside who is in the body already. */
function checkTogether(
  lines: readonly PreviewedLine[],
  { body, people }: ListFor,
): readonly PreviewedLine[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const inBody = new Set(peopleOf(body).map((person) => names.get(person)));
  const members = new Set(body.seats.map(({ member }) => names.get(member ?? '')));
  const listed = new Set<string>();
  const reads = lines.flatMap(({ read }) => read ?? []);
  for (const { name } of reads.filter(isSeated)) members.add(name);
  let chairs = 0;
  let secretaries = 0;
  let seats = vacantSeats(body);
  return lines.map((line) => {
    const { read } = line;
    if (read === null) return line;
    const faults: LineFault[] = [];
    if (listed.has(read.name)) faults.push('name-twice');
    listed.add(read.name);
    if (inBody.has(read.name)) faults.push('already-in-body');
    if (read.part === 'chair' && (chairs += 1) > 1) faults.push('second-chair');
    if (read.part === 'secretary' && (secretaries += 1) > 1) faults.push('second-secretary');
    if (read.substituteFor !== null && !members.has(read.substituteFor)) {
      faults.push('member-unknown');
    }
    if (faults.length === 0 && isSeated(read) && (seats -= 1) < 0) faults.push('no-seat-left');
    return faults.length === 0 ? line : { ...line, faults, read: null };
  });
}

function isSeated({ part }: MemberLine): boolean {
  return part === 'chair' || part === 'deputy' || part === 'member';
}
