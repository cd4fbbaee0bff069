import { History, ScrollText } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChannelList } from '../../interpretation/ChannelList.tsx';
import { BoothMates } from '../../interpretation/BoothMates.tsx';
import type { DeskKeys } from '../../interpretation/DeskKey.tsx';
import { TalkKeys } from '../../interpretation/HoldKeys.tsx';
import { KeyMapPanel } from '../../interpretation/KeyMapPanel.tsx';
import { openKeys } from '../../interpretation/keys.ts';
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
import { PollCard } from '../../voting/PollCard.tsx';
import { Button } from '../../ui/Button.tsx';
import { Level } from '../../ui/Level.tsx';
import { Range } from '../../ui/Range.tsx';
import { useStore } from '../../ui/store.ts';
import { LineNotices } from '../LineNotices.tsx';
import { MicrophoneTrouble } from '../OwnDevices.tsx';
import { Agenda } from '../papers/Agenda.tsx';
import { Paper } from '../papers/Paper.tsx';
import type { Reading } from '../papers/reading.ts';
import { Stage } from '../stage/Stage.tsx';
import { useWatching } from '../use-media-room.ts';
import { meterShare, useMicrophoneLevel } from '../use-microphone-level.ts';
import styles from './InterpreterDesk.module.css';
import type { PlaceProps } from './place.ts';
import { TopBar } from './TopBar.tsx';
import { openVoice, useTalk } from './use-talk.ts';

const FULL = 100;

/** The interpreter's desk: dark, what I hear on one side, what I speak on the other. */
export function InterpreterDesk(props: PlaceProps) {
  const { view, session, room, media, listening } = props;
  const booth = useTranslations('booth');
  const t = useTranslations('interpretation');
  const keys = useKeys();
  const [reading, setReading] = useState<Reading | null>(null);
  const voice = useVoice(room, props.microphone);
  const { signal, talk } = useRoomKeys(room, props.microphone);
  useWatching(room, view, false);
  return (
    <div className={styles['desk']}>
      <div className={styles['top']}>
        <TopBar view={view} onLanguage={props.onLanguage} onLeave={props.onLeave} />
      </div>
      <main className={styles['main']}>
        <div className={styles['notices']}>
          <LineNotices view={view} room={room} media={media} />
          <ClosedMark view={view} />
          <ArrivalNotice view={view} session={session} />
          <MicrophoneTrouble media={media} />
        </div>
        <section className={styles['hear']} aria-labelledby="hear">
          <h2 id="hear" className={styles['heading']}>
            {t('iHear')}
          </h2>
          <div className={styles['stage']}>
            <Stage view={view} media={media} clock={session} />
          </div>
          <p className={styles['said']}>
            <HearingWords view={view} listening={listening} />
          </p>
          <RelayControl view={view} session={session} listening={listening} keys={keys.desk} />
          <Volume room={room} />
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
          <VoiceLevel media={media} />
          <Booth view={view} media={media} keys={keys} onTalk={talk} />
        </section>
        <aside className={styles['aside']} aria-label={booth('texts')}>
          <PollCard view={view} clock={session} everyLanguage />
          <ItemLine view={view} />
          <ReadButtons reading={reading} onRead={setReading} />
          <QuorumLine view={view} session={session} />
          <Agenda path={props.path} view={view} session={session} />
          <ChannelList view={view} listeners={media.listeners} />
        </aside>
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

/** What opens below the desk is brought before the eyes of whoever asked for it. */
function showBelow(papers: HTMLElement | null): void {
  papers?.scrollIntoView({ block: 'start' });
}

interface BoothProps {
  readonly view: PlaceProps['view'];
  readonly media: MediaView;
  readonly keys: ReturnType<typeof useKeys>;
  readonly onTalk: (line: string | null) => void;
}

/** Who works beside me, how I reach them, and the keys of the desk. */
function Booth({ view, media, keys, onTalk }: BoothProps) {
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
    }),
    [room, arrival, options],
  );
}

function VoiceLevel({ media }: { readonly media: MediaView }) {
  const booth = useTranslations('booth');
  const t = useTranslations('interpretation');
  const { microphone } = media;
  const { dbfs } = useMicrophoneLevel(microphone.status === 'on' ? microphone.track : null);
  return microphone.status === 'on' ? (
    <Level label={t('level')} level={meterShare(dbfs)} />
  ) : (
    <p className={styles['said']}>{booth('microphoneOff')}</p>
  );
}

function Volume({ room }: { readonly room: MediaRoom | null }) {
  const t = useTranslations('interpretation');
  const [percent, setPercent] = useState(FULL);
  return (
    <Range
      label={t('volume')}
      percent={percent}
      onChange={(value) => {
        setPercent(value);
        room?.setVolume(value / FULL);
      }}
    />
  );
}
