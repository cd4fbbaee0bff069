import type { Version, VersionAuthor } from '@koinon/shared/documents/versions';
import { Bookmark, Send, Stamp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useTimes } from '../../i18n/use-times.ts';
import { daysOf } from './timeline-model.ts';
import type { Which } from './timeline-model.ts';
import styles from './Versions.module.css';

interface TimelineProps {
  readonly versions: readonly Version[];
  readonly shown: Which;
  readonly onShow: (which: Which) => void;
  readonly nameOf: (person: string) => string;
}

/** Who wrote what, day by day, the newest first. */
export function Timeline({ versions, shown, onShow, nameOf }: TimelineProps) {
  const t = useTranslations('versions');
  const times = useTimes();
  return (
    <nav className={styles['timeline']} aria-label={t('timeline')}>
      <button
        type="button"
        className={styles['entry']}
        aria-current={shown === 'now' || undefined}
        onClick={() => onShow('now')}
      >
        <strong>{t('now')}</strong>
        <span className={styles['hint']}>{t('nowMeaning')}</span>
      </button>
      {daysOf(versions, times.day).map((day) => (
        <section key={day.at}>
          <h3 className={styles['day']}>{times.day(day.at)}</h3>
          <ol className={styles['entries']}>
            {day.versions.map((version) => (
              <li key={version.upTo}>
                <Entry
                  version={version}
                  shown={version.upTo === shown}
                  onShow={() => onShow(version.upTo)}
                  nameOf={nameOf}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}

interface EntryProps {
  readonly version: Version;
  readonly shown: boolean;
  readonly onShow: () => void;
  readonly nameOf: (person: string) => string;
}

function Entry({ version, shown, onShow, nameOf }: EntryProps) {
  const t = useTranslations('versions');
  const times = useTimes();
  const { name, namedBy, sentAt, approvedAt, people, at, upTo } = version;
  return (
    <button
      type="button"
      className={styles['entry']}
      data-version={upTo}
      data-named={name !== null || undefined}
      aria-current={shown || undefined}
      onClick={onShow}
    >
      <span className={styles['time']}>{times.time(at)}</span>
      {name !== null && (
        <strong className={styles['mark']}>
          <Bookmark aria-hidden size={16} /> <bdi>{name}</bdi>
        </strong>
      )}
      {sentAt !== null && (
        <span className={styles['mark']}>
          <Send aria-hidden size={16} /> {t('sent')}
        </span>
      )}
      {approvedAt !== null && (
        <span className={styles['mark']}>
          <Stamp aria-hidden size={16} /> {t('approved')}
        </span>
      )}
      {people.map((author) => (
        <Author key={author.person} author={author} nameOf={nameOf} />
      ))}
      {namedBy !== null && (
        <span className={styles['hint']}>{t('namedBy', { name: nameOf(namedBy) })}</span>
      )}
    </button>
  );
}

/** Somebody with the colour of their caret. */
function Author({
  author: { person, characters, colour },
  nameOf,
}: {
  readonly author: VersionAuthor;
  readonly nameOf: (person: string) => string;
}) {
  const t = useTranslations('versions');
  return (
    <span className={styles['author']} style={{ '--caret': colour } as object}>
      <bdi>{nameOf(person)}</bdi>
      <span className={styles['hint']}>
        {characters === 0 ? t('tookOut') : t('wrote', { count: characters })}
      </span>
    </span>
  );
}
