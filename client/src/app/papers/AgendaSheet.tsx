import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { officersOf } from '@koinon/shared/meeting/constitution';
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
import { useLeaving } from './use-leaving.ts';

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

const OwnTemplates = lazyPart(
  async () => (await import('../../agenda/OwnTemplates.tsx')).OwnTemplates,
);

const AgendaVersions = lazyPart(async () => (await import('./AgendaVersions.tsx')).AgendaVersions);

const ExportMenu = lazyPart(async () => (await import('../../minutes/ExportMenu.tsx')).ExportMenu);

/** The agenda beside the table, and for those who keep it the way to change it. */
export function AgendaSheet(props: AgendaSheetProps) {
  const { view, session, agenda, opens = false, onMove } = props;
  const t = useTranslations('meeting');
  const language = useReadingLanguage();
  const { meeting } = view.state;
  const shown = agendaShown(view, agenda.items);
  const leaving = useLeaving(view, session);
  const opening = view.pending.find(({ command }) => command.type === 'OpenItem')?.command;
  return (
    <Panel title={t('agenda')}>
      {shown.kind === 'closed' && <ClosedMark view={view} />}
      {shown.kind === 'loading' && <p>{t('reason.agendaLoading')}</p>}
      {shown.kind === 'items' && (
        <AgendaSpine
          items={shown.items}
          setting={{ ...agendaAround(view, agenda.path, session, language), leaving }}
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
      <RefusedHere refused={view.refused} types={LEFT_HERE} onSeen={session.dismiss} />
      {shown.kind === 'items' && (
        <Suspense>
          <ExportMenu path={agenda.path} files={AGENDA_FILES} />
        </Suspense>
      )}
      {shown.kind === 'items' && view.you.role !== 'guest' && (
        <Suspense>
          <AgendaVersions view={view} agenda={agenda} />
        </Suspense>
      )}
      {shown.kind === 'items' && view.you.role !== 'guest' && (
        <Suspense>
          <Suggestions view={view} session={session} agenda={toFill(agenda)} />
        </Suspense>
      )}
      {shown.kind === 'items' && keepsTemplates(view) && (
        <Suspense>
          <OwnTemplates path={agenda.path} />
        </Suspense>
      )}
    </Panel>
  );
}

const LEFT_HERE = ['LeaveItemOver', 'TakeItemBack'] as const;

/** By the body's own record the chair by office, and not whoever chairs for a while. */
function keepsTemplates({ you, state }: MeetingView): boolean {
  const constitution = constitutionOf(state.meeting);
  if (constitution === null) return false;
  const { chair, secretary } = officersOf(constitution);
  return you.id === chair || you.id === secretary;
}

function toFill({ model }: OpenAgenda) {
  return (
    model && {
      add: (titles: Readonly<Record<string, string>>) => model.add(titles, 'deliberation'),
      remove: (id: string) => model.remove(id),
    }
  );
}
