import { plainWords } from '@koinon/shared/documents/translated';
import type { TranslatedDecision } from '@koinon/shared/documents/translated';
import { useTranslations } from 'use-intl';
import styles from './translation.module.css';

interface DecisionInTranslationProps {
  readonly decision: TranslatedDecision;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The words of a decision in another language, beside those that count. */
export function DecisionInTranslation({ decision, language }: DecisionInTranslationProps) {
  const t = useTranslations('translation.reading');
  const { state, content } = decision;
  return (
    <div className={styles['decision']} data-translated={state}>
      <p className={styles['what']}>{t(state === 'stale' ? 'decisionStale' : 'decision')}</p>
      <p className={styles['words']} lang={language} dir="auto">
        {plainWords(content)}
      </p>
    </div>
  );
}
