import { chairing } from '@koinon/shared/record/facts';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { channelName } from '../i18n/channel-name.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import styles from './SpokenLanguage.module.css';

interface SpokenLanguageProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

/** Whoever has the floor, waits for it, or presides between turns. */
function speaksSoon({ state, you, people }: MeetingView): boolean {
  const { turn, list } = state.floor;
  if (turn?.person === you.id || list.some(({ person }) => person === you.id)) return true;
  return chairing(state, (person) => people.get(person)?.role ?? null) === you.id;
}

/** Which language I speak, in one tap: who listens in it then hears me and not the booth. */
export function SpokenLanguage({ view, session }: SpokenLanguageProps) {
  const t = useTranslations('booth');
  const { state, you } = view;
  const { channels, languages } = state.interpretation;
  const tags = Object.keys(channels);
  if (tags.length === 0 || !speaksSoon(view)) return null;
  const declared = languages[you.id] ?? null;
  const offered = [...new Set([you.language, ...tags, ...(declared === null ? [] : [declared])])];
  const waiting = isWaiting(view.pending, 'DeclareLanguage');
  const declare = (language: string | null) =>
    void session.give({ type: 'DeclareLanguage', language });
  return (
    <div className={styles['spoken']} role="group" aria-label={t('iSpeakIn')}>
      <span className={styles['label']} aria-hidden="true">
        {declared === null ? t('declareNow') : t('iSpeakIn')}
      </span>
      <div className={styles['languages']}>
        {offered.map((tag) => (
          <Button
            key={tag}
            size="s"
            pressed={declared === tag}
            onPress={() => (waiting ? undefined : declare(declared === tag ? null : tag))}
          >
            <span lang={tag}>{channelName(tag)}</span>
          </Button>
        ))}
      </div>
      <RefusedHere refused={view.refused} types={['DeclareLanguage']} onSeen={session.dismiss} />
    </div>
  );
}
