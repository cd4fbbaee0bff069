import { Suspense, useState } from 'react';
import { OnceSpoken, useAllWords } from '../../i18n/OnceSpoken.tsx';
import { HearingWords, ListenControl } from '../../interpretation/ListenControl.tsx';
import { ItemAtHand } from '../../meeting/ItemAtHand.tsx';
import { ClosedMark } from '../../meeting/ClosedMark.tsx';
import { lazyPart } from '../../ui/part.ts';
import { LineNotices } from '../LineNotices.tsx';
import { ItemAndQuorum } from '../papers/ItemAndQuorum.tsx';
import type { Reading } from '../papers/reading.ts';
import { Stage } from '../stage/Stage.tsx';
import { useWatching } from '../use-media-room.ts';
import styles from './Gallery.module.css';
import type { PlaceProps } from './place.ts';
import { TopBar } from './TopBar.tsx';

const Beside = lazyPart(async () => (await import('../Beside.tsx')).Beside);

/** What is read beside the picture comes behind it. */
const GallerySide = lazyPart(async () => (await import('./GallerySide.tsx')).GallerySide);

const ChannelOffer = lazyPart(
  async () => (await import('../../interpretation/ChannelOffer.tsx')).ChannelOffer,
);

/** The public gallery: watch, listen in one's language, follow and read what happens. */
export function Gallery(props: PlaceProps) {
  const { view, session, room, media, listening, onLanguage } = props;
  const [reading, setReading] = useState<Reading | null>(null);
  const frame = useWatching(room, view, false);
  const spoken = useAllWords();
  return (
    <div className={styles['gallery']}>
      <div className={styles['top']}>
        <TopBar view={view} onLanguage={onLanguage} room={room} media={media} />
      </div>
      <main className={styles['main']}>
        <div className={styles['notices']}>
          <LineNotices view={view} room={room} media={media} />
          <ClosedMark view={view} forGallery />
          <Suspense>{spoken && <ChannelOffer view={view} listening={listening} />}</Suspense>
        </div>
        <div className={styles['centre']} data-centre>
          <ItemAndQuorum view={view} session={session} reading={reading} onRead={setReading} />
          <div className={styles['stage']} data-stage>
            <Stage view={view} media={media} clock={session} frame={frame} />
          </div>
          <Suspense>{spoken && <Beside {...props} />}</Suspense>
        </div>
        <Suspense>
          <OnceSpoken>
            <GallerySide {...props} reading={reading} onRead={setReading} />
          </OnceSpoken>
        </Suspense>
      </main>
      <footer className={styles['bar']}>
        <ItemAtHand view={view} />
        <ListenControl view={view} listening={listening} />
        <p className={styles['said']}>
          <HearingWords view={view} listening={listening} />
        </p>
      </footer>
    </div>
  );
}
