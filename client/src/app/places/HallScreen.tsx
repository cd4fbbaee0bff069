import { useTranslations } from 'use-intl';
import { currentTurn, speakingList } from '../../floor/model.ts';
import { TurnClock } from '../../floor/TurnClock.tsx';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { channels } from '../../interpretation/model.ts';
import { headline } from '../../meeting/model.ts';
import { useNow } from '../../ui/use-now.ts';
import { LineNotices } from '../LineNotices.tsx';
import { Table } from '../stage/Table.tsx';
import { useWatching } from '../use-media-room.ts';
import styles from './HallScreen.module.css';
import type { PlaceProps } from './place.ts';

const TICK_MS = 1_000;
/** As many as can be read from the back row. */
const SHOWN = 4;

type HallProps = Pick<PlaceProps, 'view' | 'session' | 'room' | 'media'>;

/** The hall's own screen: no controls, large enough for the back row. */
export function HallScreen({ view, session, room, media }: HallProps) {
  const t = useTranslations('meeting');
  const times = useTimes();
  const now = useNow(session, TICK_MS);
  const { title, body, item, status, since } = headline(view, useReadingLanguage());
  useWatching(room, view, false);
  return (
    <main className={styles['hall']}>
      <header className={styles['top']}>
        <div className={styles['names']}>
          <p className={styles['body']}>{body}</p>
          <h1 className={styles['title']}>{title}</h1>
        </div>
        <p className={styles['time']}>{times.time(now)}</p>
      </header>
      <div className={styles['ring']}>
        <Table view={view} media={media} clock={session} names={false} />
      </div>
      <div className={styles['facts']}>
        <LineNotices view={view} room={room} media={{ ...media, needsGesture: false }} />
        <p className={styles['status']}>
          {t(`status.${status}`, { time: since === null ? '' : times.time(since) })}
        </p>
        <h2 className={styles['item']}>{item === null ? t('noItem') : item.title}</h2>
        <HallFloor view={view} session={session} />
      </div>
      <HallChannels view={view} media={media} />
    </main>
  );
}

function HallFloor({ view, session }: Pick<HallProps, 'view' | 'session'>) {
  const t = useTranslations('floor');
  const turn = currentTurn(view);
  const list = speakingList(view).slice(0, SHOWN);
  return (
    <>
      {turn !== null && (
        <p className={styles['speaker']}>
          <bdi>{turn.name}</bdi>
          <span className={styles['clock']}>
            <TurnClock turn={turn} clock={session} />
          </span>
        </p>
      )}
      {turn === null && view.state.floor.open && <p className={styles['speaker']}>{t('open')}</p>}
      {list.length > 0 && (
        <section aria-label={t('list')}>
          <ol className={styles['list']}>
            {list.map(({ person, name, place }) => (
              <li key={person}>
                <span className={styles['place']}>{place}</span> <bdi>{name}</bdi>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function HallChannels({ view, media }: Pick<HallProps, 'view' | 'media'>) {
  const t = useTranslations('interpretation');
  return (
    <ul className={styles['channels']} aria-label={t('languages')}>
      {channels(view, media.listeners).map(({ tag, name, state }) => (
        <li key={tag} className={styles['channel']} data-state={state}>
          <span lang={tag}>{name}</span>
          <span className={styles['more']}>{t(`state.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}
