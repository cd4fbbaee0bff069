import { openPoll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Panel } from '../ui/Panel.tsx';
import { CountDesk } from './CountDesk.tsx';
import { Entries } from './Entries.tsx';
import { factsOf } from './facts-model.ts';

interface OfficerPollProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

/** Of a member who is an officer too: what waits for a second officer's word. */
export function OfficerPoll({ view, session }: OfficerPollProps) {
  const t = useTranslations('voting');
  const poll = openPoll(view.state.voting);
  if (poll === null || !factsOf(view).isOfficer(view.you.id)) return null;
  const waits =
    Object.keys(poll.entries).length > 0 ||
    (poll.count !== null && poll.count.confirmedBy === null);
  if (!waits) return null;
  return (
    <Panel title={t('officer')}>
      <Entries view={view} session={session} poll={poll} />
      <CountDesk view={view} session={session} poll={poll} />
    </Panel>
  );
}
