import type { EventMeta } from '../kernel/decider.ts';
import type { Localized } from '../kernel/localized.ts';
import type { MeetingEvent } from './events.ts';

export interface CurrentItem {
  readonly item: string;
  readonly title: Localized;
  /** Since when, in milliseconds since 1970. */
  readonly since: number;
}

interface Called {
  readonly title: Localized;
  readonly body: Localized;
  readonly item: CurrentItem | null;
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

export const initialMeeting: Meeting = { status: 'unplanned' };

export function evolveMeeting(meeting: Meeting, event: MeetingEvent, meta: EventMeta): Meeting {
  if (event.type === 'MeetingPlanned') {
    return { status: 'planned', title: event.title, body: event.body, item: null };
  }
  if (meeting.status === 'unplanned') return meeting;
  const called: Called = { title: meeting.title, body: meeting.body, item: meeting.item };
  const openedAt = meeting.status === 'planned' ? meta.at : meeting.openedAt;
  switch (event.type) {
    case 'MeetingOpened':
    case 'MeetingResumed':
      return { status: 'open', openedAt, ...called };
    case 'MeetingSuspended':
      return { status: 'suspended', openedAt, suspendedAt: meta.at, ...called };
    case 'MeetingClosed':
      return { status: 'closed', openedAt, closedAt: meta.at, ...called };
    case 'ItemOpened':
      return { ...meeting, item: { item: event.item, title: event.title, since: meta.at } };
    default:
      return meeting;
  }
}
