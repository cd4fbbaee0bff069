import { useState } from 'react';
import { MyPlace } from '../../floor/MyPlace.tsx';
import { SpeakingList } from '../../floor/SpeakingList.tsx';
import { ChannelList } from '../../interpretation/ChannelList.tsx';
import { ChannelOffer } from '../../interpretation/ChannelOffer.tsx';
import { ArrivalNotice } from '../../presence/ArrivalNotice.tsx';
import { PeopleList } from '../../presence/PeopleList.tsx';
import { Agenda } from '../papers/Agenda.tsx';
import { ItemAndMinutes } from '../papers/ItemAndMinutes.tsx';
import { MinutesPaper } from '../papers/MinutesPaper.tsx';
import { LineNotices } from '../LineNotices.tsx';
import { Stage } from '../stage/Stage.tsx';
import { useWatching } from '../use-media-room.ts';
import { Bar } from './Bar.tsx';
import type { PlaceProps } from './place.ts';
import { RoomLayout } from './RoomLayout.tsx';
import { TopBar } from './TopBar.tsx';
import { useWide } from './use-wide.ts';

/** A member's room: the table, the agenda, the lists, and one bar. */
export function MemberRoom(props: PlaceProps) {
  const { view, session, room, media, listening } = props;
  const [reading, setReading] = useState(false);
  useWatching(room, view, useWide());
  return (
    <RoomLayout
      top={<TopBar view={view} onLanguage={props.onLanguage} onLeave={props.onLeave} />}
      notices={<RoomNotices {...props} />}
      agenda={<Agenda path={props.path} session={session} view={view} />}
      item={<ItemAndMinutes view={view} reading={reading} onRead={setReading} />}
      stage={<Stage view={view} media={media} clock={session} listed />}
      side={
        <>
          <SpeakingList view={view} clock={session} />
          <PeopleList view={view} />
          <ChannelList view={view} listeners={media.listeners} />
        </>
      }
      paper={
        reading ? (
          <MinutesPaper path={props.path} view={view} onClose={() => setReading(false)} />
        ) : null
      }
      bar={<Bar {...props} listening={listening} />}
    />
  );
}

/** What somebody at the table ought to know just now. */
export function RoomNotices({ view, session, room, media, listening }: PlaceProps) {
  return (
    <>
      <LineNotices view={view} room={room} media={media} />
      <ArrivalNotice view={view} session={session} />
      <MyPlace view={view} clock={session} />
      <ChannelOffer view={view} listening={listening} />
    </>
  );
}
