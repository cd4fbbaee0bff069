import { changedRules } from '@koinon/shared/bodies/rule-changes';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import { useTranslations } from 'use-intl';
import { RULE_PARTS, sentencesOf } from './rule-sentences.ts';
import type { RuleSentence } from './rule-sentences.ts';
import styles from './AdjustRules.module.css';

interface RuleChangesProps {
  readonly before: RulePack;
  readonly after: RulePack;
}

/** What another pack changes, sentence beside sentence. */
export function RuleChanges({ before, after }: RuleChangesProps) {
  const t = useTranslations('rulePacks');
  const all = (pack: RulePack) => RULE_PARTS.flatMap((part) => sentencesOf(pack, part, t));
  const changes = differing(all(before), all(after));
  if (changedRules(before, after).length === 0) return <p>{t('noChanges')}</p>;
  return (
    <div>
      {changes.map(({ about, was, is }) => (
        <dl key={about} className={styles['change']}>
          {was !== null && (
            <div>
              <dt>{t('before')}</dt>
              <dd className={styles['before']}>
                <del>{was}</del>
              </dd>
            </div>
          )}
          {is !== null && (
            <div>
              <dt>{t('after')}</dt>
              <dd>
                <ins>{is}</ins>
              </dd>
            </div>
          )}
        </dl>
      ))}
    </div>
  );
}

function differing(before: readonly RuleSentence[], after: readonly RuleSentence[]) {
  const was = new Map(before.map(({ about, words }) => [about, words]));
  const is = new Map(after.map(({ about, words }) => [about, words]));
  const abouts = [...new Set([...is.keys(), ...was.keys()])];
  return abouts
    .map((about) => ({ about, was: was.get(about) ?? null, is: is.get(about) ?? null }))
    .filter((one) => one.was !== one.is);
}
