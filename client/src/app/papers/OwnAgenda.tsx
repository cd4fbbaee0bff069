import { AgendaSheet } from './AgendaSheet.tsx';
import type { AgendaProps } from './Agenda.tsx';
import { useAgenda } from './use-agenda.ts';

/** The agenda with its document, opened for this view. */
export function OwnAgenda({ path, view, ...props }: AgendaProps) {
  const agenda = useAgenda(path, view);
  return <AgendaSheet {...props} view={view} agenda={agenda} />;
}
