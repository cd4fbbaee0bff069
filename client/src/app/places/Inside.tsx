import type { Role } from '@koinon/shared/identity/people';
import { Suspense } from 'react';
import type { ComponentType } from 'react';
import { useTranslations } from 'use-intl';
import { useAllWords } from '../../i18n/OnceSpoken.tsx';
import { MessagePage } from '../MessagePage.tsx';
import { lazyPart } from '../../ui/part.ts';
import { roleNow } from '../../meeting/chair-model.ts';
import { useStore } from '../../ui/store.ts';
import { useHash } from '../use-hash.ts';
import { useHearing } from '../use-media-room.ts';
import type { PlaceProps } from './place.ts';

/** How each role's own place is fetched. */
const FETCH = {
  chair: async () => (await import('./ChairRoom.tsx')).ChairRoom,
  clerk: async () => (await import('./ClerkStrip.tsx')).ClerkStrip,
  member: async () => (await import('./MemberRoom.tsx')).MemberRoom,
  interpreter: async () => (await import('./InterpreterDesk.tsx')).InterpreterDesk,
  guest: async () => (await import('./Gallery.tsx')).Gallery,
  hall: async () => (await import('./HallScreen.tsx')).HallScreen,
  administrator: async () => (await import('./Gallery.tsx')).Gallery,
} as const satisfies Readonly<Record<Role, () => Promise<ComponentType<PlaceProps>>>>;

const PLACES: Readonly<Record<Role, ComponentType<PlaceProps>>> = {
  chair: lazyPart(FETCH.chair),
  clerk: lazyPart(FETCH.clerk),
  member: lazyPart(FETCH.member),
  interpreter: lazyPart(FETCH.interpreter),
  guest: lazyPart(FETCH.guest),
  hall: lazyPart(FETCH.hall),
  administrator: lazyPart(FETCH.administrator),
};

const CaptionPlace = lazyPart(async () => (await import('./CaptionPlace.tsx')).CaptionPlace);

/** Fetches a role's place ahead, so that whoever enters a tunnel at the door has it. */
export function fetchPlace(role: Role): void {
  // Where it fails now, entering tries again.
  FETCH[role]().catch(() => undefined);
}

/** What is said to whoever reads by ear comes behind the first picture. */
const Announcer = lazyPart(async () => (await import('../Announcer.tsx')).Announcer);

/** Inside the meeting: the place of one's role, with what every place has. */
export function Inside(props: PlaceProps) {
  const t = useTranslations('line');
  const listening = useStore(props.listening);
  useHearing(props.room, props.view, listening);
  const spoken = useAllWords();
  const writes = useHash() === '#captions' && roleNow(props.view) !== 'guest';
  const Place = writes ? CaptionPlace : PLACES[roleNow(props.view)];
  return (
    <>
      <Suspense fallback={<MessagePage title={t('connecting')} waiting />}>
        <Place {...props} />
      </Suspense>
      {spoken && (
        <Suspense>
          <Announcer view={props.view} channel={listening.channel} />
        </Suspense>
      )}
    </>
  );
}
