import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { Refused } from './Refused.tsx';
import { giveInTurn } from './use-body.ts';

interface InterpretationFormProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly show: (view: BodyView) => void;
}

const GATES = ['off', 'warn', 'hold'] as const;

/** What happens when a poll would open while somebody listens to a channel that nobody interprets. */
export function InterpretationForm({ desk, view, show }: InterpretationFormProps) {
  const t = useTranslations('bodies');
  const { interpretation } = view.body;
  const [gate, setGate] = useState(interpretation.gate);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const [saved, setSaved] = useState(false);
  const choose = (value: string) => {
    setGate(GATES.find((one) => one === value) ?? gate);
    setSaved(false);
  };
  const save = async () => {
    const command = { type: 'SetInterpretationStyle', ...interpretation, gate } as const;
    const code = await giveInTurn(desk, view.id, [command], show);
    // Saved twice is saved.
    setRefusal(code === 'already-so' ? null : code);
    setSaved(code === null || code === 'already-so');
  };
  return (
    <details>
      <summary className={styles['summary']}>{t('interpretation')}</summary>
      <div className={styles['form']}>
        <p className={styles['more']}>{t('interpretationMeans')}</p>
        <div className={styles['choice']}>
          <Segments
            label={t('beforePolls')}
            labelled
            segments={GATES.map((value) => ({ value, name: t(`gates.${value}`) }))}
            chosen={gate}
            onChoose={choose}
          />
          <p className={styles['more']}>{t(`gateMeans.${gate}`)}</p>
        </div>
        <Refused code={refusal} />
        <Button onPress={() => void save()}>{t('saveInterpretation')}</Button>
        <p role="status">{saved && t('saved')}</p>
      </div>
    </details>
  );
}
