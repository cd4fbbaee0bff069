import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Result } from '@koinon/shared/voting/result';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import styles from './MoodBars.module.css';

interface MoodBarsProps {
  readonly poll: Announcement;
  readonly result: Extract<Result, { kind: 'straw' }>;
}

const WHOLE = 100;
const CHOICES = ['yes', 'no', 'abstain', 'blank'] as const;

/** The mood of a straw poll: no threshold, no outcome, and another look than a vote's. */
export function MoodBars({ poll, result }: MoodBarsProps) {
  const t = useTranslations('voting');
  const language = useReadingLanguage();
  const most = Math.max(1, ...result.counts.map(({ votes }) => votes));
  const rows = result.counts.filter(({ option, votes }) => option !== 'blank' || votes > 0);
  const words = (option: string) => {
    const own = poll.options.find(({ id }) => id === option);
    if (own !== undefined) return inLanguage(own.label, language);
    const choice = CHOICES.find((one) => one === option);
    return choice === undefined ? option : t(`answer.${choice}`);
  };
  return (
    <ul className={styles['rows']}>
      {rows.map(({ option, votes }) => (
        <li key={option}>
          <span className={styles['words']}>
            <bdi>{words(option)}</bdi>
            <span>{votes}</span>
          </span>
          <span className={styles['bar']} aria-hidden="true">
            {votes > 0 && <span style={{ inlineSize: `${(votes / most) * WHOLE}%` }} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
