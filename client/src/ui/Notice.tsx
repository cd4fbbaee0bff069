import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone: 'plain' | 'heed' | 'air' | 'act';
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** Interrupts whoever listens: only for what cannot wait. */
  readonly urgent?: boolean;
}

/** A few words on how things stand, and perhaps what to do. */
export function Notice({ tone, children, action, urgent = false }: NoticeProps) {
  return (
    <div className={classes(styles['notice'], styles[tone])} role={urgent ? 'alert' : undefined}>
      <div className={styles['words']}>{children}</div>
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
