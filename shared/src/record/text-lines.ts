import type { Role } from '../identity/people.ts';
import { assignmentsOf } from '../interpretation/channels.ts';
import type { Interpretation } from '../interpretation/channels.ts';
import { boothLine, TECHNICIAN_LINE } from '../media/plan.ts';

/** Who asks, as the meeting knows them. */
export interface OnLine {
  readonly person: string;
  readonly role: Role | null;
}

/** The lines that somebody may write to and reads, their booth's first. */
export function textLinesOf(
  interpretation: Interpretation,
  { person, role }: OnLine,
): readonly string[] {
  const { booths } = interpretation;
  const own = booths.filter(({ seated }) => role === 'interpreter' && seated.includes(person));
  const technician = role === 'clerk' || isInterpreting(interpretation, { person, role });
  return [...own.map(({ id }) => boothLine(id)), ...(technician ? [TECHNICIAN_LINE] : [])];
}

/** Whether there is such a line now. */
export function isTextLine({ booths }: Interpretation, line: string): boolean {
  return line === TECHNICIAN_LINE || booths.some(({ id }) => boothLine(id) === line);
}

function isInterpreting(interpretation: Interpretation, { person, role }: OnLine): boolean {
  return role === 'interpreter' && assignmentsOf(interpretation, person).length > 0;
}
