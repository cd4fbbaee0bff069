import type { MotionCommand } from '@koinon/shared/motions/commands';
import type { Subject } from '@koinon/shared/motions/events';
import { decideMotions } from '@koinon/shared/motions/rules';
import type { MotionRefusal } from '@koinon/shared/motions/rules';
import { mayPut } from '@koinon/shared/motions/voting-order';
import type { PutRefusal } from '@koinon/shared/motions/voting-order';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { actsAs, NO_BOX } from '@koinon/shared/record/asking';
import type { Asking } from '@koinon/shared/record/asking';
import { itemOf, motionFacts } from '@koinon/shared/record/facts';
import type { MeetingView } from '../session/meeting-session.ts';

/** What motions are read from. */
export type MotionsView = Pick<MeetingView, 'state' | 'people' | 'you'>;

/** What I may do with motions: whoever chairs now handles them, the clerk enters for the hall. */
export interface Powers {
  readonly chairs: boolean;
  readonly clerk: boolean;
  /** May move, second and withdraw at all. */
  readonly moves: boolean;
}

export function powersOf({ state, you }: MotionsView): Powers {
  const role = actsAs(state, { by: you.id, role: you.role });
  const chairs = role === 'chair';
  const clerk = role === 'clerk';
  return { chairs, clerk, moves: chairs || clerk || role === 'member' };
}

export function itemAtHand({ state }: Pick<MotionsView, 'state'>): string | null {
  return itemOf(state);
}

/** Why the server would refuse the command now, by the same rules; null where it would not. */
export function refusalOf(view: MotionsView, command: MotionCommand): MotionRefusal | null {
  const { state } = view;
  const outcome = decideMotions(state.motions, command, motionFacts(state, askingOf(view)));
  return 'refused' in outcome ? outcome.refused : null;
}

/** Why the question cannot be put to the vote now; null where it can. */
export function putRefusal({ state }: Pick<MotionsView, 'state'>, on: Subject): PutRefusal | null {
  const precedence = constitutionOf(state.meeting)?.pack.precedence ?? 'none';
  return mayPut(state.motions, on, { precedence })?.refused ?? null;
}

/** Who is here and may move, by name. */
export function moversIn(view: MotionsView): readonly { id: string; name: string }[] {
  const facts = motionFacts(view.state, askingOf(view));
  return [...view.people.values()]
    .filter(({ id }) => facts.isPresent(id) && facts.mayMove(id) && !facts.hasConflict(id))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** For whom something is tried before it is asked: the clerk, who has no seat, for somebody who has. */
export function onBehalf(view: MotionsView): { readonly person?: string } {
  if (!powersOf(view).clerk) return {};
  const [first] = moversIn(view);
  return first === undefined ? {} : { person: first.id };
}

/** I ask; what only the host can say has no part in whether motions are refused. */
function askingOf({ you, people }: MotionsView): Asking {
  return {
    by: you.id,
    role: you.role,
    now: 0,
    roleOf: (person) => people.get(person)?.role ?? null,
    newId: () => 'new',
    hashOf: () => '',
    draw: () => 0,
    isHallCode: () => false,
    declared: () => new Set(),
    listeners: () => 0,
    voiced: () => false,
    box: NO_BOX,
    nextDecision: { number: 1, year: 1 },
  };
}
