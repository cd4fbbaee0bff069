import type { RefCallback } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../../i18n/names.ts';
import type { MediaView } from '../../media/media-room.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Video } from '../../ui/Video.tsx';
import styles from './LargeSpeaker.module.css';
import { Middle } from './Middle.tsx';
import { whoSpeaks } from './who-speaks.ts';

interface LargeSpeakerProps {
  readonly view: MeetingView;
  readonly media: MediaView;
  readonly clock: { now(): number };
  /** Told of the stage, for whoever looks how much of it is in view. */
  readonly frame: RefCallback<Element>;
}

/** Whoever speaks in place of the table, for those who read lips and faces; beside a screen that is shown. */
export function LargeSpeaker({ view, media, clock, frame }: LargeSpeakerProps) {
  const t = useTranslations('media');
  const screen = media.videos.find(({ source }) => source === 'screen');
  return (
    <div className={styles['stage']} ref={frame}>
      {screen !== undefined && (
        <Video
          track={screen.track}
          label={t('screenOf', { name: nameOf(view.people, screen.person) })}
          className={styles['screen']}
        />
      )}
      <div className={styles['speaker']}>
        <Middle
          view={view}
          media={media}
          speaker={whoSpeaks(view, media)}
          clock={clock}
          plate
          bar={null}
          square
        />
      </div>
    </div>
  );
}
