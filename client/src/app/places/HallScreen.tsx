import { useTranslations } from 'use-intl';
import { HallCaptions } from '../../captions/HallCaptions.tsx';
import { currentTurn, handKey, speakingList } from '../../floor/model.ts';
import { LagNotice } from '../../floor/LagNotice.tsx';
import { Reasons } from '../../floor/Reasons.tsx';
import { TurnClock } from '../../floor/TurnClock.tsx';
import { TurnCredit } from '../../floor/TurnCredit.tsx';
import { useAllWords } from '../../i18n/OnceSpoken.tsx';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { channels } from '../../interpretation/model.ts';
import { SignalNotice } from '../../interpretation/SignalNotice.tsx';
import { ClosedMark } from '../../meeting/ClosedMark.tsx';
import { headline } from '../../meeting/model.ts';
import { QuorumSentence } from '../../presence/QuorumLine.tsx';
import { RecordingMark } from '../../recording/RecordingMark.tsx';
import { classes } from '../../ui/classes.ts';
import { useHeldKey } from '../../ui/use-held-key.ts';
import { useNow } from '../../ui/use-now.ts';
import { HallPoll } from '../../voting/HallPoll.tsx';
import { shownPoll } from '../../voting/poll-model.ts';
import { LineNotices } from '../LineNotices.tsx';
import { useRingOptions } from '../stage/ring-options.ts';
import type { RingOptions } from '../stage/ring-options.ts';
import { Table } from '../stage/Table.tsx';
import { useWatching } from '../use-media-room.ts';
import { HallCheckIn } from './HallCheckIn.tsx';
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
  const spoken = useAllWords();
  const [options, setOptions] = useRingOptions();
  useHallKeys(options, setOptions);
  const poll = shownPoll(view, now);
  return (
    <main className={classes(styles['hall'], poll !== null && styles['polling'])}>
      <header className={styles['top']}>
        <div className={styles['names']}>
          <p className={styles['body']}>{body}</p>
          <h1 className={styles['title']}>{title}</h1>
        </div>
        {spoken && <RecordingMark view={view} />}
        {status === 'open' && <HallCheckIn meeting={view.meeting} session={session} small />}
        <p className={styles['time']}>{times.time(now)}</p>
      </header>
      <div className={styles['ring']}>
        <Table view={view} media={media} clock={session} options={options} names={false} />
      </div>
      <div className={styles['facts']}>
        <LineNotices view={view} room={room} media={{ ...media, needsGesture: false }} />
        <ClosedMark view={view} />
        <div className={styles['signals']}>
          <SignalNotice view={view} counts={media.signals} />
        </div>
        <p className={styles['status']}>
          {t(`status.${status}`, { time: since === null ? '' : times.time(since) })}
        </p>
        {poll === null ? (
          <>
            <h2 className={styles['item']}>{item === null ? t('noItem') : item.title}</h2>
            <QuorumSentence view={view} />
            <LagNotice view={view} clock={session} />
            <HallFloor view={view} session={session} />
            <LastDecision view={view} />
          </>
        ) : (
          <>
            {item !== null && <p className={styles['behind']}>{item.title}</p>}
            <LagNotice view={view} clock={session} />
            <HallPoll view={view} poll={poll} clock={session} />
          </>
        )}
        {status !== 'open' && (
          <HallCheckIn meeting={view.meeting} session={session} small={false} />
        )}
      </div>
      <div className={styles['below']}>
        <HallCaptions view={view} session={session} />
        <HallChannels view={view} media={media} />
      </div>
    </main>
  );
}

/** Nobody presses anything here, but whoever set the screen up: T and R change the picture. */
function useHallKeys(options: RingOptions, choose: (options: RingOptions) => void): void {
  useHeldKey({
    code: 'KeyT',
    enabled: true,
    onDown: () => choose({ ...options, talk: !options.talk }),
  });
  useHeldKey({
    code: 'KeyR',
    enabled: true,
    onDown: () => choose({ ...options, layout: NEXT_LAYOUT[options.layout] }),
  });
}

const NEXT_LAYOUT = { auto: 'round', round: 'rows', rows: 'auto' } as const;

function HallFloor({ view, session }: Pick<HallProps, 'view' | 'session'>) {
  const t = useTranslations('floor');
  const turn = currentTurn(view);
  const list = speakingList(view).slice(0, SHOWN);
  return (
    <>
      {turn !== null && (
        <p className={styles['speaker']}>
          <bdi>{turn.name}</bdi>
          {turn.kind !== 'contribution' && (
            <span className={styles['kind']}>{t(`kind.${turn.kind}`)}</span>
          )}
          <span className={styles['clock']}>
            <TurnClock turn={turn} clock={session} />
          </span>
          <TurnCredit credit={turn.credit} />
        </p>
      )}
      {turn === null && view.state.floor.open && <p className={styles['speaker']}>{t('open')}</p>}
      {list.length > 0 && (
        <section aria-label={t('list')}>
          <ol className={styles['list']}>
            {list.map((waiting) => (
              <li key={handKey(waiting)}>
                <span className={styles['place']}>{waiting.place}</span> <bdi>{waiting.name}</bdi>
                <Reasons waiting={waiting} brief />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** What was decided last, so that whoever comes in knows how far the sitting is. */
function LastDecision({ view }: Pick<HallProps, 'view'>) {
  const t = useTranslations('minutes');
  const last = view.state.motions.decisions.findLast(({ setAside }) => !setAside);
  if (last === undefined) return null;
  const { number, year, text } = last;
  return (
    <div className={styles['decided']}>
      <p className={styles['status']}>
        {t('soFar.last')}: {t('decision', { number, year: String(year) })}
      </p>
      <p className={styles['text']} dir="auto">
        {text}
      </p>
    </div>
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
