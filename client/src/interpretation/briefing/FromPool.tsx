import { gapsIn, poolOf } from '@koinon/shared/briefing/pool';
import type { PoolInterpreter } from '@koinon/shared/briefing/pool';
import { useTranslations } from 'use-intl';
import { channelName } from '../../i18n/channel-name.ts';
import { useJoined } from '../../i18n/use-joined.ts';
import { Button } from '../../ui/Button.tsx';
import { Gaps } from './Gaps.tsx';
import { Languages } from './PoolPage.tsx';
import { offeredFor } from './pool-model.ts';
import styles from './Pool.module.css';
import { useSheet } from './use-sheet.ts';

interface FromPoolProps {
  readonly path: string;
  /** Languages that are interpreted into. */
  readonly wanted: readonly string[];
  /** Those for which nobody is there yet. */
  readonly gaps: readonly string[];
  /** `YYYY-MM-DD`; null: nobody knows. */
  readonly day: string | null;
  /** Ids of those who come already. */
  readonly coming: readonly string[];
  readonly words: string;
  readonly onTake: (person: PoolInterpreter, into: readonly string[]) => void;
}

/** Interpreters of the city's pool for a meeting: who works into its languages, and is free. */
export function FromPool({ path, wanted, gaps, day, coming, words, onTake }: FromPoolProps) {
  const t = useTranslations('briefing');
  const joined = useJoined();
  const { cells, refused } = useSheet(path, 'pool', null);
  // Whoever may not see the pool does without.
  if (cells === null || refused !== null) return null;
  const pool = poolOf(cells);
  const offered = offeredFor(pool, wanted, day).filter(({ person }) => !coming.includes(person.id));
  const nobody = gapsIn(gaps, pool);
  return (
    <section className={styles['from']} aria-label={t('fromPool')}>
      <h4 className={styles['name']}>{t('fromPool')}</h4>
      <Gaps gaps={gaps}>
        {nobody.length > 0 && (
          <p>{t('gapsPool', { languages: joined(nobody.map(channelName)) })}</p>
        )}
      </Gaps>
      {offered.length === 0 && <p className={styles['more']}>{t('poolNobody')}</p>}
      <ul className={styles['people']}>
        {offered.map(({ person, into, free }) => (
          <li key={person.id} className={styles['person']}>
            <p className={styles['name']}>
              <bdi>{person.name}</bdi>
            </p>
            <Languages person={person} />
            {!free && <p className={styles['away']}>{t('awayThen')}</p>}
            <div>
              <Button
                size="s"
                label={t('takeOf', { words, name: person.name })}
                onPress={() => onTake(person, into)}
              >
                {words}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
