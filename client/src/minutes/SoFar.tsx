import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { correctedAt } from './corrected-model.ts';
import { FactBlock } from './FactBlock.tsx';
import { itemNow, soFar } from './so-far-model.ts';
import styles from './SoFar.module.css';
import { useWording } from './use-wording.ts';

/** What somebody has to know who comes late: where the meeting is, and what was decided so far. */
export function SoFar({ view }: { readonly view: MeetingView }) {
  const t = useTranslations('minutes.soFar');
  const language = useReadingLanguage();
  const times = useTimes();
  const wording = useWording(view);
  const now = itemNow(view.state, language);
  const facts = soFar(view.state);
  return (
    <div className={styles['soFar']}>
      <div className={styles['now']}>
        <p className={styles['label']}>{t('now')}</p>
        <p className={styles['item']} dir="auto">
          {now === null ? t('noItem') : now.title}
        </p>
        {now !== null && <p>{t('since', { time: times.time(now.openedAt) })}</p>}
      </div>
      <h3>{t('decided')}</h3>
      {facts.length === 0 && <p>{t('nothing')}</p>}
      {wording !== null && facts.length > 0 && (
        <ol className={styles['facts']}>
          {facts.map((fact) => (
            <li key={fact.n} className={styles['fact']} data-sealed={fact.n}>
              <p className={styles['label']}>{times.time(fact.at)}</p>
              <FactBlock fact={fact} wording={wording} correctedAt={correctedAt(view, fact)} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
