import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './ClerkPoll.module.css';

interface ObjectionForProps {
  readonly name: string;
  readonly onGiven: (reason: string) => void;
  readonly onCancel: () => void;
}

/** An objection is entered with its reason, or not at all. */
export function ObjectionFor({ name, onGiven, onCancel }: ObjectionForProps) {
  const t = useTranslations('voting');
  const common = useTranslations('common');
  const [reason, setReason] = useState('');
  return (
    <div className={styles['objection']}>
      <Field label={t('objectionOf', { name })} value={reason} onChange={setReason} />
      <Button
        kind="act"
        unavailable={reason.trim() === '' ? t('reasonFirst') : null}
        onPress={() => onGiven(reason.trim())}
      >
        {t('enter')}
      </Button>
      <Button onPress={onCancel}>{common('cancel')}</Button>
    </div>
  );
}
