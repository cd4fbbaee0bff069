import { isHere } from '@koinon/shared/presence/presence';
import { isSpeaking } from '@koinon/shared/identity/people';
import type { Person } from '@koinon/shared/identity/people';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FloorControls, TurnControls } from '../../floor/FloorControls.tsx';
import { floorActions, USUAL_BUDGET } from '../../floor/model.ts';
import { SpeakingList } from '../../floor/SpeakingList.tsx';
import { ChannelList } from '../../interpretation/ChannelList.tsx';
import { SittingControls } from '../../meeting/SittingControls.tsx';
import { PeopleList } from '../../presence/PeopleList.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { nextStep } from '../next-step.ts';
import { NextStepPanel } from '../NextStepPanel.tsx';
import { AgendaSheet } from '../papers/AgendaSheet.tsx';
import { ItemAndMinutes } from '../papers/ItemAndMinutes.tsx';
import { MinutesPaper } from '../papers/MinutesPaper.tsx';
import { useAgenda } from '../papers/use-agenda.ts';
import { Stage } from '../stage/Stage.tsx';
import { useWatching } from '../use-media-room.ts';
import { Bar } from './Bar.tsx';
import { RoomNotices } from './MemberRoom.tsx';
import type { PlaceProps } from './place.ts';
import { RoomLayout } from './RoomLayout.tsx';
import { TopBar } from './TopBar.tsx';
import { useWide } from './use-wide.ts';

/** The chair's room: a member's, and the sitting in hand. */
export function ChairRoom(props: PlaceProps) {
  const { view, session, room, media } = props;
  const [reading, setReading] = useState(false);
  const [budget, setBudget] = useState<number | null>(USUAL_BUDGET);
  const agenda = useAgenda(props.path, view);
  const step = nextStep(view, agenda.items);
  const common = { view, session, except: step.type };
  useWatching(room, view, useWide());
  return (
    <RoomLayout
      top={<TopBar view={view} onLanguage={props.onLanguage} onLeave={props.onLeave} />}
      notices={<RoomNotices {...props} />}
      agenda={<AgendaSheet session={session} view={view} agenda={agenda} opens />}
      item={<ItemAndMinutes view={view} reading={reading} onRead={setReading} />}
      stage={<Stage view={view} media={media} clock={session} listed />}
      next={<NextStepPanel view={view} session={session} step={step} budget={budget} />}
      side={
        <>
          <SpeakingList
            view={view}
            clock={session}
            underTurn={<TurnControls {...common} />}
            actions={({ person, name }) =>
              step.type === 'GiveFloor' && step.person === person ? null : (
                <GiveFloor {...props} person={person} name={name} budget={budget} />
              )
            }
          />
          <FloorControls {...common} budget={budget} onBudget={setBudget} />
          <SittingControls {...common} />
          <PeopleList
            view={view}
            actions={(person) =>
              mayBeCalled(view, person) && (
                <GiveFloor {...props} person={person.id} name={person.name} budget={budget} />
              )
            }
          />
          <ChannelList view={view} listeners={media.listeners} />
        </>
      }
      paper={
        reading ? (
          <MinutesPaper path={props.path} view={view} onClose={() => setReading(false)} />
        ) : null
      }
      bar={<Bar {...props} />}
    />
  );
}

/** Whoever is present, may speak, and is neither speaking nor on the list already. */
function mayBeCalled({ state, you }: MeetingView, { id, role }: Person): boolean {
  if (state.meeting.status !== 'open' || id === you.id || !isSpeaking(role)) return false;
  if (!isHere(state.attendance, id) || state.floor.turn?.person === id) return false;
  return !state.floor.list.some(({ person }) => person === id);
}

interface GiveFloorProps extends Pick<PlaceProps, 'view' | 'session'> {
  readonly person: string;
  readonly name: string;
  readonly budget: number | null;
}

function GiveFloor({ view, session, person, name, budget }: GiveFloorProps) {
  const t = useTranslations('floor');
  const waiting = view.pending.some(
    ({ command }) => command.type === 'GiveFloor' && command.person === person,
  );
  return (
    <Button
      size="s"
      label={t('give', { name })}
      onPress={() => floorActions(session).give(person, budget)}
      waiting={waiting}
    >
      {t('giveShort')}
    </Button>
  );
}
