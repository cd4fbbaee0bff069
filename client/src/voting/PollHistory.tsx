import { inLanguage } from '@koinon/shared/kernel/localized';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useTimes } from '../i18n/use-times.ts';
import { Panel } from '../ui/Panel.tsx';
import { KindLine } from './PollHead.tsx';
import styles from './PollHistory.module.css';
import { packIn, pastPolls } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import { ResultSentence } from './ResultSentence.tsx';
import { ResultView } from './ResultView.tsx';

/** What was put to the vote in this sitting, latest first; nothing while nothing was. */
export function PollHistory({ view }: { readonly view: PollsView }) {
  const t = useTranslations('voting');
  const language = useReadingLanguage();
  const times = useTimes();
  const polls = pastPolls(view);
  if (polls.length === 0) return null;
  return (
    <Panel title={t('history')}>
      <ol className={styles['list']}>
        {polls.map((poll) => (
          <li key={poll.poll}>
            <details className={styles['poll']}>
              <summary>
                <span className={styles['top']}>
                  <KindLine poll={poll} />
                  {poll.status === 'closed' && (
                    <time dateTime={new Date(poll.closedAt).toISOString()}>
                      {times.time(poll.closedAt)}
                    </time>
                  )}
                </span>
                <span className={styles['question']}>
                  <bdi>{inLanguage(poll.question, language)}</bdi>
                </span>
                <span className={styles['sentence']}>
                  <ResultSentence poll={poll} pack={packIn(view)} />
                </span>
              </summary>
              {(poll.status === 'closed' || poll.status === 'cancelled') && (
                <ResultView view={view} poll={poll} />
              )}
            </details>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
