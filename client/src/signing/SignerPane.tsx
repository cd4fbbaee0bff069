import { Hand } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import { nameOf } from '../i18n/names.ts';
import type { VideoSize } from '@koinon/shared/media/messages';
import type { MeetingView } from '../session/meeting-session.ts';
import { Segments } from '../ui/Segments.tsx';
import { useStore } from '../ui/store.ts';
import { Video } from '../ui/Video.tsx';
import { signedChannels, signerOf } from './model.ts';
import { openPinning, SIGNER_SIZES } from './pinning.ts';
import type { Pinning, SignerSize } from './pinning.ts';
import styles from './SignerPane.module.css';

/** Asks for the picture of whoever signs. */
export interface SignerRoom {
  pin(pinned: { channel: string; person: string | null; size: VideoSize } | null): void;
}

interface SignerPaneProps {
  readonly view: MeetingView;
  readonly room: SignerRoom | null;
  readonly videos: readonly {
    readonly person: string;
    readonly source: 'camera' | 'screen';
    readonly track: MediaStreamTrack;
  }[];
}

const NONE = 'none';

/** Hands need lines: a signer is never received as small as a face in its seat. */
const RECEIVED: Readonly<Record<SignerSize, VideoSize>> = { s: 'half', m: 'half', l: 'stage' };

/** Whoever signs, beside the speaker, for whoever wants that: in the size of their choice. */
export function SignerPane({ view, room, videos }: SignerPaneProps) {
  const t = useTranslations('signing');
  const [kept] = useState(() => openPinning(window.localStorage));
  const pinning = useStore(kept);
  const offered = signedChannels(view);
  const channel = offered.find((tag) => tag === pinning.channel) ?? null;
  const person = channel === null ? null : signerOf(view, channel);
  const size = RECEIVED[pinning.size];
  useEffect(() => {
    room?.pin(channel === null ? null : { channel, person, size });
  }, [room, channel, person, size]);
  useEffect(() => () => room?.pin(null), [room]);
  const change = (changed: Partial<Pinning>) => kept.update((now) => ({ ...now, ...changed }));
  if (offered.length === 0) return null;
  return (
    <>
      {channel !== null && (
        <Picture
          view={view}
          channel={channel}
          person={person}
          size={pinning.size}
          videos={videos}
        />
      )}
      <div className={styles['choose']}>
        <Hand aria-hidden size={20} />
        <Segments
          label={t('pin')}
          segments={[
            { value: NONE, name: t('off') },
            ...offered.map((tag) => ({ value: tag, name: channelName(tag) })),
          ]}
          chosen={channel ?? NONE}
          onChoose={(value) => change({ channel: value === NONE ? null : value })}
        />
        {channel !== null && (
          <Segments
            label={t('size')}
            segments={SIGNER_SIZES.map((one) => ({ value: one, name: t(`sizes.${one}`) }))}
            chosen={pinning.size}
            onChoose={(value) => {
              const chosen = SIGNER_SIZES.find((one) => one === value);
              if (chosen !== undefined) change({ size: chosen });
            }}
          />
        )}
      </div>
    </>
  );
}

interface PictureProps extends Omit<SignerPaneProps, 'room'> {
  readonly channel: string;
  readonly person: string | null;
  readonly size: SignerSize;
}

function Picture({ view, channel, person, size, videos }: PictureProps) {
  const t = useTranslations('signing');
  const seen = videos.find((video) => video.person === person && video.source === 'camera');
  const name = person === null ? '' : nameOf(view.people, person);
  const label = t('seen', { name, language: channelName(channel) });
  return (
    <figure className={styles['signer']} data-signer={size}>
      {seen === undefined ? (
        <p className={styles['nobody']}>{person === null ? t('nobody') : t('waiting')}</p>
      ) : (
        <Video track={seen.track} label={label} className={styles['video']} />
      )}
      <figcaption className={styles['caption']}>
        {person === null ? channelName(channel) : label}
      </figcaption>
    </figure>
  );
}
