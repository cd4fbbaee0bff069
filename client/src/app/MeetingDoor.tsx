import { constitutionOf } from '@koinon/shared/meeting/meeting';
import type { SessionInfo } from '@koinon/shared/wire';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../i18n/languages.ts';
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
import styles from './MeetingDoor.module.css';
import { MessagePage, ReloadButton } from './MessagePage.tsx';
import { signOut } from './session-info.ts';
import { fetchPlace, Inside } from './places/Inside.tsx';
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

const ScannedCode = lazyPart(async () => (await import('../presence/ScannedCode.tsx')).ScannedCode);
const GreenRoom = lazyPart(async () => (await import('./green-room/GreenRoom.tsx')).GreenRoom);
const PollHistory = lazyPart(async () => (await import('../voting/PollHistory.tsx')).PollHistory);
const PapersAfterwards = lazyPart(
  async () => (await import('./papers/PapersAfterwards.tsx')).PapersAfterwards,
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
  const role = roleNow(view);
  const code = useBroughtCode();
  useEffect(() => fetchPlace(role), [role]);
  usePageTitle(view);
  const closed = view.state.meeting.status === 'closed';
  const room = useMediaRoom(session, view, entrance !== null && !closed && mayFollow(view));
  const media = useMediaView(room);
  useEffect(() => {
    if (room !== null && entrance?.ready === true) void room.openMicrophone(entrance.microphone);
  }, [room, entrance]);

  if (closed) {
    return (
      <Root view={view}>
        <ClosedPage view={view}>
          <Suspense>
            <PollHistory view={view} />
            <MinutesAfterwards path={path} view={view} />
            <PapersAfterwards path={path} view={view} />
          </Suspense>
        </ClosedPage>
      </Root>
    );
  }
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
        {checkIn}
        <GreenRoom
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
        onLeave={leave}
        onLanguage={onLanguage}
      />
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
  microphone: { device: null, professional: false },
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
