import type { OpenPoll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import styles from './Participation.module.css';
import { participation } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';

interface ParticipationProps {
  readonly view: PollsView;
  readonly poll: OpenPoll;
}

const WHOLE = 100;

/** How many have voted, without a word on how; hands are counted, not tallied, so there it is not known. */
export function Participation({ view, poll }: ParticipationProps) {
  const t = useTranslations('voting');
  if (poll.kind === 'hands') return null;
  const { voted, of } = participation(view, poll);
  const words =
    poll.kind === 'straw' ? t('answeredOf', { voted, of }) : t('votedOf', { voted, of });
  return (
    <div className={styles['participation']}>
      <p className={styles['words']}>{words}</p>
      <div
        role="progressbar"
        className={styles['bar']}
        aria-label={t('participation')}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={voted}
        aria-valuetext={words}
      >
        <span
          className={styles['part']}
          style={{ inlineSize: `${of === 0 ? 0 : (voted / of) * WHOLE}%` }}
        />
      </div>
    </div>
  );
}
