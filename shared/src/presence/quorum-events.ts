import { quorumAfter } from '../law/quorum.ts';
import type { QuorumStanding } from '../law/quorum.ts';
import type { Body } from './body.ts';
import type { Headcount, PresenceEvent } from './events.ts';
import type { Attendance } from './presence.ts';
import { isQuorate } from './quorum.ts';
import type { Quorum } from './quorum.ts';
import { headcount } from './standing.ts';

export interface QuorumFacts {
  /** Null: nobody said who makes up the body, so there is nothing to count. */
  readonly body: Body | null;
  readonly item: string | null;
  /** Open, and not suspended: only then is there a sitting that could be quorate. */
  readonly meetingOpen: boolean;
}

/**
 * What the attendance, *with the latest event already folded in*, brings about
 * for the quorum: at most one event. To be asked after the sitting opened or
 * went on, after anybody came, left, or declared or ended a conflict, and after
 * another item was opened. Asked again it answers nothing.
 */
export function quorumEvents(
  attendance: Attendance,
  { body, item, meetingOpen }: QuorumFacts,
): readonly PresenceEvent[] {
  if (!meetingOpen || body === null) return [];
  const { quorum } = attendance;
  const counts = headcount(attendance, body, item);
  const before = standingOf(quorum);
  switch (after(quorum, body, counts, false)) {
    case 'unknown':
      return quorum.status === 'unknown' ? [{ type: 'QuorumMissing', counts }] : [];
    case 'established':
      return before === 'established' ? [] : [{ type: 'QuorumEstablished', counts }];
    case 'lost':
      return before === 'lost' ? [] : [{ type: 'QuorumLost', counts }];
  }
}

/** The count that somebody asked for: what it finds stands in the record either way. */
export function challengeEvents(
  attendance: Attendance,
  body: Body,
  item: string | null,
  by: string,
): readonly PresenceEvent[] {
  const counts = headcount(attendance, body, item);
  const held = after(attendance.quorum, body, counts, true) === 'established';
  return [
    { type: 'QuorumChallenged', by },
    { type: held ? 'QuorumConfirmed' : 'QuorumLost', counts },
  ];
}

function standingOf(quorum: Quorum): QuorumStanding {
  if (isQuorate(quorum)) return 'established';
  return quorum.status === 'lost' ? 'lost' : 'unknown';
}

/**
 * A quorum found by the easier rule of a repeated sitting does not outlast
 * the items it was called for: on any other it has to be there.
 */
function after(quorum: Quorum, body: Body, counts: Headcount, challenged: boolean): QuorumStanding {
  const easier = quorum.status !== 'unknown' && quorum.counts.repeated && !counts.repeated;
  const lasts = easier ? 'continuous' : body.pack.quorum.lasts;
  return quorumAfter(lasts, standingOf(quorum), counts.quorate, challenged);
}
