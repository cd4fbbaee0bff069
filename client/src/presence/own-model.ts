import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { hasConflict, isHere } from '@koinon/shared/presence/presence';
import type { Presence } from '@koinon/shared/presence/presence';
import { itemOf } from '@koinon/shared/record/facts';
import { nameOf } from '../i18n/names.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { hasPlace, standsBehind } from './seat-model.ts';
import type { Named } from './seat-model.ts';

/** Where I stand with my own attendance. */
export interface OwnPresence {
  readonly here: Presence | null;
  /** In whose place I sit. */
  readonly standsFor: string | null;
  readonly excused: boolean;
  /** Members in whose place I could sit now: I am their substitute, and they are not here. */
  readonly mayStandFor: readonly Named[];
  /** The item at hand, when I could have a conflict of interest in it. */
  readonly item: string | null;
  readonly inConflict: boolean;
  /** Whether my body counts only those in the room. */
  readonly onlyInRoom: boolean;
}

export function ownPresence(view: Pick<MeetingView, 'state' | 'people' | 'you'>): OwnPresence {
  const { state, you, people } = view;
  const { attendance, meeting } = state;
  const here = attendance.here[you.id] ?? null;
  const standsFor = here?.standsFor ?? null;
  const pack = constitutionOf(meeting)?.pack ?? null;
  const item = itemOf(state);
  const behind = pack?.voting.substitutes === true ? standsBehind(view, you.id) : [];
  return {
    here,
    standsFor: standsFor === null ? null : nameOf(people, standsFor),
    excused: Object.hasOwn(attendance.excused, you.id),
    mayStandFor: behind.filter(({ id }) => id !== standsFor && !isHere(attendance, id)),
    item: hasPlace(view, you.id) ? item : null,
    inConflict: hasConflict(attendance, you.id, item),
    onlyInRoom: pack?.presence.remote === 'forbidden' && hasPlace(view, you.id),
  };
}

const CODE = /^[A-HJ-NP-Z2-9]{6}$/;

/** The hall's code as it was typed, without spaces and small letters; null when it cannot be one. */
export function readCode(text: string): string | null {
  const code = text.replaceAll(/[\s-]/g, '').toUpperCase();
  return CODE.test(code) ? code : null;
}
