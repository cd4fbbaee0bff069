import type { InterpretationStyle } from '@koinon/shared/identity/interpretation-style';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Panel } from '../ui/Panel.tsx';
import { interpretationSentences } from './interpretation-sentences.ts';
import { SourceLine } from './RulesInWords.tsx';
import styles from './RulesInWords.module.css';

/** What interpretation counts in the body's sittings, in sentences, and where each stands. */
export function InterpretationRules({ style }: { readonly style: InterpretationStyle }) {
  const t = useTranslations('interpretationRules');
  const bodies = useTranslations('bodies');
  const language = useReadingLanguage();
  const gate = {
    about: 'interpretation.gate',
    words: bodies(`gateMeans.${style.gate}`),
    example: null,
  };
  const own = { about: 'interpretation', text: { [language]: t('own') }, checked: true };
  const sentences = [gate, ...interpretationSentences(style, language, t)];
  const examples = sentences.flatMap(({ example }) => example ?? []);
  return (
    <Panel title={t('title')}>
      <div className={styles['group']}>
        <ul>
          {sentences.map(({ about, words }) => (
            <li key={about} className={styles['rule']}>
              {words}
            </li>
          ))}
        </ul>
        <SourceLine source={own} own />
        {examples.map((example) => (
          <SourceLine key={example.about} source={example} />
        ))}
      </div>
    </Panel>
  );
}
