import { lazy, Suspense } from 'react';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';

export interface AgendaProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  /** Items can be opened from here. */
  readonly opens?: boolean;
}

const OwnAgenda = lazy(async () => ({ default: (await import('./OwnAgenda.tsx')).OwnAgenda }));

/** The agenda; what is needed to read documents comes after the first picture. */
export function Agenda(props: AgendaProps) {
  return (
    <Suspense>
      <OwnAgenda {...props} />
    </Suspense>
  );
}
