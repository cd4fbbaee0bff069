import { Suspense } from 'react';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { lazyPart } from '../../ui/part.ts';
import type { MotionStart } from './reading.ts';

export interface AgendaProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss' | 'now'>;
  /** Items can be opened from here. */
  readonly opens?: boolean;
  /** Begins a motion with the proposal of the item at hand. */
  readonly onMove?: (start: MotionStart) => void;
}

const OwnAgenda = lazyPart(async () => (await import('./OwnAgenda.tsx')).OwnAgenda);

/** The agenda; what is needed to read documents comes after the first picture. */
export function Agenda(props: AgendaProps) {
  return (
    <Suspense>
      <OwnAgenda {...props} />
    </Suspense>
  );
}
