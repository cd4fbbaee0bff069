import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly label: string;
  readonly title: ReactNode;
  readonly onClose?: (() => void) | undefined;
  /** Id of what opened it, to go on from there. */
  readonly returnTo?: string;
  readonly children: ReactNode;
}

/** A paper beside the table, with its title and the way back. */
export function Sheet({ label, title, onClose, returnTo, children }: SheetProps) {
  const t = useTranslations('motions');
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened it reads on here, by keyboard, screen reader and thumb alike.
  useEffect(() => {
    heading.current?.focus();
    return () => {
      if (returnTo !== undefined) requestAnimationFrame(() => goOnAt(returnTo));
    };
  }, [returnTo]);
  return (
    <section className={styles['sheet']} aria-label={label}>
      <div className={styles['top']}>
        <h2 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        {onClose !== undefined && (
          <Button kind="quiet" label={t('close')} onPress={onClose} icon={<X aria-hidden />}>
            {null}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}

/** Only where the focus was lost with the paper. */
function goOnAt(id: string): void {
  if (document.activeElement === document.body) document.getElementById(id)?.focus();
}
