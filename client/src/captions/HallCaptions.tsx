import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { useHeldKey } from '../ui/use-held-key.ts';
import { useStore } from '../ui/store.ts';
import { CaptionLines } from './CaptionLines.tsx';
import { captionedIn, linesIn } from './model.ts';
import { openReading } from './reading.ts';
import { SpeakerText } from './SpeakerText.tsx';
import { useCaptions } from './use-captions.ts';

interface HallCaptionsProps {
  readonly view: MeetingView;
  readonly session: MeetingSession;
}

/** The last lines: as many as the back row reads. */
const SHOWN = 3;
const KEY = 'koinon-hall-captions';

/** Captions on the hall's screen, in one language or none: whoever set it up chooses by the key C. */
export function HallCaptions({ view, session }: HallCaptionsProps) {
  const t = useTranslations('captions');
  const [kept] = useState(() => openReading(window.localStorage, KEY));
  const reading = useStore(kept);
  const offered = captionedIn(view);
  const language = offered.find((tag) => tag === reading.language) ?? null;
  const captions = useCaptions(session, language === null ? [] : [language]);
  const choices = [null, ...offered];
  useHeldKey({
    code: 'KeyC',
    enabled: offered.length > 0,
    onDown: () => {
      const next = choices[(choices.indexOf(language) + 1) % choices.length] ?? null;
      kept.update((now) => ({ ...now, language: next }));
    },
  });
  return (
    <>
      <SpeakerText view={view} captions={captions} clock={session} />
      {language !== null && (
        <CaptionLines
          lines={linesIn(captions, language).slice(-SHOWN)}
          language={language}
          label={t('captionsIn', { language: channelName(language) })}
          size="hall"
          dark
        />
      )}
    </>
  );
}
