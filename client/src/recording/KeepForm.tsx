import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTimes } from '../i18n/use-times.ts';
import { useZone } from '../i18n/zone.ts';
import { instantIn, shownIn } from '../i18n/zoned-time.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './Recordings.module.css';

interface KeepFormProps {
  /** Milliseconds since 1970; null: for good. */
  readonly until: number | null;
  readonly onKeep: (until: number | null) => void;
}

const LAST_MINUTE = '23:59';
const A_MINUTE_MS = 60_000;

/** The last moment of a day by the city's clock; null where it is no day. */
function endOf(zone: string, day: string): number | null {
  const at = instantIn(zone, day, LAST_MINUTE);
  return at === null ? null : at + A_MINUTE_MS - 1;
}

/** Until when a recording is kept, and another day for it. */
export function KeepForm({ until, onKeep }: KeepFormProps) {
  const t = useTranslations('recording');
  const times = useTimes();
  const zone = useZone();
  const dayOf = (at: number) => shownIn(zone, at).date;
  const [day, setDay] = useState(until === null ? '' : dayOf(until));
  const [tried, setTried] = useState(false);
  const chosen = endOf(zone, day);
  return (
    <div className={styles['keep']}>
      <p>{until === null ? t('keptForever') : t('kept', { date: times.date(dayOf(until)) })}</p>
      <div className={styles['buttons']}>
        <Field
          label={t('keepUntil')}
          kind="date"
          value={day}
          onChange={setDay}
          fault={tried && chosen === null ? t('needDay') : null}
        />
        <Button
          onPress={() => {
            setTried(true);
            if (chosen !== null) onKeep(chosen);
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
