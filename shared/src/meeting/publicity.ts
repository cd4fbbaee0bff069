import { refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { ClosedScope, MeetingEvent } from './events.ts';
import type { CalledMeeting } from './meeting.ts';

export type PublicityRefusal =
  'poll-is-open' | 'no-item-open' | 'already-closed-to-public' | 'already-public';

type PublicityOutcome = Outcome<MeetingEvent, PublicityRefusal>;

/** A closed item may be widened to the whole sitting; the other way it is opened first. */
export function closeToPublic(
  meeting: CalledMeeting,
  scope: ClosedScope,
  reason: string,
): PublicityOutcome {
  const { audience } = meeting;
  if (audience !== 'public' && (audience.closed === 'sitting' || scope === 'item')) {
    return refused('already-closed-to-public');
  }
  if (scope === 'sitting') return [{ type: 'ClosedToPublic', scope, reason, item: null }];
  if (meeting.item === null) return refused('no-item-open');
  return [{ type: 'ClosedToPublic', scope, reason, item: meeting.item.item }];
}

export function openToPublic(meeting: CalledMeeting): PublicityOutcome {
  if (meeting.audience === 'public') return refused('already-public');
  return [{ type: 'OpenedToPublic', because: 'asked' }];
}

/** A closed item ends with the next one, so that nobody forgets to let the public in again. */
export function beforeNextItem({ audience }: CalledMeeting): readonly MeetingEvent[] {
  return audience !== 'public' && audience.closed === 'item'
    ? [{ type: 'OpenedToPublic', because: 'next-item' }]
    : [];
}
