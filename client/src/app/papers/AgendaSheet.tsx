import { inLanguage } from '@koinon/shared/kernel/localized';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { AgendaSpine } from '../../documents/AgendaSpine.tsx';
import { RefusedHere } from '../../i18n/RefusedHere.tsx';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { ClosedMark } from '../../meeting/ClosedMark.tsx';
import { meetingActions } from '../../meeting/model.ts';
import { powersOf } from '../../motions/motions-view.ts';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { Panel } from '../../ui/Panel.tsx';
import { AGENDA_FILES } from '../../minutes/export-model.ts';
import { lazyPart } from '../../ui/part.ts';
import { agendaAround } from './agenda-around.ts';
import { agendaShown } from './agenda-shown.ts';
import type { MotionStart } from './reading.ts';
import type { OpenAgenda } from './use-agenda.ts';

interface AgendaSheetProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss' | 'now'>;
  readonly agenda: OpenAgenda;
  /** Items can be opened from here. */
  readonly opens?: boolean | undefined;
  /** Begins a motion with the proposal of the item at hand. */
  readonly onMove?: ((start: MotionStart) => void) | undefined;
}

const Suggestions = lazyPart(
  async () => (await import('../../agenda/Suggestions.tsx')).Suggestions,
);

const ExportMenu = lazyPart(async () => (await import('../../minutes/ExportMenu.tsx')).ExportMenu);

/** The agenda beside the table, and for those who keep it the way to change it. */
export function AgendaSheet(props: AgendaSheetProps) {
  const { view, session, agenda, opens = false, onMove } = props;
  const t = useTranslations('meeting');
  const language = useReadingLanguage();
  const { meeting } = view.state;
  const shown = agendaShown(view, agenda.items);
  const opening = view.pending.find(({ command }) => command.type === 'OpenItem')?.command;
  return (
    <Panel title={t('agenda')}>
      {shown.kind === 'closed' && <ClosedMark view={view} />}
      {shown.kind === 'loading' && <p>{t('reason.agendaLoading')}</p>}
      {shown.kind === 'items' && (
        <AgendaSpine
          items={shown.items}
          setting={agendaAround(view, agenda.path, session, language)}
          onOpenItem={
            opens ? ({ id, titles }) => meetingActions(session).openItem(id, titles) : undefined
          }
          openUnavailable={meeting.status === 'open' ? null : t('reason.notOpen')}
          opening={opening?.type === 'OpenItem' ? opening.item : null}
          model={agenda.model ?? undefined}
          onMoveProposal={
            onMove && powersOf(view).moves
              ? ({ titles, proposal: text }) =>
                  onMove({ title: inLanguage(titles, language), text, language })
              : undefined
          }
        />
      )}
      {opens && (
        <RefusedHere refused={view.refused} types={['OpenItem']} onSeen={session.dismiss} />
      )}
      {shown.kind === 'items' && (
        <Suspense>
          <ExportMenu path={agenda.path} files={AGENDA_FILES} />
        </Suspense>
      )}
      {shown.kind === 'items' && view.you.role !== 'guest' && (
        <Suspense>
          <Suggestions view={view} session={session} agenda={toFill(agenda)} />
        </Suspense>
      )}
    </Panel>
  );
}

function toFill({ model }: OpenAgenda) {
  return (
    model && {
      add: (titles: Readonly<Record<string, string>>) => model.add(titles, 'deliberation'),
      remove: (id: string) => model.remove(id),
    }
  );
}
