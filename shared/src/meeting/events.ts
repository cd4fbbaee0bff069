import type { Localized } from '../kernel/localized.ts';
import type { Constitution } from './constitution.ts';

/** What is closed to the public: the item being dealt with, or all until it is opened again. */
export type ClosedScope = 'sitting' | 'item';

export type MeetingEvent =
  | { readonly type: 'MeetingPlanned'; readonly title: Localized; readonly body: Localized }
  /** Replaces an earlier constitution of the same meeting. */
  | { readonly type: 'MeetingConstituted'; readonly constitution: Constitution }
  | { readonly type: 'MeetingOpened' }
  | { readonly type: 'MeetingSuspended' }
  | { readonly type: 'MeetingResumed' }
  | { readonly type: 'MeetingClosed' }
  | { readonly type: 'ItemOpened'; readonly item: string; readonly title: Localized }
  /** From here on `to` chairs: because the chair asked, or was not there. */
  | {
      readonly type: 'ChairHandedOver';
      readonly to: string;
      readonly because: 'asked' | 'absent';
    }
  /** The chair by office chairs again. */
  | { readonly type: 'ChairTakenBack' }
  /** From this event on the gallery hears and sees nothing. `item` is set when the scope is one. */
  | {
      readonly type: 'ClosedToPublic';
      readonly scope: ClosedScope;
      readonly reason: string;
      readonly item: string | null;
    }
  | { readonly type: 'OpenedToPublic'; readonly because: 'asked' | 'next-item' };
