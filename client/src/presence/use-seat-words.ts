import { useTranslations } from 'use-intl';
import type { SeatRow } from './seat-model.ts';

/** Everything that a seat's mark says, in words. */
export function useSeatWords(): (row: SeatRow) => readonly string[] {
  const t = useTranslations('presence');
  return ({ state, office, member, bySubstitute, conflict, notCounted }) => [
    ...(office === 'member' ? [] : [t(`office.${office}`)]),
    t(`state.${state}`),
    ...(bySubstitute && member !== null ? [t('standsFor', { name: member.name })] : []),
    ...(conflict ? [t('inConflict')] : []),
    ...(notCounted ? [t('notCounted')] : []),
  ];
}
