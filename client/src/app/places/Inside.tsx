import type { Role } from '@koinon/shared/identity/people';
import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { Announcer } from '../Announcer.tsx';
import { useStore } from '../../ui/store.ts';
import { useHearing } from '../use-media-room.ts';
import type { PlaceProps } from './place.ts';

const MemberRoom = lazy(async () => ({ default: (await import('./MemberRoom.tsx')).MemberRoom }));
const ChairRoom = lazy(async () => ({ default: (await import('./ChairRoom.tsx')).ChairRoom }));
const ClerkStrip = lazy(async () => ({ default: (await import('./ClerkStrip.tsx')).ClerkStrip }));
const InterpreterDesk = lazy(async () => ({
  default: (await import('./InterpreterDesk.tsx')).InterpreterDesk,
}));
const Gallery = lazy(async () => ({ default: (await import('./Gallery.tsx')).Gallery }));
const HallScreen = lazy(async () => ({ default: (await import('./HallScreen.tsx')).HallScreen }));

/** Each role's own place. */
const PLACES: Readonly<Record<Role, ComponentType<PlaceProps>>> = {
  chair: ChairRoom,
  clerk: ClerkStrip,
  member: MemberRoom,
  interpreter: InterpreterDesk,
  guest: Gallery,
  hall: HallScreen,
  administrator: Gallery,
};

/** Inside the meeting: the place of one's role, with what every place has. */
export function Inside(props: PlaceProps) {
  const listening = useStore(props.listening);
  useHearing(props.room, props.view, listening);
  const Place = PLACES[props.view.you.role];
  return (
    <>
      <Suspense>
        <Place {...props} />
      </Suspense>
      <Announcer view={props.view} channel={listening.channel} />
    </>
  );
}
