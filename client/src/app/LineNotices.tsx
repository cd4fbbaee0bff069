import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { OnceSpoken } from '../i18n/OnceSpoken.tsx';
import { useTimes } from '../i18n/use-times.ts';
import type { MediaRoom, MediaView } from '../media/media-room.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { lazyPart } from '../ui/part.ts';

interface LineNoticesProps {
  readonly view: MeetingView;
  readonly room: MediaRoom | null;
  readonly media: MediaView;
}

const EconomyNotice = lazyPart(
  async () => (await import('../media/economy/EconomyNotice.tsx')).EconomyNotice,
);

/** Where the lines stand, when one of them does not. */
export function LineNotices({ view, room, media }: LineNoticesProps) {
  const t = useTranslations('line');
  const times = useTimes();
  if (view.line.status === 'offline') {
    return <Notice tone="heed">{t('offline', { time: times.time(view.line.asOf) })}</Notice>;
  }
  if (media.needsGesture) {
    const play = () => void room?.resumeSound();
    return (
      <Notice
        tone="act"
        action={
          <Button kind="act" onPress={play}>
            {t('letSoundPlay')}
          </Button>
        }
      >
        {t('needsGesture')}
      </Notice>
    );
  }
  if (media.line === 'lost') return <Notice tone="heed">{t('soundLost')}</Notice>;
  if (media.economy.rung === 0) return null;
  return (
    <Suspense>
      <OnceSpoken>
        <EconomyNotice room={room} rung={media.economy.rung} />
      </OnceSpoken>
    </Suspense>
  );
}
