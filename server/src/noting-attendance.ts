import { SYSTEM } from '@koinon/shared/identity/people';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { attended } from '@koinon/shared/presence/attended';
import type { Bodies } from './record/bodies.ts';
import type { MeetingHost } from './record/meeting-host.ts';

/**
 * Tells a body who took part in a sitting that has closed, from afar or not at
 * all: later sittings count by it. Telling it twice changes nothing, so it is
 * told at the close, and again at a start in case a fall came between.
 */
export async function noteAttendance(host: MeetingHost, bodies: Bodies): Promise<void> {
  const { meeting: called, attendance } = host.state;
  const constitution = constitutionOf(called);
  if (constitution === null || called.status !== 'closed') return;
  const body = await bodies.open(constitution.body);
  const { quorate, remote, absent, excused } = attended(attendance, constitution, called.openedAt);
  const who = { remote: [...remote], absent: [...absent], excused: [...excused] };
  await body.host.give(
    { person: SYSTEM, role: SYSTEM },
    {
      id: `attendance-${host.meeting}`,
      command: { type: 'NoteAttendance', meeting: host.meeting, quorate, ...who },
    },
  );
}
