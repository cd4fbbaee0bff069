import { recordLanguage } from '../../minutes/translation/languages.ts';
import { ReadInButton } from '../../minutes/translation/ReadInButton.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { languagesToRead } from './translation-languages.ts';
import type { ReadIn } from './use-read-in.ts';

interface ReadInChoiceProps {
  readonly view: MeetingView;
  readonly readIn: ReadIn;
}

/** The languages of these minutes, for those who read them. */
export function ReadInChoice({ view, readIn }: ReadInChoiceProps) {
  const { language, original, choose } = readIn;
  return (
    <ReadInButton
      languages={languagesToRead(view)}
      original={recordLanguage(view)}
      shown={original ? null : language}
      onRead={choose}
    />
  );
}
