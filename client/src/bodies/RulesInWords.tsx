import type { RulePack, Source } from '@koinon/shared/law/rule-pack';
import { inLanguage } from '@koinon/shared/kernel/localized';
import { useTranslations } from 'use-intl';
import { useTimes } from '../i18n/use-times.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { classes } from '../ui/classes.ts';
import { Notice } from '../ui/Notice.tsx';
import { Panel } from '../ui/Panel.tsx';
import { bySource, RULE_PARTS, sentencesOf } from './rule-sentences.ts';
import type { RulePart, SourcedRules } from './rule-sentences.ts';
import styles from './RulesInWords.module.css';

interface RulesInWordsProps {
  readonly pack: RulePack;
  /** Paths of the rules that the body has changed by itself. */
  readonly changed?: readonly string[];
  readonly level?: 2 | 3;
}

/** A rule pack as a body reads it: its rules in sentences, where each stands, and what is still to be checked. */
export function RulesInWords({ pack, changed = [], level = 2 }: RulesInWordsProps) {
  const t = useTranslations('rulePacks');
  const language = useReadingLanguage();
  const times = useTimes();
  const parts = RULE_PARTS.map((part) => ({
    part,
    groups: bySource(pack, sentencesOf(pack, part, t)),
  }));
  const unsure = parts.some(({ groups }) => groups.some(({ source }) => source?.checked !== true));
  return (
    <div className={styles['pack']}>
      <div>
        <p>
          <strong dir="auto">{inLanguage(pack.name, language)}</strong>
        </p>
        <p className={styles['facts']}>
          <span>{t('version', { version: pack.version })}</span>
          <span>{t('validFrom', { date: times.date(pack.validFrom) })}</span>
          <span>{t('checkedOn', { date: times.date(pack.checkedOn) })}</span>
        </p>
      </div>
      {pack.remark !== undefined && <p dir="auto">{inLanguage(pack.remark, language)}</p>}
      {unsure && <Notice tone="heed">{t('toCheckHint')}</Notice>}
      {parts.map(({ part, groups }) => (
        <Part key={part} part={part} groups={groups} changed={changed} level={level} />
      ))}
    </div>
  );
}

interface PartProps {
  readonly part: RulePart;
  readonly groups: readonly SourcedRules[];
  readonly changed: readonly string[];
  readonly level: 2 | 3;
}

function Part({ part, groups, changed, level }: PartProps) {
  const t = useTranslations('rulePacks');
  return (
    <Panel title={t(`parts.${part}`)} level={level}>
      <div>
        {groups.map(({ source, sentences }) => (
          <div key={source?.about ?? ''} className={styles['group']}>
            <ul>
              {sentences.map(({ about, words }) => (
                <li key={about} className={styles['rule']}>
                  {words}
                </li>
              ))}
            </ul>
            <SourceLine source={source} own={isOwn(source, changed)} />
          </div>
        ))}
      </div>
    </Panel>
  );
}

/** Whether the rule stands in the body's own decision. */
export function isOwn(source: Source | null, changed: readonly string[]): boolean {
  return source !== null && changed.includes(source.about);
}

interface SourceLineProps {
  readonly source: Source | null;
  /** It is the body's own decision, and no law. */
  readonly own?: boolean;
}

/** Where a rule stands, and whether somebody has read it there. */
export function SourceLine({ source, own = false }: SourceLineProps) {
  const t = useTranslations('rulePacks');
  const language = useReadingLanguage();
  const checked = source?.checked === true;
  return (
    <div className={styles['source']}>
      <span
        className={classes(styles['mark'], own ? styles['own'] : !checked && styles['toCheck'])}
      >
        {t(own ? 'ownRule' : checked ? 'checked' : 'toCheck')}
      </span>
      {source === null ? (
        <span className={styles['where']}>{t('noSource')}</span>
      ) : (
        <span className={styles['where']} dir="auto">
          {inLanguage(source.text, language)}
        </span>
      )}
      {source?.link !== undefined && (
        <a href={source.link} target="_blank" rel="noreferrer">
          {t('source')}
        </a>
      )}
    </div>
  );
}
