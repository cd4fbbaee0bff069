import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SpeakingList } from '../../floor/SpeakingList.tsx';
import { ChannelOffer } from '../../interpretation/ChannelOffer.tsx';
import { HearingWords, ListenControl } from '../../interpretation/ListenControl.tsx';
import { RecordStream } from '../../meeting/RecordStream.tsx';
import { LineNotices } from '../LineNotices.tsx';
import { Agenda } from '../papers/Agenda.tsx';
import { ItemAndMinutes } from '../papers/ItemAndMinutes.tsx';
import { MinutesPaper } from '../papers/MinutesPaper.tsx';
import { Stage } from '../stage/Stage.tsx';
import { useWatching } from '../use-media-room.ts';
import { Scrolled } from '../../ui/Scrolled.tsx';
import styles from './Gallery.module.css';
import type { PlaceProps } from './place.ts';
import { TopBar } from './TopBar.tsx';

const LATEST = 12;

/** The public gallery: watch, listen in one's language, follow and read what happens. */
export function Gallery(props: PlaceProps) {
  const { view, session, room, media, listening, onLanguage } = props;
  const t = useTranslations('meeting');
  const [reading, setReading] = useState(false);
  useWatching(room, view, false);
  return (
    <div className={styles['gallery']}>
      <div className={styles['top']}>
        <TopBar view={view} onLanguage={onLanguage} />
      </div>
      <main className={styles['main']}>
        <div className={styles['notices']}>
          <LineNotices view={view} room={room} media={media} />
          <ChannelOffer view={view} listening={listening} />
        </div>
        <div className={styles['centre']}>
          <ItemAndMinutes view={view} reading={reading} onRead={setReading} />
          <div className={styles['stage']}>
            <Stage view={view} media={media} clock={session} />
          </div>
        </div>
        <Scrolled label={t('lists')} className={styles['side']}>
          {reading && (
            <MinutesPaper path={props.path} view={view} onClose={() => setReading(false)} />
          )}
          <Agenda path={props.path} view={view} session={session} />
          <SpeakingList view={view} clock={session} />
          <RecordStream view={view} most={LATEST} />
        </Scrolled>
      </main>
      <footer className={styles['bar']}>
        <ListenControl view={view} listening={listening} />
        <p className={styles['said']}>
          <HearingWords view={view} listening={listening} />
        </p>
      </footer>
    </div>
  );
}
