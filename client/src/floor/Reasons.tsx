import { Building2, MonitorSmartphone } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Waiting } from './model.ts';
import styles from './Reasons.module.css';

interface ReasonsProps {
  readonly waiting: Waiting;
  /** Only the kind, or of a contribution the weightiest reason: where there is room for no more. */
  readonly brief?: boolean;
}

/** What a hand is raised for, and why it stands where it stands. */
export function Reasons({ waiting, brief = false }: ReasonsProps) {
  const t = useTranslations('floor');
  const { kind, way, reasons } = waiting;
  const shown = kind === 'contribution' ? reasons.slice(0, 1) : [];
  const words = (brief ? shown : reasons).map((reason) =>
    reason === 'other-way' ? t(`reason.other-way.${way ?? 'room'}`) : t(`reason.${reason}`),
  );
  const said = way === null || brief ? words : [t(`way.${way}`), ...words];
  const Way = way === 'room' ? Building2 : MonitorSmartphone;
  return (
    <span className={styles['reasons']}>
      {kind !== 'contribution' && (
        <span className={styles['kind']} data-kind={kind}>
          {t(`kind.${kind}`)}
        </span>
      )}
      <span>
        {way !== null && <Way aria-hidden size="1em" className={styles['way']} />}{' '}
        {said.join(' · ')}
      </span>
    </span>
  );
}
