import { useTranslations } from 'use-intl';
import { nameOf } from '../../i18n/names.ts';
import type { MeetingView } from '../../session/meeting-session.ts';

/** How somebody, or a decision, is called that a text names. */
export function useMention({ people, state }: MeetingView): (kind: string, id: string) => string {
  const t = useTranslations('minutes');
  return (kind, id) => {
    if (kind === 'person') return nameOf(people, id);
    const decision = state.motions.decisions.find((one) => one.id === id);
    if (decision === undefined) return '…';
    return t('decision', { number: decision.number, year: String(decision.year) });
  };
}
