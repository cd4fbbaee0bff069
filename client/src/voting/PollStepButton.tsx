import type { ChairStep } from '@koinon/shared/voting/next-step';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { AskedButton } from './AskedButton.tsx';
import styles from './PollStepButton.module.css';
import { useOffered } from './use-offered.ts';

/** Language channels that have listeners and no voice, and whether a poll waits for them. */
export interface VoteGate {
  readonly gate: 'off' | 'warn' | 'hold';
  readonly channels: readonly string[];
}

export interface PollStepButtonProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly step: ChairStep;
  readonly gate: VoteGate;
  /** Brings the chair's own ballot up. */
  readonly onVote: () => void;
}

const GIVEN_HERE = [
  'StartPoll',
  'OpenWaitingPoll',
  'CallName',
  'CallLast',
  'ClosePoll',
  'PublishResult',
  'DecideTie',
  'DrawLot',
  'RepeatPoll',
];

/** The next step in a poll: one button, or why there is none, and what it means. */
export function PollStepButton({ view, session, step, gate, onVote }: PollStepButtonProps) {
  const t = useTranslations('voting');
  const offered = useOffered({ view, session, step, gate, onVote });
  const offline = view.line.status === 'live' ? null : t('chairOffline');
  return (
    <div className={styles['step']}>
      {offered.buttons.map((asked) => (
        <AskedButton
          key={asked.words}
          asked={{ ...asked, blocked: offline ?? asked.blocked ?? null }}
          pending={view.pending}
        />
      ))}
      {offered.note !== null && <p className={styles['note']}>{offered.note}</p>}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </div>
  );
}
