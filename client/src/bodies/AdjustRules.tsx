import { changedRules } from '@koinon/shared/bodies/rule-changes';
import type { DeskRefusal } from '@koinon/shared/bodies/desk';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Panel } from '../ui/Panel.tsx';
import { adoptable } from './adjust-model.ts';
import { CallingFields, PresenceFields, QuorumFields, VotingFields } from './AdjustFields.tsx';
import { RuleChanges } from './RuleChanges.tsx';
import styles from './AdjustRules.module.css';

interface AdjustRulesProps {
  readonly pack: RulePack;
  /** Adopts a pack; null when it was. */
  readonly onAdopt: (pack: RulePack, because: string) => Promise<DeskRefusal | null>;
}

/** Makes a version of the body's own: the main choices, what they change, and why. */
export function AdjustRules({ pack, onAdopt }: AdjustRulesProps) {
  const t = useTranslations('rulePacks');
  const refusals = useTranslations('bodies.refusals');
  const language = useReadingLanguage();
  const [draft, setDraft] = useState(pack);
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const reason = because.trim();
  const unchanged = changedRules(pack, draft).length === 0;
  const adopt = async () => {
    setAsked(true);
    if (reason === '') return;
    setWaiting(true);
    setRefusal(await onAdopt(adoptable(pack, draft, reason, language), reason));
    setWaiting(false);
  };
  return (
    <div className={styles['form']}>
      <p>{t('adjustHint')}</p>
      <QuorumFields pack={draft} onChange={setDraft} />
      <VotingFields pack={draft} onChange={setDraft} />
      <CallingFields pack={draft} onChange={setDraft} />
      <PresenceFields pack={draft} onChange={setDraft} />
      <Panel title={t('changes')} level={3}>
        <RuleChanges before={pack} after={draft} />
      </Panel>
      <Field
        label={t('because')}
        hint={t('becauseHint')}
        value={because}
        onChange={setBecause}
        fault={asked && reason === '' ? t('needReason') : null}
      />
      {refusal !== null && (
        <Notice tone="heed" urgent>
          {refusals(refusal)}
        </Notice>
      )}
      <div>
        <Button
          kind="act"
          size="l"
          waiting={waiting}
          unavailable={unchanged ? t('noChanges') : null}
          onPress={() => void adopt()}
        >
          {t('adopt', { version: pack.version + 1 })}
        </Button>
      </div>
    </div>
  );
}
