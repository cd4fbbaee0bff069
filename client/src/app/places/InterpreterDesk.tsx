import { assignmentsOf } from '@koinon/shared/interpretation/channels';
import { isSignLanguage } from '@koinon/shared/interpretation/sign-languages';
import { BookOpenText, History, ScanFace, ScrollText } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LagNotice } from '../../floor/LagNotice.tsx';
import { BoothText } from '../../interpretation/text/BoothText.tsx';
import { Briefing } from '../../interpretation/briefing/Briefing.tsx';
import { Glossary } from '../../interpretation/briefing/Glossary.tsx';
import { CaptionerNotice } from '../../captions/CaptionerNotice.tsx';
import { CaptionsPanel } from '../../captions/CaptionsPanel.tsx';
import { ChannelList } from '../../interpretation/ChannelList.tsx';
import { BoothMates } from '../../interpretation/BoothMates.tsx';
import { DeskKey, useDeskKey } from '../../interpretation/DeskKey.tsx';
import type { DeskKeys } from '../../interpretation/DeskKey.tsx';
import { DeskClock } from '../../interpretation/DeskClock.tsx';
import { DeskSound } from '../desk/DeskSound.tsx';
import { TalkKeys } from '../../interpretation/HoldKeys.tsx';
import { KeyMapPanel } from '../../interpretation/KeyMapPanel.tsx';
import { openKeys, shortcut } from '../../interpretation/keys.ts';
import { HearingWords } from '../../interpretation/ListenControl.tsx';
import { RelayControl } from '../../interpretation/RelayControl.tsx';
import { SignalKeys } from '../../interpretation/SignalKeys.tsx';
import type { Signal } from '../../interpretation/SignalKeys.tsx';
import { SpeakDesk } from '../../interpretation/SpeakDesk.tsx';
import type { Voice } from '../../interpretation/SpeakDesk.tsx';
import type { MediaRoom, MediaView, MicrophoneOptions } from '../../media/media-room.ts';
import { ClosedMark } from '../../meeting/ClosedMark.tsx';
import { ItemAtHand } from '../../meeting/ItemAtHand.tsx';
import { ItemLine } from '../../meeting/ItemLine.tsx';
import { ArrivalNotice } from '../../presence/ArrivalNotice.tsx';
import { QuorumLine } from '../../presence/QuorumLine.tsx';
import { RehearsalMark } from '../../rehearsal/RehearsalMark.tsx';
import { PollCard } from '../../voting/PollCard.tsx';
import { ConsentNotice } from '../../recording/ConsentNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Level } from '../../ui/Level.tsx';
import { useStore } from '../../ui/store.ts';
import { OwnSigning } from '../../signing/OwnSigning.tsx';
import { LineNotices } from '../LineNotices.tsx';
import { FloorSound } from '../FloorSound.tsx';
import { MicrophoneTrouble } from '../OwnDevices.tsx';
import { OwnVoice } from '../OwnVoice.tsx';
import { Agenda } from '../papers/Agenda.tsx';
import { Paper } from '../papers/Paper.tsx';
import type { Reading } from '../papers/reading.ts';
import { LargeSpeaker } from '../stage/LargeSpeaker.tsx';
import { useSpeakerLarge } from '../stage/speaker-large.ts';
import { Stage } from '../stage/Stage.tsx';
import { useWatching } from '../use-media-room.ts';
import { meterShare, useMicrophoneLevel } from '../use-microphone-level.ts';
import styles from './InterpreterDesk.module.css';
import { addressOf } from '../page-address.ts';
import type { PlaceProps } from './place.ts';
import { TopBar } from './TopBar.tsx';
import { openVoice, useTalk } from './use-talk.ts';

/** The interpreter's desk: dark, what I hear on one side, what I speak on the other. */
export function InterpreterDesk(props: PlaceProps) {
  const { view, session, room, media, listening } = props;
  const booth = useTranslations('booth');
  const t = useTranslations('interpretation');
  const keys = useKeys();
  const pack = useTranslations('briefing');
  const [reading, setReading] = useState<Reading | null>(null);
  const [packed, setPacked] = useState(false);
  const voice = useVoice(room, props.microphone);
  const { signal, talk } = useRoomKeys(room, props.microphone);
  const [large, setLarge] = useSpeakerLarge();
  const frame = useWatching(room, view, false, large);
  return (
    <div className={styles['desk']}>
      <div className={styles['top']}>
        <TopBar {...props} />
      </div>
      <main className={styles['main']}>
        <div className={styles['notices']}>
          <LineNotices view={view} room={room} media={media} />
          <ClosedMark view={view} />
          <ArrivalNotice view={view} session={session} />
          <ConsentNotice view={view} session={session} />
          <CaptionerNotice view={view} />
          <LagNotice view={view} clock={session} />
          <MicrophoneTrouble media={media} />
          <OwnVoice {...props} />
          <FloorSound view={view} media={media} />
          <RehearsalMark rehearsal={media.rehearsal} />
        </div>
        <section className={styles['hear']} aria-labelledby="hear">
          <h2 id="hear" className={styles['heading']}>
            {t('iHear')}
          </h2>
          <div className={styles['stage']}>
            {large ? (
              <LargeSpeaker view={view} media={media} clock={session} frame={frame} />
            ) : (
              <Stage view={view} media={media} clock={session} frame={frame} />
            )}
          </div>
          <div className={styles['read']}>
            <Button
              pressed={large}
              onPress={() => setLarge(!large)}
              icon={<ScanFace aria-hidden size={20} />}
            >
              {booth('speakerLarge')}
            </Button>
          </div>
          <p className={styles['said']}>
            <HearingWords view={view} listening={listening} />
          </p>
          <CaptionsPanel view={view} session={session} resting={false} />
          <RelayControl view={view} session={session} listening={listening} keys={keys.desk} />
          <DeskSound room={room} />
          <SignalKeys counts={media.signals} keys={keys.desk} onSignal={signal} />
        </section>
        <section className={styles['speak']} aria-labelledby="speak">
          <h2 id="speak" className={styles['heading']}>
            {t('iSpeak')}
          </h2>
          <SpeakDesk
            view={view}
            session={session}
            voice={voice}
            listeners={media.listeners}
            keys={keys.desk}
          />
          <OwnSigning view={view} camera={media.camera} />
          {speaksAloud(view) && <VoiceLevel media={media} />}
          <Booth view={view} session={session} media={media} keys={keys} onTalk={talk} />
        </section>
        <aside className={styles['aside']} aria-label={booth('texts')}>
          <PollCard view={view} clock={session} everyLanguage />
          <DeskClock clock={session} />
          <ItemLine view={view} />
          <ReadButtons reading={reading} onRead={setReading} />
          <PackButton path={props.path} keys={keys.desk} open={packed} onOpen={setPacked} />
          <Glossary path={props.path} view={view} session={session} keys={keys.desk} compact />
          <QuorumLine view={view} session={session} />
          <Agenda path={props.path} view={view} session={session} />
          <ChannelList view={view} listeners={media.listeners} />
        </aside>
        {packed && (
          <section className={styles['papers']} ref={showBelow} aria-label={pack('pack')}>
            <Briefing path={props.path} view={view} session={session} withoutGlossary />
          </section>
        )}
        {reading !== null && (
          <div className={styles['papers']} ref={showBelow}>
            <Paper {...props} reading={reading} onRead={setReading} />
          </div>
        )}
      </main>
      <ItemAtHand view={view} />
    </div>
  );
}

interface ReadButtonsProps {
  readonly reading: Reading | null;
  readonly onRead: (reading: Reading | null) => void;
}

/** The minutes, and what has happened so far: they open below the desk. */
function ReadButtons({ reading, onRead }: ReadButtonsProps) {
  const t = useTranslations('meeting');
  const minutes = reading?.kind === 'minutes';
  const soFar = reading?.kind === 'so-far';
  return (
    <div className={styles['read']}>
      <Button
        expanded={minutes}
        onPress={() => onRead(minutes ? null : { kind: 'minutes' })}
        icon={<ScrollText aria-hidden size={20} />}
      >
        {t('minutes')}
      </Button>
      <Button
        expanded={soFar}
        onPress={() => onRead(soFar ? null : { kind: 'so-far' })}
        icon={<History aria-hidden size={20} />}
      >
        {t('soFar')}
      </Button>
    </div>
  );
}

interface PackButtonProps {
  readonly path: string;
  readonly keys: DeskKeys;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The briefing pack: it opens below the desk, or as a page of its own. */
function PackButton({ path, keys, open, onOpen }: PackButtonProps) {
  const t = useTranslations('briefing');
  useDeskKey(keys, 'briefing', { onDown: useCallback(() => onOpen(!open), [onOpen, open]) });
  return (
    <div className={styles['read']}>
      <Button
        expanded={open}
        onPress={() => onOpen(!open)}
        keys={shortcut(keys, 'briefing')}
        icon={<BookOpenText aria-hidden size={20} />}
      >
        {t('pack')} <DeskKey keys={keys} action="briefing" />
      </Button>
      <a
        className={styles['page']}
        href={addressOf(path, window.location.search, 'briefing')}
        target="_blank"
        rel="noreferrer"
      >
        {t('packPage')}
      </a>
    </div>
  );
}

/** What opens below the desk is brought before the eyes of whoever asked for it. */
function showBelow(papers: HTMLElement | null): void {
  papers?.scrollIntoView({ block: 'start' });
}

interface BoothProps {
  readonly view: PlaceProps['view'];
  readonly session: PlaceProps['session'];
  readonly media: MediaView;
  readonly keys: ReturnType<typeof useKeys>;
  readonly onTalk: (line: string | null) => void;
}

/** Who works beside me, how I reach them, and the keys of the desk. */
function Booth({ view, session, media, keys, onTalk }: BoothProps) {
  const t = useTranslations('booth');
  return (
    <>
      <h3 className={styles['mates']}>{t('mates')}</h3>
      <BoothMates
        view={view}
        talking={media.lines.flatMap(({ talking }) => (talking === null ? [] : [talking]))}
      />
      <TalkKeys
        view={view}
        lines={media.lines}
        talkingInto={media.talkingInto}
        keys={keys.desk}
        onTalk={onTalk}
      />
      <BoothText view={view} session={session} keys={keys.desk} />
      <KeyMapPanel
        keys={keys.map}
        enabled={keys.enabled}
        onEnable={keys.enable}
        onChanging={keys.rest}
      />
    </>
  );
}

/** Where the desk's keys are kept in the browser. */
const KEYS = 'koinon-desk-keys';

function useKeys() {
  const [map] = useState(() => openKeys(KEYS, window.localStorage));
  const [enabled, enable] = useState(true);
  const [resting, rest] = useState(false);
  const chosen = useStore(map);
  const desk: DeskKeys = useMemo(
    () => ({ map: chosen, enabled: enabled && !resting }),
    [chosen, enabled, resting],
  );
  return { map, enabled, enable, rest, desk };
}

/** What goes from the desk over the media wire: signals to the room, and private lines. */
function useRoomKeys(room: MediaRoom | null, options: MicrophoneOptions) {
  const signal: Signal = useCallback(
    (kind) => (room === null ? Promise.resolve('offline') : room.signal(kind)),
    [room],
  );
  return { signal, talk: useTalk({ room, microphone: options, closes: false }) };
}

function useVoice(room: MediaRoom | null, options: MicrophoneOptions): Voice {
  const [arrival] = useState(() => Promise.withResolvers<MediaRoom>());
  useEffect(() => {
    if (room !== null) arrival.resolve(room);
  }, [arrival, room]);
  return useMemo(
    () => ({
      // A key may be pressed before the media part of the page has arrived.
      open: async () => openVoice(room ?? (await arrival.promise), options),
      setMuted: (muted) => room?.setMuted(muted),
      show: async () => {
        const open = room ?? (await arrival.promise);
        if (open.view.get().camera.status !== 'on') await open.openCamera(null);
        return open.view.get().camera.status === 'on';
      },
    }),
    [room, arrival, options],
  );
}

/** Whether they work into a channel that is heard; whoever signs only needs no microphone. */
function speaksAloud({ state, you }: PlaceProps['view']): boolean {
  const mine = assignmentsOf(state.interpretation, you.id);
  return mine.length === 0 || !mine.every(isSignLanguage);
}

function VoiceLevel({ media }: { readonly media: MediaView }) {
  const booth = useTranslations('booth');
  const t = useTranslations('interpretation');
  const { microphone } = media;
  const { dbfs } = useMicrophoneLevel(
    useUnmuted(microphone.status === 'on' ? microphone.track : null),
  );
  return microphone.status === 'on' ? (
    <Level label={t('level')} level={meterShare(dbfs)} />
  ) : (
    <p className={styles['said']}>{booth('microphoneOff')}</p>
  );
}

/** One's own microphone, to be looked at also while nothing of it is sent. */
function useUnmuted(track: MediaStreamTrack | null): MediaStreamTrack | null {
  const [unmuted, setUnmuted] = useState<MediaStreamTrack | null>(null);
  useEffect(() => {
    if (track === null) return;
    const twin = track.clone();
    twin.enabled = true;
    setUnmuted(twin);
    return () => {
      twin.stop();
      setUnmuted(null);
    };
  }, [track]);
  return unmuted;
}
