import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { KeptAside } from './kept-aside.ts';
import styles from './Minutes.module.css';

interface AsideNoticeProps {
  readonly aside: KeptAside;
  readonly onDiscard: () => void;
}

/** Hands a writer back what the server refused. */
export function AsideNotice({ aside, onDiscard }: AsideNoticeProps) {
  const t = useTranslations('documents.aside');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(aside.text);
    setCopied(true);
  };
  return (
    <Notice tone="heed" urgent>
      <p>
        <strong>{t('what')}</strong> {t(reasonOf(aside.code))} {t('next')}
      </p>
      <textarea
        className={styles['aside']}
        readOnly
        aria-label={t('text')}
        value={aside.text}
        dir="auto"
      />
      <div className={styles['asideButtons']}>
        {/* Without https there is no clipboard; the text can be selected. */}
        {window.isSecureContext && (
          <Button onPress={() => void copy()}>{copied ? t('copied') : t('copy')}</Button>
        )}
        <Button onPress={onDiscard}>{t('discard')}</Button>
      </div>
    </Notice>
  );
}

function reasonOf(code: number): 'tooLarge' | 'foreignAuthor' | 'other' {
  if (code === DOCUMENT_CLOSE.tooLarge) return 'tooLarge';
  return code === DOCUMENT_CLOSE.foreignAuthor ? 'foreignAuthor' : 'other';
}
