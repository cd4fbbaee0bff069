import { useTranslations } from 'use-intl';
import { TurnClock } from '../../floor/TurnClock.tsx';
import { currentTurn } from '../../floor/model.ts';
import { initialsOf, nameOf } from '../../i18n/names.ts';
import { closedToPublic } from '../../meeting/publicity-model.ts';
import { MiddleBar } from '../../meeting/ring/MiddleBar.tsx';
import type { MediaView } from '../../media/media-room.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Video } from '../../ui/Video.tsx';
import styles from './Middle.module.css';
import type { MiddleWords } from './use-middle-bar.ts';

interface MiddleProps {
  readonly view: MeetingView;
  readonly media: MediaView;
  readonly speaker: string | null;
  readonly clock: { now(): number };
  /** Name and clock on a plate; not where both stand beside the table. */
  readonly plate: boolean;
  /** A vote that is taken, or just was: it has the middle to itself. */
  readonly bar: MiddleWords | null;
  /** A picture that fills its place, instead of a round one at a table. */
  readonly square?: boolean;
}

/** The middle of the table: whoever speaks, or how the meeting stands. */
export function Middle({ view, media, speaker, clock, plate, bar, square = false }: MiddleProps) {
  const t = useTranslations('media');
  const turn = currentTurn(view);
  if (bar !== null) {
    return (
      <div className={styles['middle']} data-testid="middle-bar">
        <MiddleBar {...bar} bare={!plate} />
      </div>
    );
  }
  if (speaker === null) return <Standing view={view} bare={!plate} />;
  const name = nameOf(view.people, speaker);
  const track = faceOf(view, media, speaker);
  return (
    <div className={styles['middle']} data-lit data-square={square ? '' : undefined}>
      {track === null ? (
        <span className={styles['initials']} aria-hidden="true">
          {initialsOf(name)}
        </span>
      ) : (
        <Video track={track} label={t('videoOf', { name })} className={styles['video']} />
      )}
      {plate && (
        <div className={styles['plate']} dir="auto">
          <bdi className={styles['name']}>{name}</bdi>
          {turn?.person === speaker && <TurnClock turn={turn} clock={clock} />}
        </div>
      )}
    </div>
  );
}

function faceOf(view: MeetingView, media: MediaView, speaker: string): MediaStreamTrack | null {
  if (speaker === view.you.id) {
    return media.camera.status === 'on' ? media.camera.track : null;
  }
  const seen = media.videos.find(({ person, source }) => person === speaker && source === 'camera');
  return seen?.track ?? null;
}

function Standing({ view, bare }: Pick<MiddleProps, 'view'> & { readonly bare: boolean }) {
  const t = useTranslations('meeting');
  const publicity = useTranslations('publicity');
  const { meeting, floor } = view.state;
  const shut = view.you.role === 'guest' && closedToPublic(view) !== null;
  const open = meeting.status === 'open' && floor.open;
  const status = meeting.status === 'closed' ? 'suspended' : meeting.status;
  if (bare) return <div className={styles['middle']} />;
  return (
    <div className={styles['middle']}>
      <p className={styles['standing']} dir="auto">
        {shut ? publicity('forGallery') : open ? t('now.floorOpen') : t(`now.${status}`)}
      </p>
    </div>
  );
}
