import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import {
  HANDOVER_SECONDS,
  LAG_LIMIT_SECONDS,
  lagLimitOf,
  MOST_HANDOVER_SECONDS,
  MOST_LAG_SECONDS,
  MOST_TIME_CREDIT,
} from '@koinon/shared/identity/interpretation-style';
import type { InterpretationStyle } from '@koinon/shared/identity/interpretation-style';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Segments } from '../ui/Segments.tsx';
import { Stepper } from '../ui/Stepper.tsx';
import { Switch } from '../ui/Switch.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { creditWords, lagWords } from './interpretation-sentences.ts';
import { Refused } from './Refused.tsx';
import { giveInTurn } from './use-body.ts';

interface InterpretationFormProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly show: (view: BodyView) => void;
}

/** What interpretation counts: before polls, between turns, in the time of a turn, and in the booth. */
export function InterpretationForm({ desk, view, show }: InterpretationFormProps) {
  const t = useTranslations('interpretationRules');
  const bodies = useTranslations('bodies');
  const [style, setStyle] = useState<InterpretationStyle>(view.body.interpretation);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const [saved, setSaved] = useState(false);
  const change = (part: Partial<InterpretationStyle>) => {
    setStyle((now) => ({ ...now, ...part }));
    setSaved(false);
  };
  const save = async () => {
    const command = { type: 'SetInterpretationStyle', ...style } as const;
    const code = await giveInTurn(desk, view.id, [command], show);
    // Saved twice is saved.
    setRefusal(code === 'already-so' ? null : code);
    setSaved(code === null || code === 'already-so');
  };
  return (
    <details>
      <summary className={styles['summary']}>{t('title')}</summary>
      <div className={styles['form']}>
        <p className={styles['more']}>{t('means')}</p>
        <GateField style={style} onChange={change} />
        <LagFields style={style} onChange={change} />
        <NumberField
          label={t('timeCredit')}
          value={style.timeCredit ?? 0}
          most={MOST_TIME_CREDIT}
          hint={creditWords(style, t)}
          onChange={(timeCredit) => change({ timeCredit })}
        />
        <NumberField
          label={t('handover')}
          value={style.handoverSeconds ?? HANDOVER_SECONDS}
          least={1}
          most={MOST_HANDOVER_SECONDS}
          onChange={(handoverSeconds) => change({ handoverSeconds })}
        />
        <Refused code={refusal} />
        <Button onPress={() => void save()}>{bodies('saveInterpretation')}</Button>
        <p role="status">{saved && bodies('saved')}</p>
      </div>
    </details>
  );
}

interface FieldsProps {
  readonly style: InterpretationStyle;
  readonly onChange: (part: Partial<InterpretationStyle>) => void;
}

const GATES = ['off', 'warn', 'hold'] as const;

/** What happens when a poll would open while somebody listens to a channel that nobody interprets. */
function GateField({ style: { gate }, onChange }: FieldsProps) {
  const t = useTranslations('interpretationRules');
  const bodies = useTranslations('bodies');
  return (
    <div className={styles['choice']}>
      <Segments
        label={t('beforePolls')}
        labelled
        segments={GATES.map((value) => ({ value, name: bodies(`gates.${value}`) }))}
        chosen={gate}
        onChoose={(value) => onChange({ gate: GATES.find((one) => one === value) ?? gate })}
      />
      <p className={styles['more']}>{bodies(`gateMeans.${gate}`)}</p>
    </div>
  );
}

function LagFields({ style, onChange }: FieldsProps) {
  const t = useTranslations('interpretationRules');
  const limit = lagLimitOf(style);
  return (
    <div className={styles['choice']}>
      <Switch
        label={t('lagGuard')}
        hint={t('lagGuardHint')}
        on={limit !== null}
        onChange={(on) => onChange({ lagGuard: on ? { limitSeconds: LAG_LIMIT_SECONDS } : null })}
      />
      {limit !== null && (
        <NumberField
          label={t('limit')}
          value={limit}
          least={1}
          most={MOST_LAG_SECONDS}
          onChange={(limitSeconds) => onChange({ lagGuard: { limitSeconds } })}
        />
      )}
      <p className={styles['more']}>{lagWords(style, t)}</p>
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  readonly hint?: string;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, value, least = 0, most, hint, onChange }: NumberFieldProps) {
  const t = useTranslations('interpretationRules');
  return (
    <div className={styles['choice']}>
      <Stepper
        label={label}
        value={value}
        least={least}
        most={most}
        more={t('more', { what: label })}
        less={t('less', { what: label })}
        onChange={onChange}
      />
      {hint !== undefined && <p className={styles['more']}>{hint}</p>}
    </div>
  );
}
