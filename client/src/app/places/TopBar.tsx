import { currentRecording } from '@koinon/shared/recording/recordings';
import { DoorOpen } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../i18n/languages.ts';
import { useAllWords } from '../../i18n/OnceSpoken.tsx';
import type { MediaRoom, MediaView } from '../../media/media-room.ts';
import { TopLine } from '../../meeting/TopLine.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/part.ts';
import { LanguagePick } from '../LanguagePick.tsx';

interface TopBarProps {
  readonly view: MeetingView;
  readonly onLanguage: (language: Language) => void;
  readonly onLeave?: () => void;
  /** By which one chooses how much is received; null while it is fetched. */
  readonly room: MediaRoom | null;
  readonly media: MediaView;
}

const EconomyChoice = lazyPart(
  async () => (await import('../../media/economy/EconomyChoice.tsx')).EconomyChoice,
);

const RecordingMark = lazyPart(
  async () => (await import('../../recording/RecordingMark.tsx')).RecordingMark,
);

export function TopBar({ view, onLanguage, onLeave, room, media }: TopBarProps) {
  const t = useTranslations('presence');
  const spoken = useAllWords();
  return (
    <TopLine view={view}>
      <Suspense>
        {spoken && currentRecording(view.state.recordings) !== null && (
          <RecordingMark view={view} />
        )}
      </Suspense>
      <LanguagePick onChoose={onLanguage} />
      <Suspense>
        {spoken && room !== null && <EconomyChoice room={room} mode={media.economy.mode} />}
      </Suspense>
      {onLeave !== undefined && (
        <Button kind="quiet" label={t('leave')} onPress={onLeave} icon={<DoorOpen aria-hidden />}>
          {null}
        </Button>
      )}
    </TopLine>
  );
}
