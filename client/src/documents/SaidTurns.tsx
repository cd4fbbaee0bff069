import { saidText } from '@koinon/shared/captions/said';
import { useTranslations } from 'use-intl';
import { directionOf } from '../i18n/languages.ts';
import { useTimes } from '../i18n/use-times.ts';
import type { ShownTurn } from './minutes-said.ts';
import styles from './MinutesSaid.module.css';

interface SaidTurnsProps {
  readonly turns: readonly ShownTurn[];
  readonly language: string;
  readonly nameOf: (person: string) => string;
}

/** Who said what, and what of it stands in the text. */
export function SaidTurns({ turns, language, nameOf }: SaidTurnsProps) {
  const t = useTranslations('said');
  const { time } = useTimes();
  return (
    // A list that scrolls is reached by keyboard.
    <ol className={styles['turns']} tabIndex={0} aria-label={t('title')}>
      {turns.map(({ turn, taken, kept }) => {
        const { lines, speaker, typed } = turn;
        return (
          <li key={lines[0].id} className={styles['turn']} data-taken={taken}>
            <p className={styles['head']}>
              <bdi className={styles['name']}>
                {speaker === null ? t('nobody') : nameOf(speaker)}
              </bdi>
              <span className={styles['mark']}>{time(lines[0].at)}</span>
              {typed && <span className={styles['mark']}>{t('typed')}</span>}
              {taken !== 'none' && (
                <span className={styles['mark']}>{t(taken === 'all' ? 'in' : 'partly')}</span>
              )}
              {kept && <span className={styles['mark']}>{t('closed')}</span>}
            </p>
            <p className={styles['words']} lang={language} dir={directionOf(language)}>
              {saidText(turn)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
