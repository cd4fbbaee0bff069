import { deputies, officersOf } from '@koinon/shared/meeting/constitution';
import { constitutionOf, whoChairs } from '@koinon/shared/meeting/meeting';
import { isHere } from '@koinon/shared/presence/presence';
import { actsAs } from '@koinon/shared/record/asking';
import { chairing } from '@koinon/shared/record/facts';
import type { Role } from '@koinon/shared/identity/people';
import { nameOf } from '../i18n/names.ts';
import type { MeetingView } from '../session/meeting-session.ts';

type ChairView = Pick<MeetingView, 'state' | 'people' | 'you'>;

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who chairs now, by the record or by their role; null when nobody does. */
export function chairOf({ state, people }: Omit<ChairView, 'you'>): Named | null {
  const id = chairing(state, (person) => people.get(person)?.role ?? null);
  return id === null ? null : { id, name: nameOf(people, id) };
}

/** As what I act: whoever chairs now is the chair, whatever the directory says. */
export function roleNow({ state, you }: Pick<ChairView, 'state' | 'you'>): Role {
  const acts = actsAs(state, { by: you.id, role: you.role });
  return acts === 'system' ? you.role : acts;
}

/** Whether the chair is with somebody else than the one whose office it is. */
export function isHandedOver({ state }: Pick<ChairView, 'state'>): boolean {
  return state.meeting.status !== 'unplanned' && state.meeting.chairing !== null;
}

/** To whom the chair could be handed: members who are here, deputies first. */
export function successors(view: ChairView): readonly Named[] {
  const { state, people } = view;
  const constitution = constitutionOf(state.meeting);
  const members =
    constitution === null
      ? [...people.values()].filter(({ role }) => role === 'chair' || role === 'member')
      : constitution.seats.map(({ member }) => ({ id: member ?? '' }));
  const first = constitution === null ? [] : deputies(constitution);
  const chair = chairOf(view)?.id;
  return members
    .filter(({ id }) => id !== chair && isHere(state.attendance, id))
    .map(({ id }) => ({ id, name: nameOf(people, id) }))
    .toSorted((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)));
}

/** What I could do about the chair, if anything. */
export type ChairOffer = 'hand-over' | 'name-deputy' | 'take' | 'take-back' | null;

export function chairOffer(view: ChairView): ChairOffer {
  const { state, you } = view;
  const { meeting, attendance } = state;
  if (meeting.status === 'unplanned' || meeting.status === 'closed') return null;
  if (!isHere(attendance, you.id)) return null;
  const role = roleNow(view);
  const constitution = constitutionOf(meeting);
  const byOffice = constitution === null ? null : officersOf(constitution).chair;
  if (isHandedOver(view) && (byOffice === null ? you.role === 'chair' : byOffice === you.id)) {
    return 'take-back';
  }
  if (role === 'chair') return 'hand-over';
  const chair = whoChairs(meeting) ?? chairOf(view)?.id ?? null;
  const chairIsHere = chair !== null && isHere(attendance, chair);
  if (chairIsHere) return null;
  if (role === 'clerk') return 'name-deputy';
  return role === 'member' && mayStepIn(view) ? 'take' : null;
}

/**
 * A deputy; any member where no deputy is here either, but only once the
 * sitting has begun: who comes first into an empty hall is not asked to chair.
 */
function mayStepIn({ state, you }: ChairView): boolean {
  const constitution = constitutionOf(state.meeting);
  const begun = state.meeting.status !== 'planned';
  if (constitution === null) return begun;
  const inLine = deputies(constitution).filter((id) => isHere(state.attendance, id));
  if (inLine.length > 0) return inLine.includes(you.id);
  return begun && constitution.seats.some(({ member }) => member === you.id);
}
