import { mayReadBriefing } from '@koinon/shared/briefing/glossary';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import type { BriefingPack } from '@koinon/shared/record/briefing-pack';
import type { Briefed, BriefingDesk } from './briefing/desk.ts';
import type { AttachmentsDoor } from './gateway/attachments.ts';
import type { MeetingHost } from './record/meeting-host.ts';

interface PackParts {
  readonly desk: BriefingDesk;
  host(meeting: string): Promise<MeetingHost>;
  readonly readableItems: AttachmentsDoor['readableItems'];
}

/** The briefing pack of a meeting, of what somebody may see; null for whoever has no part in it. */
export async function briefingPack(who: Briefed, parts: PackParts): Promise<BriefingPack | null> {
  if (!mayReadBriefing(who.role)) return null;
  const host = await parts.host(who.meeting);
  const { meeting, motions, interpretation } = viewOf(host, who);
  const constitution = constitutionOf(meeting);
  const [items, names, glossary] = await Promise.all([
    parts.readableItems(who.meeting, who.role),
    parts.desk.cells(who, 'names'),
    parts.desk.cells(who, 'glossary'),
  ]);
  const called = meeting.status === 'unplanned' ? { title: {}, body: {} } : meeting;
  return {
    title: called.title,
    body: called.body,
    startsAt: constitution?.call.startsAt ?? null,
    place: constitution?.call.place ?? '',
    timeZone: constitution?.timeZone ?? null,
    languages: Object.keys(interpretation.channels),
    items,
    motions: motions.motions,
    amendments: motions.amendments,
    people: host.people
      .filter(({ role }) => mayReadBriefing(role))
      .map(({ id, name, role }) => ({ id, name, role })),
    names: names ?? [],
    glossary: glossary ?? [],
  };
}

/** The record as somebody's audience has it. */
function viewOf(host: MeetingHost, { person, role }: Briefed) {
  const sync = host.sync(host.audienceOf(person, role), null);
  return sync.kind === 'snapshot' ? sync.state : host.state;
}
