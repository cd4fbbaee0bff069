import { speakerOf } from '@koinon/shared/floor/floor';
import { isHere } from '@koinon/shared/presence/presence';
import { keepsOut } from '@koinon/shared/record/facts';
import { isSpeaking } from '@koinon/shared/identity/people';
import type { Person } from '@koinon/shared/identity/people';
import { useState } from 'react';
import type { ChosenBudget } from '../../floor/budget-model.ts';
import { BudgetForm } from '../../floor/BudgetForm.tsx';
import { FloorControls } from '../../floor/FloorControls.tsx';
import { GiveFloor } from '../../floor/GiveFloor.tsx';
import { TakeOffButton } from '../../floor/ListButton.tsx';
import { floorActions } from '../../floor/model.ts';
import type { Waiting } from '../../floor/model.ts';
import { SpeakingList } from '../../floor/SpeakingList.tsx';
import { TalkTimes } from '../../floor/TalkTimes.tsx';
import { TurnControls } from '../../floor/TurnControls.tsx';
import { gateOf } from '../../interpretation/board-model.ts';
import { BoothSetup } from '../../interpretation/BoothSetup.tsx';
import { CaptionSetup } from '../../captions/CaptionSetup.tsx';
import { ChannelBoard } from '../../interpretation/ChannelBoard.tsx';
import { UncoveredNotice } from '../../interpretation/UncoveredNotice.tsx';
import { SpeakersSound } from '../../media/check/SpeakersSound.tsx';
import { ItemAtHand } from '../../meeting/ItemAtHand.tsx';
import { ChairControls } from '../../meeting/ChairControls.tsx';
import { PublicityControls } from '../../meeting/PublicityControls.tsx';
import { SittingControls } from '../../meeting/SittingControls.tsx';
import { OwnPresence } from '../../presence/OwnPresence.tsx';
import { PeopleList } from '../../presence/PeopleList.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { RehearsalPanel } from '../../rehearsal/RehearsalPanel.tsx';
import { ChairPoll } from '../../voting/ChairPoll.tsx';
import { MyPollViews } from '../../voting/MemberPoll.tsx';
import { RecordingControls } from '../../recording/RecordingControls.tsx';
import { PollHistory } from '../../voting/PollHistory.tsx';
import { useMyPoll } from '../../voting/use-my-poll.ts';
import { nextStep } from '../next-step.ts';
import type { NextStep } from '../next-step.ts';
import { NextStepPanel } from '../NextStepPanel.tsx';
import { AgendaSheet } from '../papers/AgendaSheet.tsx';
import { ItemAndQuorum } from '../papers/ItemAndQuorum.tsx';
import { MotionsAndDecisions } from '../papers/MotionsAndDecisions.tsx';
import { Paper } from '../papers/Paper.tsx';
import type { Reading } from '../papers/reading.ts';
import { useAgenda } from '../papers/use-agenda.ts';
import { Stage } from '../stage/Stage.tsx';
import { levelShares } from '../channel-levels.ts';
import { useWatching } from '../use-media-room.ts';
import { Beside } from '../Beside.tsx';
import { Bar } from './Bar.tsx';
import { RoomNotices } from './MemberRoom.tsx';
import { addressOf, RECORDINGS } from '../page-address.ts';
import type { PlaceProps } from './place.ts';
import { RoomLayout } from './RoomLayout.tsx';
import { TopBar } from './TopBar.tsx';
import { useWide } from './use-wide.ts';

/** The chair's room: a member's, and the sitting in hand. */
export function ChairRoom(props: PlaceProps) {
  const { view, session, room, media } = props;
  const [reading, setReading] = useState<Reading | null>(null);
  const [budget, setBudget] = useState<ChosenBudget>('as-set');
  const agenda = useAgenda(props.path, view);
  const step = nextStep(view, agenda.items);
  const common = { view, session, except: step.type };
  const mine = useMyPoll(view, session, false);
  const frame = useWatching(room, view, useWide());
  return (
    <RoomLayout
      top={<TopBar {...props} />}
      notices={<ChairNotices {...props} />}
      agenda={
        <AgendaSheet
          session={session}
          view={view}
          agenda={agenda}
          opens
          onMove={(start) => setReading({ kind: 'new-motion', start })}
        />
      }
      item={<ItemAndQuorum view={view} session={session} reading={reading} onRead={setReading} />}
      atHand={<ItemAtHand view={view} />}
      stage={<Stage view={view} media={media} clock={session} frame={frame} />}
      beside={<Beside {...props} />}
      next={
        <NextStepPanel
          view={view}
          session={session}
          step={step}
          gate={gateOf(view, media.listeners)}
          budget={budget}
          onVote={() => mine?.cover()}
          onPut={(on) => setReading({ kind: 'poll', on })}
        />
      }
      side={
        <>
          <ChairPoll
            view={view}
            session={session}
            onPrepare={() => setReading({ kind: 'poll', on: null })}
          />
          <SpeakingList
            view={view}
            clock={session}
            underTurn={<TurnControls {...common} />}
            onMove={floorActions(session).move}
            actions={(waiting) => (
              <>
                {!isNext(step, waiting) && (
                  <GiveFloor {...props} {...waiting} budget={budget} lets />
                )}
                <TakeOffButton {...props} {...waiting} />
              </>
            )}
          />
          <MotionsAndDecisions {...props} reading={reading} onRead={setReading} />
          <FloorControls {...common} budget={budget} onBudget={setBudget} />
          <BudgetForm view={view} session={session} />
          <PollHistory view={view} />
          <TalkTimes view={view} clock={session} path={props.path} />
          <SittingControls {...common} />
          <PublicityControls view={view} session={session} />
          <ChairControls view={view} session={session} />
          <OwnPresence view={view} session={session} />
          <PeopleList
            view={view}
            actions={(person) =>
              mayBeCalled(view, person) && (
                <GiveFloor
                  {...props}
                  person={person.id}
                  name={person.name}
                  kind="contribution"
                  budget={budget}
                />
              )
            }
          />
          <Channels {...props} />
          <RecordingControls
            {...props}
            page={addressOf(props.path, window.location.search, RECORDINGS)}
          />
          <Arrangements {...props} />
        </>
      }
      paper={reading && <Paper {...props} reading={reading} onRead={setReading} chairs />}
      bar={
        <>
          {mine && <MyPollViews view={view} session={session} mine={mine} />}
          <Bar {...props} />
        </>
      }
    />
  );
}

/** Who writes along and who interprets, and whether all of it is heard. */
function Arrangements({ path, view, session, media }: PlaceProps) {
  return (
    <>
      <CaptionSetup path={path} view={view} session={session} />
      <BoothSetup path={path} view={view} session={session} />
      <RehearsalPanel path={path} view={view} on={media.rehearsal.on} />
    </>
  );
}

function ChairNotices(props: PlaceProps) {
  return (
    <>
      <RoomNotices {...props} />
      <SpeakersSound view={props.view} sounds={props.media.sounds} of={null} />
      <UncoveredNotice view={props.view} listeners={props.media.listeners} />
    </>
  );
}

function Channels({ view, session, media }: PlaceProps) {
  return (
    <ChannelBoard
      view={view}
      session={session}
      listeners={media.listeners}
      levels={levelShares(media)}
    />
  );
}

/** Whoever is present, may speak, and is neither speaking nor on the list already. */
function mayBeCalled({ state, you }: MeetingView, { id, role }: Person): boolean {
  if (state.meeting.status !== 'open' || id === you.id || !isSpeaking(role)) return false;
  if (!isHere(state.attendance, id) || keepsOut(state, id)) return false;
  if (speakerOf(state.floor) === id) return false;
  return !state.floor.list.some(({ person }) => person === id);
}

/** The next step gives the floor to this hand: it need not stand twice. */
function isNext(step: NextStep, { person, kind }: Waiting): boolean {
  return step.type === 'GiveFloor' && step.person === person && step.kind === kind;
}
