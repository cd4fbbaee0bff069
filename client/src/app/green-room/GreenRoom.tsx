import { isSpeaking } from '@koinon/shared/identity/people';
import type { Role } from '@koinon/shared/identity/people';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { Suspense, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../i18n/languages.ts';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { useTimes } from '../../i18n/use-times.ts';
import type { Listening } from '../../interpretation/listening.ts';
import { ListenControl } from '../../interpretation/ListenControl.tsx';
import type { MicrophoneOptions } from '../../media/media-room.ts';
import { headline } from '../../meeting/model.ts';
import { hasPlace } from '../../presence/seat-model.ts';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/part.ts';
import type { Store } from '../../ui/store.ts';
import { Switch } from '../../ui/Switch.tsx';
import { LanguagePick } from '../LanguagePick.tsx';
import styles from './GreenRoom.module.css';

// The gallery has neither a microphone to check nor a seat to excuse itself from.
const SoundCheck = lazyPart(async () => (await import('./SoundCheck.tsx')).SoundCheck);
const BriefingLinks = lazyPart(async () => (await import('../BriefingLinks.tsx')).BriefingLinks);
const CannotCome = lazyPart(async () => (await import('./CannotCome.tsx')).CannotCome);

/** How somebody comes in. */
export interface Entrance {
  readonly microphone: MicrophoneOptions;
  /** The microphone opens with the door. */
  readonly ready: boolean;
}

interface GreenRoomProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly listening: Store<Listening>;
  readonly onLanguage: (language: Language) => void;
  readonly onEnter: (entrance: Entrance) => void;
  readonly onSignOut: () => void;
}

/** Whoever works with their voice has a microphone for it. */
function usualOf(role: Role): MicrophoneOptions {
  return { device: null, processing: role === 'interpreter' ? 'professional' : 'browser' };
}

/**
 * Before one comes in: who am I here, the door, and whether my sound works.
 * What is fetched later, or grows, stands after the door: nobody's press goes
 * astray because its button was pushed away.
 */
export function GreenRoom(props: GreenRoomProps) {
  const { view, listening, onLanguage, onEnter } = props;
  const t = useTranslations('greenRoom');
  const presence = useTranslations('presence');
  const common = useTranslations('common');
  const [microphone, setMicrophone] = useState(() => usualOf(view.you.role));
  const [ready, setReady] = useState(false);
  const { role, name } = view.you;
  const heard = isSpeaking(role) || role === 'interpreter';
  const onWorks = useCallback(() => setReady(true), []);
  return (
    <div className={styles['room']}>
      <header className={styles['top']}>
        <LanguagePick onChoose={onLanguage} />
        <Button kind="quiet" onPress={props.onSignOut}>
          {common('signOut')}
        </Button>
      </header>
      <main className={styles['main']}>
        <Invitation view={view} />
        <div className={styles['card']}>
          <div>
            <h2 className={styles['welcome']}>{t('welcome', { name })}</h2>
            <p>{heard ? t('as', { role: presence(`role.${role}`) }) : t('gallery')}</p>
          </div>
          {!heard && <ListenControl view={view} listening={listening} />}
          {isSpeaking(role) && (
            <Switch
              label={t('withMicrophone')}
              hint={t('withMicrophoneHint')}
              on={ready}
              onChange={setReady}
            />
          )}
          <div data-testid="door">
            <Button kind="act" size="l" wide onPress={() => onEnter({ microphone, ready })}>
              {heard ? t('enter') : t('listenIn')}
            </Button>
          </div>
          <Suspense>
            {heard && <BriefingLinks path={props.path} role={role} />}
            {hasPlace(view, view.you.id) && <CannotCome view={view} session={props.session} />}
            {heard && (
              <SoundCheck options={microphone} onOptions={setMicrophone} onWorks={onWorks} />
            )}
          </Suspense>
        </div>
      </main>
    </div>
  );
}

/** Which meeting the door leads to. */
function Invitation({ view }: Pick<GreenRoomProps, 'view'>) {
  const t = useTranslations('meeting');
  const times = useTimes();
  const { title, body, status, since } = headline(view, useReadingLanguage());
  const begins = beginsAt(view);
  return (
    <div className={styles['invitation']}>
      <p className={styles['body']}>{body}</p>
      <h1 className={styles['title']}>{title}</h1>
      {begins !== null && <Hour at={begins} />}
      <p className={styles['now']}>
        {t(`status.${status}`, { time: since === null ? '' : times.zoned(since) })}
      </p>
    </div>
  );
}

/** When the sitting was called for, also when it has begun: no line goes from above the door; null when nobody said. */
function beginsAt({ state: { meeting } }: MeetingView): number | null {
  return constitutionOf(meeting)?.call.startsAt ?? null;
}

/** By the clock of the body's city; and by the reader's own, where it shows another hour. */
function Hour({ at }: { readonly at: number }) {
  const times = useTimes();
  const own = times.own(at);
  return (
    <p className={styles['hour']}>
      <time dateTime={new Date(at).toISOString()}>
        {times.day(at)}, {times.zoned(at)}
      </time>
      {own !== null && (
        <>
          {' · '}
          <bdi>{own}</bdi>
        </>
      )}
    </p>
  );
}
