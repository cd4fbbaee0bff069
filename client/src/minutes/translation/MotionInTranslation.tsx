import { plainWords } from '@koinon/shared/documents/translated';
import type { TranslatedMotion } from '@koinon/shared/documents/translated-motions';
import { useTranslations } from 'use-intl';
import styles from './translation.module.css';

interface MotionInTranslationProps {
  readonly motion: TranslatedMotion;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The words of a motion in another language, beside those that are voted on. */
export function MotionInTranslation({ motion, language }: MotionInTranslationProps) {
  const t = useTranslations('translation.reading');
  const { title, text, stale } = motion;
  return (
    <div className={styles['decision']} data-translated={stale ? 'stale' : 'current'}>
      <p className={styles['what']}>{t(stale ? 'motionStale' : 'motion')}</p>
      {[title, text].map(
        (words, at) =>
          words !== null && (
            <p key={at} className={styles['words']} lang={language} dir="auto">
              {at === 0 ? <strong>{plainWords(words)}</strong> : plainWords(words)}
            </p>
          ),
      )}
    </div>
  );
}
