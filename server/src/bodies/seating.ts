import type { BodyCommand } from '@koinon/shared/bodies/commands';
import type { BodyPerson, MemberLine } from '@koinon/shared/bodies/desk';
import type { ListFor } from './member-list.ts';

/** Who has to be in the directory for a list to be taken in, and the command that does it. */
export interface Seating {
  readonly people: readonly BodyPerson[];
  readonly command: Extract<BodyCommand, { readonly type: 'SeatMembers' }>;
}

/**
 * Makes seats and offices of a list's lines. Somebody of the same name whom
 * the body knows from before, and who has no part in it now, is the same
 * person: their past sittings stay theirs.
 */
export function seatingOf(
  lines: readonly MemberLine[],
  { people: known }: ListFor,
  newId: () => string,
): Seating {
  const people = lines.map(({ name, language }) => {
    const before = known.find((person) => person.name === name);
    return { id: before?.id ?? newId(), name, language };
  });
  const ids = new Map([...known, ...people].map(({ id, name }) => [name, id]));
  const idOf = (name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new Error('a list was taken in that had not been checked');
    return id;
  };
  return {
    people,
    command: {
      type: 'SeatMembers',
      members: lines.flatMap(({ name, part }) =>
        part === 'chair' || part === 'deputy' || part === 'member'
          ? [{ person: idOf(name), office: part }]
          : [],
      ),
      substitutes: lines.flatMap(({ name, substituteFor }) =>
        substituteFor === null ? [] : [{ person: idOf(name), member: idOf(substituteFor) }],
      ),
      officers: lines.flatMap(({ name, part }) =>
        part === 'secretary' || part === 'adviser' ? [{ person: idOf(name), as: part }] : [],
      ),
    },
  };
}
