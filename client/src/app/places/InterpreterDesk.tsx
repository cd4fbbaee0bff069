import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChannelList } from '../../interpretation/ChannelList.tsx';
import { HearingWords, ListenControl } from '../../interpretation/ListenControl.tsx';
import { myChannel } from '../../interpretation/model.ts';
import { SpeakDesk } from '../../interpretation/SpeakDesk.tsx';
import type { Voice } from '../../interpretation/SpeakDesk.tsx';
import type { MediaRoom, MediaView, MicrophoneOptions } from '../../media/media-room.ts';
import { ClosedMark } from '../../meeting/ClosedMark.tsx';
import { ItemLine } from '../../meeting/ItemLine.tsx';
import { ArrivalNotice } from '../../presence/ArrivalNotice.tsx';
import { QuorumLine } from '../../presence/QuorumLine.tsx';
import { PollCard } from '../../voting/PollCard.tsx';
import { Level } from '../../ui/Level.tsx';
import { Range } from '../../ui/Range.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { LineNotices } from '../LineNotices.tsx';
import { MicrophoneTrouble } from '../OwnDevices.tsx';
import { Agenda } from '../papers/Agenda.tsx';
import { Stage } from '../stage/Stage.tsx';
import { useWatching } from '../use-media-room.ts';
import { meterShare, useMicrophoneLevel } from '../use-microphone-level.ts';
import styles from './InterpreterDesk.module.css';
import type { PlaceProps } from './place.ts';
import { TopBar } from './TopBar.tsx';

const FULL = 100;

/** The interpreter's desk: dark, what I hear on one side, what I speak on the other. */
export function InterpreterDesk(props: PlaceProps) {
  const { view, session, room, media, listening } = props;
  const t = useTranslations('interpretation');
  const [keys, setKeys] = useState(true);
  const voice = useVoice(room, props.microphone);
  const held = myChannel(view);
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
          <ListenControl view={view} listening={listening} without={held === null ? [] : [held]} />
          <Volume room={room} />
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
            keys={keys}
          />
          <VoiceLevel media={media} />
          <Switch label={t('keys')} hint={t('keyHelp')} on={keys} onChange={setKeys} />
        </section>
        <aside className={styles['aside']} aria-label={t('texts')}>
          <PollCard view={view} clock={session} everyLanguage />
          <ItemLine view={view} />
          <QuorumLine view={view} session={session} />
          <Agenda path={props.path} view={view} session={session} />
          <ChannelList view={view} listeners={media.listeners} />
        </aside>
      </main>
    </div>
  );
}

function useVoice(room: MediaRoom | null, options: MicrophoneOptions): Voice {
  return useMemo(
    () => ({
      async open() {
        const status = room?.view.get().microphone.status;
        if (status !== 'on' && status !== 'starting') await room?.openMicrophone(options);
      },
      setMuted: (muted) => room?.setMuted(muted),
    }),
    [room, options],
  );
}

function VoiceLevel({ media }: { readonly media: MediaView }) {
  const t = useTranslations('interpretation');
  const { microphone } = media;
  const { dbfs } = useMicrophoneLevel(microphone.status === 'on' ? microphone.track : null);
  return microphone.status === 'on' ? (
    <Level label={t('level')} level={meterShare(dbfs)} />
  ) : (
    <p className={styles['said']}>{t('microphoneOff')}</p>
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
