import { inLanguage } from '@koinon/shared/kernel/localized';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import type { Announcement } from '@koinon/shared/voting/announcement';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import styles from './ToBeChecked.module.css';
import { uncheckedRules } from './rule-message.ts';

interface ToBeCheckedProps {
  readonly about: Announcement;
  readonly pack: RulePack | null;
}

/** Says of which rules nobody has read the source, as the body's pack marks them. */
export function ToBeChecked({ about, pack }: ToBeCheckedProps) {
  const t = useTranslations('voting');
  const language = useReadingLanguage();
  const rules = uncheckedRules(about, pack);
  const sources = [...new Set(rules.flatMap(({ source }) => (source === null ? [] : [source])))];
  if (rules.length === 0) return null;
  return (
    <details className={styles['check']}>
      <summary>{t('toBeChecked')}</summary>
      <p>{t('toBeCheckedWhy')}</p>
      {sources.map((source) => (
        <p key={source.about} className={styles['source']} dir="auto">
          {inLanguage(source.text, language)}
        </p>
      ))}
    </details>
  );
}
