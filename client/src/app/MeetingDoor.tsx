import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { currentRecording } from '@koinon/shared/recording/recordings';
import type { SessionInfo } from '@koinon/shared/wire';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../i18n/languages.ts';
import { useAllWords } from '../i18n/OnceSpoken.tsx';
import { openListening } from '../interpretation/listening.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { knownZone, ZoneContext } from '../i18n/zone.ts';
import { roleNow } from '../meeting/chair-model.ts';
import { headline } from '../meeting/model.ts';
import { ClosedPage } from '../meeting/ClosedPage.tsx';
import { owedArrival, presenceActions } from '../presence/model.ts';
import { openMeetingSession } from '../session/open-session.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { lazyPart } from '../ui/part.ts';
import { useStore } from '../ui/store.ts';
import type { Entrance } from './green-room/GreenRoom.tsx';
import { keepSession } from './check-in-address.ts';
import { storageKey } from './language-choice.ts';
import { mayFollow } from './may-follow.ts';
import { pageIn, RECORDINGS } from './page-address.ts';
import styles from './MeetingDoor.module.css';
import { MessagePage, ReloadButton } from './MessagePage.tsx';
import { signOut } from './session-info.ts';
import { fetchPlace, Inside } from './places/Inside.tsx';
import type { PlaceProps } from './places/place.ts';
import { useBroughtCode } from './use-brought-code.ts';
import { useMediaRoom, useMediaView } from './use-media-room.ts';

interface MeetingDoorProps {
  readonly path: string;
  readonly info: SessionInfo;
  readonly onLanguage: (language: Language) => void;
}

/** From the page to the meeting: the line, the green room, the place, and the end. */
export function MeetingDoor({ path, info, onLanguage }: MeetingDoorProps) {
  const [session, setSession] = useState<MeetingSession | null>(null);
  const { meeting } = info;
  useEffect(() => {
    if (meeting !== null) keepSession(localStorage, meeting, path);
  }, [meeting, path]);
  useEffect(() => {
    const opened = openMeetingSession(path);
    setSession(opened);
    return () => {
      opened.close();
      setSession(null);
    };
  }, [path]);
  return session && <OnLine path={path} session={session} info={info} onLanguage={onLanguage} />;
}

interface OnLineProps extends MeetingDoorProps {
  readonly session: MeetingSession;
}

function OnLine(props: OnLineProps) {
  const { session } = props;
  const t = useTranslations('line');
  const line = useStore(session.line);
  const view = useLastView(session);
  if (line.status === 'ended') {
    return (
      <div data-line="ended">
        <MessagePage title={t(`ended.${line.reason}.title`)}>
          <p>{t(`ended.${line.reason}.text`)}</p>
          <ReloadButton />
        </MessagePage>
      </div>
    );
  }
  if (view === null) return <MessagePage title={t('connecting')} />;
  return (
    <ZoneContext value={zoneOf(view)}>
      <Meeting {...props} view={view} />
    </ZoneContext>
  );
}

/** The clock of the body's city; null where the record names none. */
function zoneOf({ state }: MeetingView): string | null {
  return knownZone(constitutionOf(state.meeting)?.timeZone);
}

/** The view; while the session folds everything anew, the one before. */
function useLastView(session: MeetingSession): MeetingView | null {
  const view = useStore(session.view);
  const [last, setLast] = useState(view);
  if (view !== null && view !== last) setLast(view);
  return view ?? last;
}

const PageBeside = lazyPart(async () => (await import('./places/PageBeside.tsx')).PageBeside);
const ScannedCode = lazyPart(async () => (await import('../presence/ScannedCode.tsx')).ScannedCode);
const GreenRoom = lazyPart(async () => (await import('./green-room/GreenRoom.tsx')).GreenRoom);
const PollHistory = lazyPart(async () => (await import('../voting/PollHistory.tsx')).PollHistory);
const PapersAfterwards = lazyPart(
  async () => (await import('./papers/PapersAfterwards.tsx')).PapersAfterwards,
);

const RecordingsHere = lazyPart(async () => (await import('./RecordingsHere.tsx')).RecordingsHere);
const RecordingsPage = lazyPart(async () => (await import('./RecordingsHere.tsx')).RecordingsPage);
const RecordingMark = lazyPart(
  async () => (await import('../recording/RecordingMark.tsx')).RecordingMark,
);
const MinutesAfterwards = lazyPart(
  async () => (await import('./papers/MinutesAfterwards.tsx')).MinutesAfterwards,
);

function Meeting({ path, session, info, view, onLanguage }: OnLineProps & { view: MeetingView }) {
  const [entrance, setEntrance] = useState<Entrance | null>(
    view.you.role === 'hall' ? HALL_ENTRANCE : null,
  );
  const listening = useMemo(
    () => openListening(storageKey(info, 'listening'), localStorage),
    [info],
  );
  const spoken = useAllWords();
  const role = roleNow(view);
  const code = useBroughtCode();
  const beside = pageIn(window.location.search);
  useEffect(() => fetchPlace(role), [role]);
  usePageTitle(view);
  const closed = view.state.meeting.status === 'closed';
  const room = useMediaRoom(session, view, entrance !== null && !closed && mayFollow(view));
  const media = useMediaView(room);
  useEffect(() => {
    if (room !== null && entrance?.ready === true) void room.openMicrophone(entrance.microphone);
  }, [room, entrance]);

  if (beside === RECORDINGS) {
    return (
      <Root view={view}>
        <Suspense>
          <RecordingsPage path={path} view={view} session={session} />
        </Suspense>
      </Root>
    );
  }
  if (beside !== null && view.you.role !== 'guest') {
    return (
      <Root view={view}>
        <Suspense>
          <PageBeside {...{ path, view, session, onLanguage }} page={beside} />
        </Suspense>
      </Root>
    );
  }
  if (closed) return <Afterwards path={path} view={view} session={session} />;
  const checkIn = code !== null && (
    <div className={styles['scanned']}>
      <Suspense>
        <ScannedCode view={view} session={session} code={code} />
      </Suspense>
    </div>
  );
  if (entrance === null) {
    const enter = (chosen: Entrance) => {
      setEntrance(chosen);
      if (owedArrival(view) !== 'none') presenceActions(session).arrive();
    };
    return (
      <Suspense>
        {spoken && currentRecording(view.state.recordings) !== null && (
          <RecordingMark view={view} />
        )}
        {checkIn}
        <GreenRoom
          path={path}
          view={view}
          session={session}
          listening={listening}
          onLanguage={onLanguage}
          onEnter={enter}
          onSignOut={() => void signOut(path)}
        />
      </Suspense>
    );
  }
  const leave = () => {
    presenceActions(session).leave();
    setEntrance(null);
  };
  return (
    <Root view={view}>
      {checkIn}
      <Inside
        path={path}
        view={view}
        session={session}
        room={room}
        media={media}
        listening={listening}
        microphone={entrance.microphone}
        onMicrophone={(microphone) =>
          setEntrance({ microphone, ready: media.microphone.status === 'on' })
        }
        onLeave={leave}
        onLanguage={onLanguage}
      />
    </Root>
  );
}

/** What is to be read and heard of a sitting that is over. */
function Afterwards({ path, view, session }: Pick<PlaceProps, 'path' | 'view' | 'session'>) {
  return (
    <Root view={view}>
      <ClosedPage view={view}>
        <Suspense>
          {view.state.recordings.all.length > 0 && (
            <RecordingsHere path={path} view={view} session={session} />
          )}
          <PollHistory view={view} />
          <MinutesAfterwards path={path} view={view} />
          <PapersAfterwards path={path} view={view} />
        </Suspense>
      </ClosedPage>
    </Root>
  );
}

/** Tells tabs of several meetings apart. */
function usePageTitle(view: MeetingView): void {
  const { title } = headline(view, useReadingLanguage());
  useEffect(() => {
    document.title = title === '' ? 'Koinon' : `${title} · Koinon`;
  }, [title]);
}

/** Whoever sits before the hall's screen can press nothing, so it lets itself in. */
const HALL_ENTRANCE: Entrance = {
  microphone: { device: null, processing: 'browser' },
  ready: false,
};

interface RootProps {
  readonly view: MeetingView;
  readonly children: ReactNode;
}

/** Says where the page stands to whoever watches it from outside. */
function Root({ view, children }: RootProps) {
  return (
    <div data-testid="meeting" data-n={view.n} data-line={view.line.status}>
      {children}
    </div>
  );
}
