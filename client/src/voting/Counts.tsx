import { useTranslations } from 'use-intl';
import { AnswerMark } from './AnswerMark.tsx';
import styles from './Counts.module.css';
import type { BarPart } from './result-model.ts';

/** The numbers of a poll, each with its shape and its word. */
export function Counts({ counts }: { readonly counts: readonly BarPart[] }) {
  const t = useTranslations('voting');
  return (
    <dl className={styles['counts']}>
      {counts.map(({ mark, count }) => (
        <div key={mark} className={styles['count']}>
          <dt>
            <AnswerMark mark={mark} size="s" /> {t(`count.${mark}`)}
          </dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
