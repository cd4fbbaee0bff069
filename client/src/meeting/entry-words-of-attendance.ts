import type { EventOf } from '@koinon/shared/record/capabilities';
import { unknownEntry } from './wording.ts';
import type { Wording } from './wording.ts';

type PresenceEvent = EventOf<'attendance'>;
type Quorum = Extract<PresenceEvent, { readonly counts: unknown }>;

export function attendanceWords(event: PresenceEvent, wording: Wording): string {
  const { t, name, time } = wording;
  if ('counts' in event) return quorumWords(event, wording);
  switch (event.type) {
    case 'PersonArrived': {
      const { way, standsFor } = event;
      const who = { name: name(event.person) };
      return standsFor === undefined
        ? t(`PersonArrived.${way}`, who)
        : t(`PersonArrivedFor.${way}`, { ...who, member: name(standsFor) });
    }
    case 'PersonLeft':
      return t(`PersonLeft.${event.because}`, { name: name(event.person) });
    case 'PresenceCorrected': {
      const { from, to, reason } = event;
      const values = { name: name(event.person), from: time(from), reason };
      return to === null
        ? t('PresenceCorrected.lasting', values)
        : t('PresenceCorrected.past', { ...values, to: time(to) });
    }
    case 'ExcuseExplained':
      return t('ExcuseExplained', { name: name(event.person), reason: event.reason });
    case 'QuorumChallenged':
      return t('QuorumChallenged', { name: name(event.by) });
    case 'LineDropped':
    case 'LineRestored':
    case 'AbsenceExcused':
    case 'ExcuseWithdrawn':
    case 'ConflictDeclared':
    case 'ConflictEnded':
      return t(event.type, { name: name(event.person) });
    default:
      return unknownEntry(event, wording);
  }
}

function quorumWords({ type, counts }: Quorum, { t }: Wording): string {
  const { present, needed, because } = counts;
  if (type === 'QuorumEstablished' || type === 'QuorumConfirmed') {
    return t(type, { present, needed });
  }
  const isShort = because === 'short' || because === 'enough';
  return isShort ? t(`${type}.short`, { present, needed }) : t(`${type}.${because}`);
}
