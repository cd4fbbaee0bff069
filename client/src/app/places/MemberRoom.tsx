import { useState } from 'react';
import { LagNotice } from '../../floor/LagNotice.tsx';
import { MyPlace } from '../../floor/MyPlace.tsx';
import { SpeakingList } from '../../floor/SpeakingList.tsx';
import { TalkTimes } from '../../floor/TalkTimes.tsx';
import { ChannelList } from '../../interpretation/ChannelList.tsx';
import { ChannelOffer } from '../../interpretation/ChannelOffer.tsx';
import { SignalNotice } from '../../interpretation/SignalNotice.tsx';
import { ItemAtHand } from '../../meeting/ItemAtHand.tsx';
import { ChairNotice } from '../../meeting/ChairControls.tsx';
import { ClosedMark } from '../../meeting/ClosedMark.tsx';
import { ArrivalNotice } from '../../presence/ArrivalNotice.tsx';
import { ConflictNotice, OwnPresence } from '../../presence/OwnPresence.tsx';
import { PeopleList } from '../../presence/PeopleList.tsx';

import { MemberPoll } from '../../voting/MemberPoll.tsx';
import { OfficerPoll } from '../../voting/OfficerPoll.tsx';
import { PollHistory } from '../../voting/PollHistory.tsx';
import { PollNotice } from '../../voting/PollNotice.tsx';
import { RehearsalMark } from '../../rehearsal/RehearsalMark.tsx';
import { Agenda } from '../papers/Agenda.tsx';
import { ItemAndQuorum } from '../papers/ItemAndQuorum.tsx';
import { MotionsAndDecisions } from '../papers/MotionsAndDecisions.tsx';
import { EarlierMinutes } from '../papers/EarlierMinutes.tsx';
import { Paper } from '../papers/Paper.tsx';
import type { Reading } from '../papers/reading.ts';
import { LineNotices } from '../LineNotices.tsx';
import { OwnVoice } from '../OwnVoice.tsx';
import { Stage } from '../stage/Stage.tsx';
import { useWatching } from '../use-media-room.ts';
import { Beside } from '../Beside.tsx';
import { Bar } from './Bar.tsx';
import type { PlaceProps } from './place.ts';
import { RoomLayout } from './RoomLayout.tsx';
import { TopBar } from './TopBar.tsx';
import { useWide } from './use-wide.ts';

/** A member's room: the table, the agenda, the lists, and one bar. */
export function MemberRoom(props: PlaceProps) {
  const { view, session, room, media, listening } = props;
  const [reading, setReading] = useState<Reading | null>(null);
  const frame = useWatching(room, view, useWide());
  return (
    <RoomLayout
      top={<TopBar {...props} />}
      notices={
        <>
          <RoomNotices {...props} />
          <PollNotice view={view} session={session} />
        </>
      }
      agenda={
        <Agenda
          path={props.path}
          session={session}
          view={view}
          onMove={(start) => setReading({ kind: 'new-motion', start })}
        />
      }
      item={<ItemAndQuorum view={view} session={session} reading={reading} onRead={setReading} />}
      atHand={<ItemAtHand view={view} />}
      stage={<Stage view={view} media={media} clock={session} frame={frame} />}
      beside={<Beside {...props} />}
      side={
        <>
          <OfficerPoll view={view} session={session} />
          <SpeakingList view={view} clock={session} />
          <MotionsAndDecisions {...props} reading={reading} onRead={setReading} />
          <PollHistory view={view} />
          <TalkTimes view={view} clock={session} path={props.path} />
          <OwnPresence view={view} session={session} />
          <PeopleList view={view} />
          <ChannelList view={view} listeners={media.listeners} />
        </>
      }
      paper={reading && <Paper {...props} reading={reading} onRead={setReading} />}
      bar={
        <>
          <MemberPoll view={view} session={session} />
          <Bar {...props} listening={listening} />
        </>
      }
    />
  );
}

/** What somebody at the table ought to know just now. */
export function RoomNotices(props: PlaceProps) {
  const { path, view, session, room, media, listening } = props;
  return (
    <>
      <LineNotices view={view} room={room} media={media} />
      <ClosedMark view={view} />
      <RehearsalMark rehearsal={media.rehearsal} />
      <SignalNotice view={view} counts={media.signals} />
      <OwnVoice {...props} />
      <ArrivalNotice view={view} session={session} />
      <ConflictNotice view={view} session={session} />
      <ChairNotice view={view} session={session} />
      <EarlierMinutes path={path} view={view} />
      <LagNotice view={view} clock={session} />
      <MyPlace view={view} clock={session} />
      <ChannelOffer view={view} listening={listening} />
    </>
  );
}
