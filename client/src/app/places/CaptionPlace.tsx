import { useTranslations } from 'use-intl';
import { CaptionDesk } from '../../captions/CaptionDesk.tsx';
import { LagNotice } from '../../floor/LagNotice.tsx';
import { HearingWords, ListenControl } from '../../interpretation/ListenControl.tsx';
import { ClosedMark } from '../../meeting/ClosedMark.tsx';
import { ItemLine } from '../../meeting/ItemLine.tsx';
import { PeopleList } from '../../presence/PeopleList.tsx';
import { RehearsalMark } from '../../rehearsal/RehearsalMark.tsx';
import { LineNotices } from '../LineNotices.tsx';
import { Stage } from '../stage/Stage.tsx';
import { useWatching } from '../use-media-room.ts';
import styles from './CaptionPlace.module.css';
import type { PlaceProps } from './place.ts';
import { TopBar } from './TopBar.tsx';

/** The caption desk: the field and the last lines, and beside them whoever speaks and the names as spelled. */
export function CaptionPlace(props: PlaceProps) {
  const { path, view, session, room, media, listening } = props;
  const t = useTranslations('captions');
  const frame = useWatching(room, view, false);
  return (
    <div className={styles['place']}>
      <div className={styles['top']}>
        <TopBar {...props} />
      </div>
      <main className={styles['main']}>
        <div className={styles['notices']}>
          <LineNotices view={view} room={room} media={media} />
          <ClosedMark view={view} />
          <RehearsalMark rehearsal={media.rehearsal} />
          <LagNotice view={view} clock={session} />
        </div>
        <section className={styles['write']} aria-labelledby="caption-desk">
          <div className={styles['head']}>
            <h2 id="caption-desk" className={styles['heading']}>
              {t('desk')}
            </h2>
            <a className={styles['leave']} href="#meeting">
              {t('leaveDesk')}
            </a>
          </div>
          <CaptionDesk path={path} view={view} session={session} />
        </section>
        <aside className={styles['aside']} aria-label={t('beside')}>
          <div className={styles['stage']}>
            <Stage view={view} media={media} clock={session} frame={frame} />
          </div>
          <ListenControl view={view} listening={listening} />
          <p className={styles['said']}>
            <HearingWords view={view} listening={listening} />
          </p>
          <ItemLine view={view} />
          <PeopleList view={view} />
        </aside>
      </main>
    </div>
  );
}
