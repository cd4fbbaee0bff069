import { speakerOf } from '@koinon/shared/floor/floor';
import { isSpeaking } from '@koinon/shared/identity/people';
import { isHere } from '@koinon/shared/presence/presence';
import { keepsOut } from '@koinon/shared/record/facts';
import type { FloorView } from './model.ts';

export interface Candidate {
  readonly person: string;
  readonly name: string;
}

/** Who is here, may speak on the item and neither speaks nor waits, by name; whoever is in the room first. */
export function mayGoOnList({
  state,
  people,
}: Pick<FloorView, 'state' | 'people'>): readonly Candidate[] {
  const { floor, attendance } = state;
  const inRoom = (id: string) => attendance.here[id]?.way === 'room';
  return [...people.values()]
    .filter(({ id, role }) => isSpeaking(role) && isHere(attendance, id) && !keepsOut(state, id))
    .filter(({ id }) => speakerOf(floor) !== id && floor.list.every(({ person }) => person !== id))
    .toSorted((a, b) => Number(inRoom(b.id)) - Number(inRoom(a.id)) || a.name.localeCompare(b.name))
    .map(({ id, name }) => ({ person: id, name }));
}
