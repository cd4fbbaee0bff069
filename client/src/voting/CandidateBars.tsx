import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Result } from '@koinon/shared/voting/result';
import { useTranslations } from 'use-intl';
import styles from './CandidateBars.module.css';
import { Counts } from './Counts.tsx';
import { candidateRows, candidateScale } from './result-model.ts';

interface CandidateBarsProps {
  readonly poll: Announcement;
  readonly result: Extract<Result, { kind: 'persons' }>;
}

const WHOLE = 100;

/** Votes by candidate, with the number that elects and who is elected. */
export function CandidateBars({ poll, result }: CandidateBarsProps) {
  const t = useTranslations('voting');
  const scale = candidateScale(result);
  const share = (votes: number) => `${Math.min(1, votes / scale) * WHOLE}%`;
  const { verdict, ballots } = result;
  const ticked = verdict.base !== null;
  return (
    <>
      <ul className={styles['rows']}>
        {candidateRows(poll, result).map(({ id, name, votes, elected }) => (
          <li key={id} className={styles['row']} data-elected={elected}>
            <p className={styles['name']}>
              <bdi>{name}</bdi>
              {elected && <strong className={styles['elected']}>{t('elected')}</strong>}
              <span className={styles['votes']}>{t('votes', { votes })}</span>
            </p>
            <div className={styles['bar']} aria-hidden="true">
              <span className={styles['part']} style={{ inlineSize: share(votes) }} />
              {ticked && (
                <span
                  className={styles['tick']}
                  style={{ insetInlineStart: share(verdict.needed) }}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {ticked && <p className={styles['needed']}>{t('votesNeeded', { votes: verdict.needed })}</p>}
      <Counts
        counts={[
          { mark: 'yes' as const, count: ballots.valid },
          { mark: 'blank' as const, count: ballots.blank },
          { mark: 'invalid' as const, count: ballots.invalid },
          { mark: 'none' as const, count: ballots.notVoted },
        ].flatMap(({ mark, count }) => (mark === 'yes' || count === 0 ? [] : [{ mark, count }]))}
      />
      <p className={styles['needed']}>{t('validBallots', { count: ballots.valid })}</p>
    </>
  );
}
