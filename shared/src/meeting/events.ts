import type { Localized } from '../kernel/localized.ts';

export type MeetingEvent =
  | { readonly type: 'MeetingPlanned'; readonly title: Localized; readonly body: Localized }
  | { readonly type: 'MeetingOpened' }
  | { readonly type: 'MeetingSuspended' }
  | { readonly type: 'MeetingResumed' }
  | { readonly type: 'MeetingClosed' }
  | { readonly type: 'ItemOpened'; readonly item: string; readonly title: Localized };
