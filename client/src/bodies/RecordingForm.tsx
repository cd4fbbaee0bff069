import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import { MOST_KEEP_DAYS, USUAL_RECORDING } from '@koinon/shared/identity/recording-style';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Switch } from '../ui/Switch.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { Refused } from './Refused.tsx';
import { giveInTurn } from './use-body.ts';

interface RecordingFormProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly show: (view: BodyView) => void;
}

/** How long recordings of a body's sittings are kept. */
export function RecordingForm({ desk, view, show }: RecordingFormProps) {
  const t = useTranslations('bodies');
  const { keepDays } = view.body.recording;
  const [forever, setForever] = useState(keepDays === null);
  const [days, setDays] = useState(String(keepDays ?? USUAL_RECORDING.keepDays));
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const [saved, setSaved] = useState(false);
  const count = Number(days);
  const isCount = Number.isInteger(count) && count >= 1 && count <= MOST_KEEP_DAYS;
  const save = async () => {
    if (!forever && !isCount) return;
    const command = { type: 'SetRecordingStyle', keepDays: forever ? null : count } as const;
    const code = await giveInTurn(desk, view.id, [command], show);
    // Saved twice is saved.
    setRefusal(code === 'already-so' ? null : code);
    setSaved(code === null || code === 'already-so');
  };
  return (
    <details>
      <summary className={styles['summary']}>{t('recordings')}</summary>
      <div className={styles['form']}>
        <p className={styles['more']}>{t('recordingsMean')}</p>
        <Switch label={t('keepForever')} on={forever} onChange={setForever} />
        {!forever && <Field label={t('keepDays')} kind="count" value={days} onChange={setDays} />}
        <Refused code={refusal} />
        <Button onPress={() => void save()}>{t('saveInterpretation')}</Button>
        <p role="status">{saved && t('saved')}</p>
      </div>
    </details>
  );
}
