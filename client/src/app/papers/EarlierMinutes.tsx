import { Suspense } from 'react';
import { OnceSpoken } from '../../i18n/OnceSpoken.tsx';
import { keepsMinutes } from '../../minutes/approval/approval-model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { lazyPart } from '../../ui/part.ts';

interface EarlierMinutesProps {
  readonly path: string;
  readonly view: MeetingView;
}

const WaitingApproval = lazyPart(
  async () => (await import('../../minutes/approval/WaitingApproval.tsx')).WaitingApproval,
);

/** Minutes of earlier sittings that this one can approve, for chair and clerk. */
export function EarlierMinutes({ path, view }: EarlierMinutesProps) {
  if (view.state.meeting.status !== 'open' || !keepsMinutes(view)) return null;
  return (
    <Suspense>
      <OnceSpoken>
        <WaitingApproval path={path} view={view} />
      </OnceSpoken>
    </Suspense>
  );
}
