import type { Role } from '../identity/people.ts';
import { talkGroupsOf } from '../meeting/constitution.ts';
import { constitutionOf, isPublic, whoChairs } from '../meeting/meeting.ts';
import { currentPoll } from '../voting/poll.ts';
import { isSecret } from '../voting/announcement.ts';
import { isEventOf } from './capabilities.ts';
import { isOfficer } from './facts.ts';
import { evolve, initialState } from './meeting-state.ts';
import type { MeetingState, Recorded, RecordEvent } from './meeting-state.ts';

/**
 * Who may see what of a meeting's record.
 *
 * - `public`: the gallery. It sees everything, but while the sitting or an item
 *   is closed to the public neither floor nor motions nor votes. That it was
 *   closed, why, and that it is open again, it sees. What members suggest for
 *   the agenda it sees once it is accepted, and what is left over at once, unless behind closed doors.
 * - `inside`: everybody with a part in the meeting.
 * - `officers`: they also see what was counted on paper before a secret poll closes, and why
 *   somebody is excused, and what groups have of the talk time, unless the body has told that to
 *   everybody inside.
 * - `chair`: whoever chairs also sees a result that is withheld. Nothing is hidden from them.
 *
 * Each sees what the one before sees, and more. Whoever may not see an event is
 * told its number and hash, so that hidden and lost differ. What an audience
 * has is the fold of what it may see: here and in the client by the same `evolve`.
 */
export const AUDIENCES = ['public', 'inside', 'officers', 'chair'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** The first audience that may see an event, told from the state before it. */
export function firstAudience(before: MeetingState, event: RecordEvent): Audience {
  if (event.type === 'ResultWithheld') return 'chair';
  if (event.type === 'ExcuseExplained') return 'officers';
  if (event.type === 'GroupSharesTold') {
    return talkGroupsOf(constitutionOf(before.meeting)).shownTo;
  }
  if (event.type === 'CountEntered' && isSecretNow(before)) return 'officers';
  if (isEventOf(event, 'agenda') && ASKED.includes(event.type)) return 'inside';
  if (isPublic(before.meeting)) return 'public';
  const hidden =
    isEventOf(event, 'agenda') ||
    isEventOf(event, 'floor') ||
    isEventOf(event, 'motions') ||
    isEventOf(event, 'voting');
  return hidden ? 'inside' : 'public';
}

/** A wish for the agenda, and what became of it, as long as it is not on it. */
const ASKED: readonly RecordEvent['type'][] = [
  'ItemSuggested',
  'SuggestionDeclined',
  'SuggestionWithdrawn',
];

function isSecretNow({ voting }: MeetingState): boolean {
  const poll = currentPoll(voting);
  return poll !== null && isSecret(poll.kind);
}

/** Whether one audience sees all that another sees. */
export function sees(audience: Audience, first: Audience): boolean {
  return AUDIENCES.indexOf(audience) >= AUDIENCES.indexOf(first);
}

/** The audience of a person in a meeting, by their role in the directory. */
export function audienceOf(state: MeetingState, person: string, role: Role): Audience {
  if (role === 'guest' || role === 'administrator') return 'public';
  const chairing = whoChairs(state.meeting);
  if (chairing === null ? role === 'chair' : chairing === person) return 'chair';
  return isOfficer(state, person, () => role) ? 'officers' : 'inside';
}

/** What each audience has of a meeting. */
export type Views = Readonly<Record<Audience, MeetingState>>;

export const initialViews: Views = {
  public: initialState,
  inside: initialState,
  officers: initialState,
  chair: initialState,
};

/** Folds an event into the view of every audience that may see it. */
export function evolveViews(views: Views, recorded: Recorded): Views {
  const whole = views.chair;
  const first = firstAudience(whole, recorded.event);
  const next = evolve(whole, recorded);
  const viewOf = (audience: Audience): MeetingState => {
    const view = views[audience];
    if (!sees(audience, first)) return view;
    // As long as nothing was hidden from them, two audiences have the same view.
    return view === whole ? next : evolve(view, recorded);
  };
  return {
    public: viewOf('public'),
    inside: viewOf('inside'),
    officers: viewOf('officers'),
    chair: next,
  };
}
