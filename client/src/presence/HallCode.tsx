import type { HallCode as Code } from '@koinon/shared/wire';
import { encode } from 'uqr';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useNow } from '../ui/use-now.ts';
import styles from './HallCode.module.css';

interface HallCodeProps {
  /** As the server told it last. */
  readonly code: Pick<Code, 'code' | 'until'>;
  /** Where a phone is led that scans it. */
  readonly address: string;
  readonly clock: { now(): number };
  /** Beside what else is shown, and not in its place. */
  readonly small: boolean;
}

const TICK_MS = 1_000;
/** A white margin of this many modules, without which phones do not find it. */
const QUIET_ZONE = 4;

/** What people in the hall scan or type to be noted as present. */
export function HallCode({ code, address, clock, small }: HallCodeProps) {
  const t = useTranslations('checkIn');
  const now = useNow(clock, TICK_MS);
  const holds = now < code.until + TICK_MS;
  return (
    <section className={styles['code']} data-small={small} aria-label={t('hall')}>
      {holds ? <QrCode text={`${address}#${code.code}`} /> : <p>{t('waiting')}</p>}
      <div className={styles['words']}>
        <p className={styles['how']}>{t('hall')}</p>
        {holds && (
          <p className={styles['letters']} dir="ltr" translate="no">
            {code.code}
          </p>
        )}
        {!small && <p className={styles['how']}>{t('hallHow')}</p>}
      </div>
    </section>
  );
}

/** Dark on white in every light, as phones expect it. */
function QrCode({ text }: { readonly text: string }) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className={styles['qr']}
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <rect className={styles['ground']} width={size} height={size} />
      <path className={styles['modules']} d={path} />
    </svg>
  );
}

function drawn(text: string) {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const modules = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: modules.join('') };
}
