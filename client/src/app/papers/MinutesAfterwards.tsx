import { isFrozen } from '@koinon/shared/minutes/minutes';
import { OnceSpoken } from '../../i18n/OnceSpoken.tsx';
import { ApprovalPanel } from '../../minutes/approval/ApprovalPanel.tsx';
import { PublishedMinutes } from '../../minutes/approval/PublishedMinutes.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';

interface MinutesAfterwardsProps {
  readonly path: string;
  readonly view: MeetingView;
}

/** What has become of the minutes; once they are approved, the gallery reads what is published. */
export function MinutesAfterwards({ path, view }: MinutesAfterwardsProps) {
  const isOutside = view.you.role === 'guest';
  return (
    <OnceSpoken>
      <ApprovalPanel path={path} view={view} />
      {isOutside && isFrozen(view.state.minutes) && <PublishedMinutes path={path} view={view} />}
    </OnceSpoken>
  );
}
