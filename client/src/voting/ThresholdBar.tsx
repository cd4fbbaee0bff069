import { useTranslations } from 'use-intl';
import type { Bar } from './result-model.ts';
import styles from './ThresholdBar.module.css';

const WHOLE = 100;

/** Votes held against their base, and the tick that Yes had to reach. */
export function ThresholdBar({ bar }: { readonly bar: Bar }) {
  const t = useTranslations('voting');
  const { parts, size, needed } = bar;
  const share = (count: number) => `${Math.min(1, count / size) * WHOLE}%`;
  const said = parts.map(({ mark, count }) => `${t(`count.${mark}`)} ${count}`).join(', ');
  const tick = needed === null ? '' : t('needed', { needed });
  return (
    <figure className={styles['figure']}>
      <div
        className={styles['bar']}
        role="img"
        aria-label={[said, tick, t('ofSize', { size })].filter((one) => one !== '').join('; ')}
      >
        {parts.map(({ mark, count }) => (
          <span
            key={mark}
            className={styles['part']}
            data-mark={mark}
            style={{ inlineSize: share(count) }}
          />
        ))}
        {needed !== null && (
          <span className={styles['tick']} style={{ insetInlineStart: share(needed) }} />
        )}
      </div>
      {needed !== null && (
        <figcaption className={styles['caption']} aria-hidden="true">
          <span className={styles['spring']} style={{ flexGrow: Math.min(1, needed / size) }} />
          <span className={styles['words']}>{t('needed', { needed })}</span>
          <span className={styles['spring']} style={{ flexGrow: 1 - Math.min(1, needed / size) }} />
        </figcaption>
      )}
    </figure>
  );
}
