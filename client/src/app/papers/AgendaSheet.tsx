import { useTranslations } from 'use-intl';
import { AgendaSpine } from '../../documents/AgendaSpine.tsx';
import { RefusedHere } from '../../i18n/RefusedHere.tsx';
import { meetingActions } from '../../meeting/model.ts';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { OpenAgenda } from './use-agenda.ts';

interface AgendaSheetProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly agenda: OpenAgenda;
  /** Items can be opened from here. */
  readonly opens?: boolean | undefined;
}

/** The agenda beside the table, and for those who keep it the way to change it. */
export function AgendaSheet({ view, session, agenda, opens = false }: AgendaSheetProps) {
  const t = useTranslations('meeting');
  const { meeting } = view.state;
  const opening = view.pending.find(({ command }) => command.type === 'OpenItem')?.command;
  return (
    <Panel title={t('agenda')}>
      {agenda.items === null ? (
        <p>{t('reason.agendaLoading')}</p>
      ) : (
        <AgendaSpine
          items={agenda.items}
          current={meeting.status === 'unplanned' ? null : (meeting.item?.item ?? null)}
          onOpenItem={
            opens ? ({ id, titles }) => meetingActions(session).openItem(id, titles) : undefined
          }
          openUnavailable={meeting.status === 'open' ? null : t('reason.notOpen')}
          opening={opening?.type === 'OpenItem' ? opening.item : null}
          model={agenda.model ?? undefined}
        />
      )}
      {opens && (
        <RefusedHere refused={view.refused} types={['OpenItem']} onSeen={session.dismiss} />
      )}
    </Panel>
  );
}
