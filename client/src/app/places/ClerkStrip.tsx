import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BudgetForm } from '../../floor/BudgetForm.tsx';
import { LagNotice } from '../../floor/LagNotice.tsx';
import { changeList, GIVEN_TO_LIST, ListButton, TakeOffButton } from '../../floor/ListButton.tsx';
import { CaptionerNotice } from '../../captions/CaptionerNotice.tsx';
import { CaptionSetup } from '../../captions/CaptionSetup.tsx';
import { PutOnList } from '../../floor/PutOnList.tsx';
import { SpeakingList } from '../../floor/SpeakingList.tsx';
import { TalkTimes } from '../../floor/TalkTimes.tsx';
import { RefusedHere } from '../../i18n/RefusedHere.tsx';
import { HearingWords, ListenControl } from '../../interpretation/ListenControl.tsx';
import { BoothText } from '../../interpretation/text/BoothText.tsx';
import { BriefingLinks } from '../BriefingLinks.tsx';
import { BoothSetup } from '../../interpretation/BoothSetup.tsx';
import { ChannelBoard } from '../../interpretation/ChannelBoard.tsx';
import { ClerkLine } from '../../interpretation/ClerkLine.tsx';
import { SignalNotice } from '../../interpretation/SignalNotice.tsx';
import { SpeakersSound } from '../../media/check/SpeakersSound.tsx';
import { ChairNotice } from '../../meeting/ChairControls.tsx';
import { ClosedMark } from '../../meeting/ClosedMark.tsx';
import { RecordStream } from '../../meeting/RecordStream.tsx';
import { ArrivalNotice } from '../../presence/ArrivalNotice.tsx';
import { ClerkPeople } from '../../presence/ClerkPeople.tsx';
import { QuorumLine } from '../../presence/QuorumLine.tsx';
import { RehearsalMark } from '../../rehearsal/RehearsalMark.tsx';
import { RehearsalPanel } from '../../rehearsal/RehearsalPanel.tsx';
import { ClerkPoll } from '../../voting/ClerkPoll.tsx';
import { RecordingControls } from '../../recording/RecordingControls.tsx';
import { PollHistory } from '../../voting/PollHistory.tsx';
import { levelShares } from '../channel-levels.ts';
import { LineNotices } from '../LineNotices.tsx';
import { MicrophoneWords, OwnDevices } from '../OwnDevices.tsx';
import { OwnVoice } from '../OwnVoice.tsx';
import { Agenda } from '../papers/Agenda.tsx';
import { MinutesPaper } from '../papers/MinutesPaper.tsx';
import { MotionsAndDecisions } from '../papers/MotionsAndDecisions.tsx';
import { EarlierMinutes } from '../papers/EarlierMinutes.tsx';
import { Paper } from '../papers/Paper.tsx';
import type { Reading } from '../papers/reading.ts';
import { lazyPart } from '../../ui/part.ts';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { ClerkPalette } from './ClerkPalette.tsx';
import styles from './ClerkStrip.module.css';
import { addressOf, RECORDINGS } from '../page-address.ts';
import type { PlaceProps } from './place.ts';
import { TopBar } from './TopBar.tsx';
import { useTalk } from './use-talk.ts';
import { usePaletteEntries } from './use-palette-entries.ts';

const TypedBySpeaker = lazyPart(
  async () => (await import('../../captions/TypedBySpeaker.tsx')).TypedBySpeaker,
);

/** The clerk's strip: lists first, minutes in the middle, the record beside. */
export function ClerkStrip(props: PlaceProps) {
  const { view, session, room, media, listening } = props;
  const t = useTranslations('meeting');
  const [reading, setReading] = useState<Reading | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const talk = useTalk({ room, microphone: props.microphone, closes: true });
  const entries = usePaletteEntries({ view, session, onOpen: setPerson });
  return (
    <div className={styles['strip']}>
      <div className={styles['top']}>
        <TopBar {...props} />
      </div>
      <main className={styles['main']}>
        <div className={styles['notices']}>
          <ClerkNotices {...props} />
        </div>
        <div className={styles['people']}>
          <QuorumLine view={view} session={session} />
          <ClerkPeople
            view={view}
            session={session}
            opened={person}
            onOpen={setPerson}
            tools={<ClerkPalette entries={entries} />}
            onListKey={(listed) => changeList(view, session, listed.person.id)}
            more={({ person: listed }) => (
              <ListButton view={view} session={session} person={listed.id} name={listed.name} />
            )}
          />
        </div>
        <div className={styles['middle']}>
          <div className={styles['poll']}>
            <ClerkPoll view={view} session={session} />
          </div>
          {reading === null ? (
            <MinutesPaper path={props.path} view={view} />
          ) : (
            <Paper {...props} reading={reading} onRead={setReading} />
          )}
        </div>
        <Scrolled label={t('lists')} className={styles['aside']}>
          <SpeakingList
            view={view}
            clock={session}
            actions={(waiting) => <TakeOffButton view={view} session={session} {...waiting} />}
          />
          <PutOnList view={view} session={session} />
          <RefusedHere refused={view.refused} types={GIVEN_TO_LIST} onSeen={session.dismiss} />
          <BudgetForm view={view} session={session} />
          <MotionsAndDecisions {...props} reading={reading} onRead={setReading} />
          <PollHistory view={view} />
          <TalkTimes view={view} clock={session} path={props.path} />
          <Agenda
            path={props.path}
            view={view}
            session={session}
            opens
            onMove={(start) => setReading({ kind: 'new-motion', start })}
          />
          <RecordStream view={view} />
          <ChannelBoard
            view={view}
            session={session}
            listeners={media.listeners}
            levels={levelShares(media)}
          />
          <ClerkLine
            view={view}
            lines={media.lines}
            talkingInto={media.talkingInto}
            onTalk={talk}
          />
          <BoothText view={view} session={session} keys={null} />
          <BriefingLinks path={props.path} role={view.you.role} />
          <RecordingControls
            path={props.path}
            view={view}
            session={session}
            page={addressOf(props.path, window.location.search, RECORDINGS)}
          />
          <CaptionSetup path={props.path} view={view} session={session} />
          <BoothSetup path={props.path} view={view} session={session} />
          <RehearsalPanel path={props.path} view={view} on={media.rehearsal.on} />
        </Scrolled>
      </main>
      <footer className={styles['bar']}>
        <div className={styles['own']}>
          <OwnDevices {...props} />
          <MicrophoneWords view={view} media={media} />
        </div>
        <div className={styles['hear']}>
          <ListenControl view={view} listening={listening} />
          <p className={styles['said']}>
            <HearingWords view={view} listening={listening} />
          </p>
        </div>
      </footer>
    </div>
  );
}

/** What the clerk ought to know just now. */
function ClerkNotices(props: PlaceProps) {
  const { path, view, session, room, media } = props;
  return (
    <>
      <LineNotices view={view} room={room} media={media} />
      <ClosedMark view={view} />
      <SignalNotice view={view} counts={media.signals} />
      <RehearsalMark rehearsal={media.rehearsal} />
      <LagNotice view={view} clock={session} />
      <Suspense>
        <TypedBySpeaker view={view} session={session} />
      </Suspense>
      <OwnVoice {...props} />
      <SpeakersSound view={view} sounds={media.sounds} of={null} />
      <ArrivalNotice view={view} session={session} />
      <CaptionerNotice view={view} />
      <ChairNotice view={view} session={session} />
      <EarlierMinutes path={path} view={view} />
    </>
  );
}
