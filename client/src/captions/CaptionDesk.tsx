import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Segments } from '../ui/Segments.tsx';
import { useStore } from '../ui/store.ts';
import { openAbbreviations, parseAbbreviations } from './abbreviations.ts';
import { Abbreviations } from './Abbreviations.tsx';
import { CaptionColleagues } from './CaptionColleagues.tsx';
import styles from './CaptionDesk.module.css';
import { CaptionField } from './CaptionField.tsx';
import { FeedPanel } from './FeedPanel.tsx';
import { linesIn, myCaptions } from './model.ts';
import { SpeakerText } from './SpeakerText.tsx';
import { useCaptions } from './use-captions.ts';
import { WrittenLines } from './WrittenLines.tsx';

interface CaptionDeskProps {
  /** Path of the session, without a slash at its end. */
  readonly path: string;
  readonly view: MeetingView;
  readonly session: MeetingSession;
}

/**
 * Where captions are typed: the last lines above, the field below them, and
 * everything by keyboard. Phrases go out by themselves; the arrow up goes back
 * into the last lines, to put them right.
 */
export function CaptionDesk(props: CaptionDeskProps) {
  const { view } = props;
  const t = useTranslations('captions');
  const languages = myCaptions(view);
  const [wanted, setWanted] = useState<string | null>(null);
  const language = languages.find((tag) => tag === wanted) ?? languages[0];
  if (language === undefined) return <p className={styles['none']}>{t('notAssigned')}</p>;
  return (
    <div className={styles['desk']}>
      {languages.length > 1 && (
        <Segments
          labelled
          label={t('into')}
          segments={languages.map((tag) => ({
            value: tag,
            name: channelName(tag),
            language: tag,
          }))}
          chosen={language}
          onChoose={setWanted}
        />
      )}
      <Writing key={language} {...props} language={language} />
    </div>
  );
}

function Writing({ path, view, session, language }: CaptionDeskProps & { language: string }) {
  const captions = useCaptions(session, [language]);
  const [kept] = useState(() => openAbbreviations(window.localStorage));
  const abbreviations = useStore(kept);
  const [wanted, correct] = useState<string | null>(null);
  const turn = captions.turns[language] ?? { language, writing: null, relief: false };
  const lines = linesIn(captions, language);
  // A line that was taken back elsewhere gives the field free.
  const correcting = lines.find(({ id }) => id === wanted)?.id ?? null;
  return (
    <>
      <SpeakerText view={view} captions={captions} clock={session} />
      <WrittenLines
        lines={lines}
        session={session}
        language={language}
        correcting={correcting}
        onCorrect={correct}
      />
      <CaptionField
        session={session}
        language={language}
        abbreviations={parseAbbreviations(abbreviations)}
        onBack={() => correct(lines.findLast(({ final }) => final)?.id ?? null)}
        isFree={correcting === null}
      />
      <CaptionColleagues view={view} session={session} turn={turn} />
      <Abbreviations text={abbreviations} onChange={(text) => kept.set(text)} />
      <FeedPanel path={path} view={view} session={session} language={language} />
    </>
  );
}
