import { useTranslations } from 'use-intl';
import { directionOf } from '../i18n/languages.ts';
import { nameOf } from '../i18n/names.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { useNow } from '../ui/use-now.ts';
import styles from './CaptionsPanel.module.css';
import { isShown, speakerLine } from './model.ts';
import type { CaptionsView } from './model.ts';

interface SpeakerTextProps {
  readonly view: MeetingView;
  readonly captions: CaptionsView;
  readonly clock: { now(): number };
}

const TICK_MS = 1_000;

/** What whoever has the floor types just now, letter by letter, for everybody. */
export function SpeakerText({ view, captions, clock }: SpeakerTextProps) {
  const t = useTranslations('captions');
  const now = useNow(clock, TICK_MS);
  const line = speakerLine(captions);
  if (line === null || !isShown(line, view.state.floor.turn, now)) return null;
  return (
    <div className={styles['typed']} data-testid="speaker-text">
      <p className={styles['who']}>{t('types', { name: nameOf(view.people, line.person) })}</p>
      <p className={styles['text']} lang={line.language} dir={directionOf(line.language)}>
        {line.text}
      </p>
    </div>
  );
}
