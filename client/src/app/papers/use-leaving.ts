import { useTranslations } from 'use-intl';
import type { Leaving } from '../../documents/agenda-setting.ts';
import { roleNow } from '../../meeting/chair-model.ts';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';

/** Chair and clerk say what goes to a later sitting, as long as this one is not over; null for all others. */
export function useLeaving(
  view: MeetingView,
  session: Pick<MeetingSession, 'give'>,
): Leaving | null {
  const t = useTranslations('agenda.suggest');
  const { status } = view.state.meeting;
  const role = roleNow(view);
  const keeps = role === 'chair' || role === 'clerk';
  if (status === 'unplanned' || status === 'closed' || !keeps) return null;
  return {
    unavailable: view.line.status === 'live' ? null : t('offline'),
    leave: (items) => {
      for (const { id: item, titles: title } of items) {
        void session.give({ type: 'LeaveItemOver', item, title });
      }
    },
    takeBack: (items) => {
      for (const { id: item } of items) void session.give({ type: 'TakeItemBack', item });
    },
  };
}
