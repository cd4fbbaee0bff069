import type { EventMeta } from '../kernel/decider.ts';
import type { Localized } from '../kernel/localized.ts';
import { officersOf } from './constitution.ts';
import type { Constitution } from './constitution.ts';
import type { ClosedScope, MeetingEvent } from './events.ts';

export interface CurrentItem {
  readonly item: string;
  readonly title: Localized;
  /** Since when, in milliseconds since 1970. */
  readonly since: number;
}

/** Who may follow: everybody, or for a reason only those with a part in the meeting. */
export type Audience =
  | 'public'
  | {
      readonly closed: ClosedScope;
      readonly reason: string;
      /** Since when, in milliseconds since 1970. */
      readonly since: number;
      /** The closed item; null when the sitting is closed. */
      readonly item: string | null;
    };

interface Called {
  readonly title: Localized;
  readonly body: Localized;
  readonly item: CurrentItem | null;
  /** Null: it has no quorum and decides nothing. */
  readonly constitution: Constitution | null;
  /** Who chairs in place of the chair; null: whoever has that role. */
  readonly chairing: string | null;
  readonly audience: Audience;
  /** Items, and `opening` and `closing`, of which something was ever closed to the public. */
  readonly closedItems: readonly string[];
}

/** planned → open ⇄ suspended → closed; `unplanned` before the first event. */
export type Meeting =
  | { readonly status: 'unplanned' }
  | ({ readonly status: 'planned' } & Called)
  | ({ readonly status: 'open'; readonly openedAt: number } & Called)
  | ({
      readonly status: 'suspended';
      readonly openedAt: number;
      readonly suspendedAt: number;
    } & Called)
  | ({ readonly status: 'closed'; readonly openedAt: number; readonly closedAt: number } & Called);

export type CalledMeeting = Exclude<Meeting, { status: 'unplanned' }>;

export const initialMeeting: Meeting = { status: 'unplanned' };

/** Who makes up the body, or null as long as nobody said. */
export function constitutionOf(meeting: Meeting): Constitution | null {
  return meeting.status === 'unplanned' ? null : meeting.constitution;
}

/**
 * Who chairs now: whoever the chair was handed to, else the chair by office.
 * Null when the record does not say: then it is whoever the directory gives the role.
 */
export function whoChairs(meeting: Meeting): string | null {
  if (meeting.status === 'unplanned') return null;
  if (meeting.chairing !== null) return meeting.chairing;
  return meeting.constitution && officersOf(meeting.constitution).chair;
}

/** Whether the gallery may follow what happens now. */
export function isPublic(meeting: Meeting): boolean {
  return meeting.status === 'unplanned' || meeting.audience === 'public';
}

function planned(event: Extract<MeetingEvent, { type: 'MeetingPlanned' }>): Meeting {
  return {
    status: 'planned',
    title: event.title,
    body: event.body,
    item: null,
    constitution: null,
    chairing: null,
    audience: 'public',
    closedItems: [],
  };
}

export function evolveMeeting(meeting: Meeting, event: MeetingEvent, meta: EventMeta): Meeting {
  return withClosedItem(evolveCalled(meeting, event, meta));
}

/** Notes that what is dealt with now is closed to the public: it stays so for its papers. */
function withClosedItem(meeting: Meeting): Meeting {
  if (meeting.status === 'unplanned' || meeting.audience === 'public') return meeting;
  const now = meeting.status === 'closed' ? 'closing' : (meeting.item?.item ?? 'opening');
  const closed = meeting.audience.item ?? now;
  if (meeting.closedItems.includes(closed)) return meeting;
  return { ...meeting, closedItems: [...meeting.closedItems, closed] };
}

function evolveCalled(meeting: Meeting, event: MeetingEvent, meta: EventMeta): Meeting {
  if (event.type === 'MeetingPlanned') return planned(event);
  if (meeting.status === 'unplanned') return meeting;
  switch (event.type) {
    case 'MeetingOpened':
    case 'MeetingResumed':
    case 'MeetingSuspended':
    case 'MeetingClosed':
      return evolveStatus(meeting, event.type, meta.at);
    case 'MeetingConstituted':
      return { ...meeting, constitution: event.constitution };
    case 'ItemOpened':
      return { ...meeting, item: { item: event.item, title: event.title, since: meta.at } };
    case 'ChairHandedOver':
      return { ...meeting, chairing: event.to };
    case 'ChairTakenBack':
      return { ...meeting, chairing: null };
    case 'ClosedToPublic': {
      const { scope, reason, item } = event;
      return { ...meeting, audience: { closed: scope, reason, since: meta.at, item } };
    }
    case 'OpenedToPublic':
      return { ...meeting, audience: 'public' };
    default:
      return meeting;
  }
}

function evolveStatus(
  meeting: CalledMeeting,
  type: 'MeetingOpened' | 'MeetingResumed' | 'MeetingSuspended' | 'MeetingClosed',
  at: number,
): Meeting {
  const { title, body, item, constitution, chairing, audience, closedItems } = meeting;
  const called: Called = { title, body, item, constitution, chairing, audience, closedItems };
  const openedAt = meeting.status === 'planned' ? at : meeting.openedAt;
  switch (type) {
    case 'MeetingOpened':
    case 'MeetingResumed':
      return { status: 'open', openedAt, ...called };
    case 'MeetingSuspended':
      return { status: 'suspended', openedAt, suspendedAt: at, ...called };
    case 'MeetingClosed':
      return { status: 'closed', openedAt, closedAt: at, ...called };
  }
}
