import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import type { Row, Shown } from './difference-model.ts';
import { ShownBlock } from './ShownBlock.tsx';
import styles from './Versions.module.css';

interface ComparisonProps {
  readonly rows: readonly Row[];
  /** How both are called, the earlier one first. */
  readonly names: readonly [string, string];
  readonly showFact: (n: number) => ReactNode;
}

/** Two versions side by side, the earlier one first; on a phone what changed stands below what it was. */
export function Comparison({ rows, names, showFact }: ComparisonProps) {
  const t = useTranslations('versions');
  const [whole, setWhole] = useState(false);
  const [earlier, later] = names;
  const same = rows.filter(({ kind }) => kind === 'same').length;
  const changed = rows.length - same;
  const shown = whole || changed === 0 ? rows : rows.filter(({ kind }) => kind !== 'same');
  return (
    <section className={styles['comparison']} aria-label={t('comparison', { earlier, later })}>
      <div className={styles['sides']}>
        <h3>
          <span aria-hidden>{SIGNS.removed}</span> {earlier}
        </h3>
        <h3>
          <span aria-hidden>{SIGNS.added}</span> {later}
        </h3>
      </div>
      {same > 0 && changed > 0 && (
        <div className={styles['same']}>
          <span>{t('same', { count: same })}</span>
          <Button kind="quiet" size="s" expanded={whole} onPress={() => setWhole(!whole)}>
            {t(whole ? 'hideSame' : 'showSame')}
          </Button>
        </div>
      )}
      <ol className={styles['rows']}>
        {shown.map((row, at) => (
          <RowView key={at} row={row} showFact={showFact} />
        ))}
      </ol>
      {rows.length === 0 && <p className={styles['hint']}>{t('empty')}</p>}
    </section>
  );
}

/** What each kind of line has at its beginning, for whoever sees no colour. */
const SIGNS = { removed: '−', added: '+', changed: '±', same: '' } as const;

function RowView({
  row,
  showFact,
}: {
  readonly row: Row;
  readonly showFact: (n: number) => ReactNode;
}) {
  const t = useTranslations('versions.row');
  const label = useId();
  const { kind, before, after, looksOnly } = row;
  const said = kind === 'same' ? null : t(looksOnly ? 'looks' : kind);
  const side = (shown: Shown | null, place: 'before' | 'after') => (
    // Heard once, since both sides say the same.
    <div className={styles[place]} aria-hidden={kind === 'same' && place === 'before'}>
      {shown !== null && <ShownBlock shown={shown} showFact={showFact} />}
    </div>
  );
  return (
    <li
      className={styles['row']}
      data-row={kind}
      aria-labelledby={said === null ? undefined : label}
    >
      {said !== null && (
        <p className={styles['sign']} id={label}>
          <span aria-hidden>{SIGNS[kind]}</span> {said}
        </p>
      )}
      {side(before, 'before')}
      {side(after, 'after')}
    </li>
  );
}
