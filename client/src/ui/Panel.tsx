import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Stands at the end of the title's line. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3;
}

/** A titled part of a page. */
export function Panel({ title, children, aside, level = 2 }: PanelProps) {
  const id = useId();
  const Title = `h${level}` as const;
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <div className={styles['top']}>
        <Title id={id} className={styles['title']}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  );
}
