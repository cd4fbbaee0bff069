import type { ClosedScope } from '@koinon/shared/meeting/events';
import type { MeetingView } from '../session/meeting-session.ts';

/** That the public cannot follow, and why. */
export interface Closed {
  readonly scope: ClosedScope;
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Null while the public can follow. */
export function closedToPublic({ state }: Pick<MeetingView, 'state'>): Closed | null {
  const { meeting } = state;
  if (meeting.status === 'unplanned' || meeting.audience === 'public') return null;
  const { closed, reason, since } = meeting.audience;
  return { scope: closed, reason, since };
}

/** What could still be closed: an item may be widened to the sitting, not the other way. */
export function scopesToClose({ state }: Pick<MeetingView, 'state'>): readonly ClosedScope[] {
  const { meeting } = state;
  if (meeting.status === 'unplanned' || meeting.status === 'closed') return [];
  const closed = closedToPublic({ state });
  if (closed !== null) return closed.scope === 'item' ? ['sitting'] : [];
  return meeting.item === null ? ['sitting'] : ['item', 'sitting'];
}
