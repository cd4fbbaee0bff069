import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTimes } from '../i18n/use-times.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './Recordings.module.css';

interface KeepFormProps {
  /** Milliseconds since 1970; null: for good. */
  readonly until: number | null;
  readonly onKeep: (until: number | null) => void;
}

const DAY_LENGTH = 10;

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, DAY_LENGTH);
}

/** Until when a recording is kept, and another day for it. */
export function KeepForm({ until, onKeep }: KeepFormProps) {
  const t = useTranslations('recording');
  const times = useTimes();
  const [day, setDay] = useState(until === null ? '' : dayOf(until));
  const chosen = Date.parse(day);
  return (
    <div className={styles['keep']}>
      <p>{until === null ? t('keptForever') : t('kept', { date: times.date(dayOf(until)) })}</p>
      <div className={styles['buttons']}>
        <Field label={t('keepUntil')} kind="date" value={day} onChange={setDay} />
        <Button
          onPress={() => {
            if (!Number.isNaN(chosen)) onKeep(chosen);
          }}
        >
          {t('keep')}
        </Button>
        {until !== null && (
          <Button kind="quiet" onPress={() => onKeep(null)}>
            {t('keepForever')}
          </Button>
        )}
      </div>
    </div>
  );
}
