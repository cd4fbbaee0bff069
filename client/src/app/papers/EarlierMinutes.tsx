import type { Role } from '@koinon/shared/identity/people';
import { Suspense } from 'react';
import { OnceSpoken } from '../../i18n/OnceSpoken.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { lazyPart } from '../../ui/part.ts';

interface EarlierMinutesProps {
  readonly path: string;
  readonly view: MeetingView;
}

const AT_THE_TABLE: readonly Role[] = ['chair', 'clerk', 'member'];

const WaitingApproval = lazyPart(
  async () => (await import('../../minutes/approval/WaitingApproval.tsx')).WaitingApproval,
);

/** Minutes of earlier sittings that this one can approve: everybody at the table reads them, chair and clerk note it. */
export function EarlierMinutes({ path, view }: EarlierMinutesProps) {
  if (view.state.meeting.status !== 'open' || !AT_THE_TABLE.includes(view.you.role)) return null;
  return (
    <Suspense>
      <OnceSpoken>
        <WaitingApproval path={path} view={view} />
      </OnceSpoken>
    </Suspense>
  );
}
