import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Localized } from '@koinon/shared/kernel/localized';
import type { ClosedScope } from '@koinon/shared/meeting/events';
import type { Meeting } from '@koinon/shared/meeting/meeting';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';

/** How the meeting stands, in the reader's language. */
export interface Headline {
  readonly title: string;
  readonly body: string;
  readonly status: Meeting['status'];
  /** When it came to stand like this, milliseconds since 1970; null before it was opened. */
  readonly since: number | null;
  readonly item: { readonly id: string; readonly title: string } | null;
}

export function headline({ state }: MeetingView, language: string): Headline {
  const { meeting } = state;
  if (meeting.status === 'unplanned') {
    return { title: '', body: '', status: 'unplanned', since: null, item: null };
  }
  return {
    title: inLanguage(meeting.title, language),
    body: inLanguage(meeting.body, language),
    status: meeting.status,
    since: sinceOf(meeting),
    item: meeting.item && {
      id: meeting.item.item,
      title: inLanguage(meeting.item.title, language),
    },
  };
}

type Planned = Exclude<Meeting, { status: 'unplanned' }>;

function sinceOf(meeting: Planned): number | null {
  switch (meeting.status) {
    case 'planned':
      return null;
    case 'open':
      return meeting.openedAt;
    case 'suspended':
      return meeting.suspendedAt;
    case 'closed':
      return meeting.closedAt;
    default:
      return meeting satisfies never;
  }
}

export interface MeetingActions {
  open(): void;
  suspend(): void;
  resume(): void;
  close(): void;
  openItem(item: string, title: Localized): void;
  closeToPublic(scope: ClosedScope, reason: string): void;
  openToPublic(): void;
  handOverChair(to: string): void;
  takeChair(): void;
  takeBackChair(): void;
}

export function meetingActions({ give }: Pick<MeetingSession, 'give'>): MeetingActions {
  return {
    open: () => void give({ type: 'OpenMeeting' }),
    suspend: () => void give({ type: 'SuspendMeeting' }),
    resume: () => void give({ type: 'ResumeMeeting' }),
    close: () => void give({ type: 'CloseMeeting' }),
    openItem: (item, title) => void give({ type: 'OpenItem', item, title }),
    closeToPublic: (scope, reason) =>
      void give({ type: 'CloseToPublic', scope, reason: reason.trim() }),
    openToPublic: () => void give({ type: 'OpenToPublic' }),
    handOverChair: (to) => void give({ type: 'HandOverChair', to }),
    takeChair: () => void give({ type: 'TakeChair' }),
    takeBackChair: () => void give({ type: 'TakeBackChair' }),
  };
}
