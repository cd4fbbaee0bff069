import type { FoundedBody, Sitting } from '@koinon/shared/bodies/body';
import { useTranslations } from 'use-intl';
import { useTimes } from '../i18n/use-times.ts';
import { Panel } from '../ui/Panel.tsx';
import styles from './Bodies.module.css';

/** The sittings of a body, the newest first. */
export function Sittings({ body }: { readonly body: FoundedBody }) {
  const t = useTranslations('bodies');
  return (
    <Panel title={t('sittings')}>
      {body.sittings.length === 0 && <p>{t('noSittings')}</p>}
      <ul className={styles['cards']}>
        {body.sittings.toReversed().map((sitting) => (
          <SittingCard key={sitting.meeting} sitting={sitting} />
        ))}
      </ul>
    </Panel>
  );
}

function SittingCard({ sitting }: { readonly sitting: Sitting }) {
  const t = useTranslations('bodies');
  const times = useTimes();
  const { number, year, call, attendance } = sitting;
  const state = attendance === null ? 'notHeld' : attendance.quorate ? 'held' : 'failed';
  return (
    <li className={styles['card']}>
      <strong>{t('sittingNumber', { number, year: String(year) })}</strong>
      <span className={styles['more']}>
        {times.day(call.startsAt)}, {times.time(call.startsAt)} · <bdi>{call.place}</bdi> ·{' '}
        {t(state)}
      </span>
      {call.lateBecause !== null && <bdi className={styles['heed']}>{call.lateBecause}</bdi>}
    </li>
  );
}
