import type { Floor } from '@koinon/shared/floor/floor';
import type { TalkGroups } from '@koinon/shared/identity/talk-groups';
import type { Localized } from '@koinon/shared/kernel/localized';

/** A group with the share that was told of it last; null while none has been. */
export interface GroupTold {
  readonly group: string;
  readonly name: Localized;
  readonly percent: number | null;
  /** When it was told, milliseconds since 1970. */
  readonly at: number | null;
}

/** In the order in which the body has its groups. */
export function groupsTold(
  { groupsTold: tellings }: Pick<Floor, 'groupsTold'>,
  { groups }: TalkGroups,
): readonly GroupTold[] {
  return groups.map(({ id, name }) => {
    const last = tellings.findLast(({ shares }) => shares.some(({ group }) => group === id));
    const share = last?.shares.find(({ group }) => group === id);
    return { group: id, name, percent: share?.percent ?? null, at: last?.at ?? null };
  });
}
