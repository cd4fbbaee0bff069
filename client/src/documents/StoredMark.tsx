import { CircleCheck, CircleDashed } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Minutes.module.css';

/** Storing takes a few milliseconds; only what takes longer is worth a look. */
const WORTH_SAYING_MS = 400;

/** Says whether everything written here is on the server's disk. */
export function StoredMark({ stored }: { readonly stored: boolean }) {
  const t = useTranslations('documents');
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (stored) return;
    const timer = setTimeout(() => setLate(true), WORTH_SAYING_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [stored]);
  const Icon = late ? CircleDashed : CircleCheck;
  return (
    <p className={styles['mark']} data-stored={stored}>
      <Icon aria-hidden size={16} /> {late ? t('notStored') : t('stored')}
    </p>
  );
}
