import type { AdoptedRules } from '@koinon/shared/bodies/body';
import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import { rulesOf } from '@koinon/shared/bodies/standing';
import { inLanguage } from '@koinon/shared/kernel/localized';
import { RULE_PACKS } from '@koinon/shared/law/packs';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useTimes } from '../i18n/use-times.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Pick } from '../ui/Pick.tsx';
import { AdjustRules } from './AdjustRules.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { InterpretationRules } from './InterpretationRules.tsx';
import { ownRules } from './own-rules-model.ts';
import { Refused } from './Refused.tsx';
import { RuleChanges } from './RuleChanges.tsx';
import { RulesInWords } from './RulesInWords.tsx';

interface RulesPartProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly show: (view: BodyView) => void;
}

type Doing = 'reading' | 'adjusting' | 'taking-another' | 'adopted';

/** The rules of a body in words, how they came to be, and the ways to change them. */
export function RulesPart({ desk, view, show }: RulesPartProps) {
  const t = useTranslations('rulePacks');
  const common = useTranslations('common');
  const [doing, setDoing] = useState<Doing>('reading');
  const pack = rulesOf(view.body);
  const adopt = async (adopted: RulePack, because: string): Promise<DeskRefusal | null> => {
    const answer = await desk.adopt(view.id, adopted, because);
    if (!answer.ok) return answer.code;
    show(answer.result);
    setDoing('adopted');
    window.scrollTo({ top: 0 });
    return null;
  };
  if (doing === 'adjusting' || doing === 'taking-another') {
    return (
      <Panel
        title={t(doing === 'adjusting' ? 'adjust' : 'other')}
        aside={<Button onPress={() => setDoing('reading')}>{common('cancel')}</Button>}
      >
        {doing === 'adjusting' ? (
          <AdjustRules pack={pack} onAdopt={adopt} />
        ) : (
          <OtherPack current={pack} onAdopt={adopt} />
        )}
      </Panel>
    );
  }
  return (
    <div className={styles['stack']}>
      <div role="status">{doing === 'adopted' && <Notice tone="act">{t('adopted')}</Notice>}</div>
      <div className={styles['buttons']}>
        <Button onPress={() => setDoing('adjusting')}>{t('adjust')}</Button>
        <Button onPress={() => setDoing('taking-another')}>{t('other')}</Button>
      </div>
      <RulesInWords pack={pack} changed={ownRules(view.body.rules)} />
      <InterpretationRules style={view.body.interpretation} />
      <History rules={view.body.rules} />
    </div>
  );
}

interface OtherPackProps {
  readonly current: RulePack;
  readonly onAdopt: (pack: RulePack, because: string) => Promise<DeskRefusal | null>;
}

function OtherPack({ current, onAdopt }: OtherPackProps) {
  const t = useTranslations('rulePacks');
  const language = useReadingLanguage();
  const others = RULE_PACKS.filter(({ id }) => id !== current.id);
  const [id, setId] = useState(others[0]?.id ?? '');
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const pack = others.find((one) => one.id === id);
  const adopt = async () => {
    setAsked(true);
    if (pack === undefined || because.trim() === '') return;
    setRefusal(await onAdopt(pack, because.trim()));
  };
  return (
    <div className={styles['form']}>
      <p>{t('otherHint')}</p>
      <Pick
        label={t('pack')}
        options={others.map((one) => ({ value: one.id, name: inLanguage(one.name, language) }))}
        chosen={id}
        onChoose={setId}
      />
      {pack !== undefined && <RulesInWords pack={pack} level={3} />}
      <Field
        label={t('because')}
        hint={t('becauseHint')}
        value={because}
        onChange={setBecause}
        fault={asked && because.trim() === '' ? t('needReason') : null}
      />
      <Refused code={refusal} />
      <Button kind="act" onPress={() => void adopt()}>
        {t('takeOther')}
      </Button>
    </div>
  );
}

/** Every version with its reason and what it changed, the newest first. */
function History({ rules }: { readonly rules: readonly AdoptedRules[] }) {
  const t = useTranslations('rulePacks');
  const language = useReadingLanguage();
  const times = useTimes();
  return (
    <Panel title={t('history')}>
      <ol className={styles['cards']} reversed>
        {rules
          .map((adopted, index) => ({ adopted, before: rules[index - 1] }))
          .toReversed()
          .map(({ adopted: { pack, at, because }, before }) => (
            <li key={at} className={styles['card']}>
              <strong>
                <bdi>{inLanguage(pack.name, language)}</bdi>
                {', '}
                {t('version', { version: pack.version })}
              </strong>
              <span className={styles['more']}>
                {times.day(at)}, {times.time(at)}
              </span>
              <bdi>{because ?? t('founding')}</bdi>
              {before !== undefined && (
                <details>
                  <summary className={styles['summary']}>{t('changes')}</summary>
                  <RuleChanges before={before.pack} after={pack} />
                </details>
              )}
            </li>
          ))}
      </ol>
    </Panel>
  );
}
