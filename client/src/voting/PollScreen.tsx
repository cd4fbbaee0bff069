import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './PollScreen.module.css';

interface PollScreenProps {
  /** What the button that puts it aside says. */
  readonly aside: string;
  readonly onAside: () => void;
  /** Gets the id that its title has to bear. */
  readonly children: (title: string) => ReactNode;
}

/** Covers a phone, and on a desk stands in the middle; Escape puts it aside. */
export function PollScreen({ aside, onAside, children }: PollScreenProps) {
  const t = useTranslations('voting');
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The question is what has to be heard first.
    document.getElementById(title)?.focus();
    return () => shown?.close();
  }, [title]);
  return (
    <dialog
      ref={dialog}
      className={styles['screen']}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onAside();
      }}
    >
      <div className={styles['inside']}>
        <div className={styles['top']}>
          <p className={styles['label']}>{t('poll')}</p>
          <Button kind="quiet" onPress={onAside} icon={<X aria-hidden size={20} />}>
            {aside}
          </Button>
        </div>
        {children(title)}
      </div>
    </dialog>
  );
}
