import { AgendaSheet } from './AgendaSheet.tsx';
import type { AgendaProps } from './Agenda.tsx';
import { useAgenda } from './use-agenda.ts';

/** The agenda with its document, opened for this view. */
export function OwnAgenda({ path, view, session, opens }: AgendaProps) {
  const agenda = useAgenda(path, view);
  return <AgendaSheet view={view} session={session} agenda={agenda} opens={opens} />;
}
