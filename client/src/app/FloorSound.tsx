import { planFor } from '@koinon/shared/record/media-facts';
import { SpeakersSound } from '../media/check/SpeakersSound.tsx';
import type { PlaceProps } from './places/place.ts';

/** For a booth: what is wrong with the sound of those whom the floor may hear now. */
export function FloorSound({ view, media }: Pick<PlaceProps, 'view' | 'media'>) {
  const { floor } = planFor(view.state, (id) => view.people.get(id)?.role ?? null);
  return <SpeakersSound view={view} sounds={media.sounds} of={floor} />;
}
