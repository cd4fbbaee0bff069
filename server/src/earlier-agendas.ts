import { leftOverOf } from '@koinon/shared/agenda/left-over';
import type { Body } from '@koinon/shared/bodies/body';
import type { EarlierItem } from '@koinon/shared/bodies/desk';
import type { SittingRequest } from '@koinon/shared/bodies/desk-forms';
import type { AgendaItem } from '@koinon/shared/documents/agenda';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import { fromTemplate } from './agenda-templates.ts';
import type { CalledItem } from './documents/agenda.ts';

/** Agendas of sittings that were called before. */
export interface EarlierAgendasParts {
  body(id: string): Promise<Body>;
  agenda(meeting: string): Promise<readonly AgendaItem[]>;
  state(meeting: string): Promise<MeetingState>;
}

/**
 * The items of an earlier sitting of a body, each with whether it was dealt
 * with there; null when it was no sitting of that body.
 */
export async function earlierItems(
  body: string,
  meeting: string,
  parts: EarlierAgendasParts,
): Promise<readonly EarlierItem[] | null> {
  if (!(await isSittingOf(body, meeting, parts))) return null;
  const [items, state] = await Promise.all([parts.agenda(meeting), parts.state(meeting)]);
  const dealtWith = dealtWithIn(state);
  return items.map(({ id, titles, kind, depth }) => ({
    id,
    title: titles,
    kind,
    depth,
    dealtWith: dealtWith.has(id),
  }));
}

/**
 * A new sitting's items with all that belongs to those taken over: from earlier
 * sittings how long they take, who presents them, their papers and proposals,
 * from a template what it keeps. One that is not there any more comes with its
 * title only.
 */
export async function withTaken(
  body: string,
  requested: SittingRequest['items'],
  items: readonly CalledItem[],
  parts: EarlierAgendasParts,
): Promise<readonly CalledItem[]> {
  const meetings = new Set(
    requested.flatMap(({ from }) => (from !== undefined && 'meeting' in from ? from.meeting : [])),
  );
  const found = await parts.body(body);
  const known = new Map<string, readonly AgendaItem[]>();
  for (const meeting of meetings) {
    if (await isSittingOf(body, meeting, parts)) known.set(meeting, await parts.agenda(meeting));
  }
  return items.map((item, at) => {
    const from = requested[at]?.from;
    if (from === undefined) return item;
    if ('template' in from) {
      const kept = found.status === 'founded' ? fromTemplate(found, from) : null;
      return { ...kept, ...item };
    }
    const earlier = known.get(from.meeting)?.find(({ id }) => id === from.item);
    if (earlier === undefined) return item;
    const { id: _id, titles: _titles, ...rest } = earlier;
    return { ...rest, ...item };
  });
}

async function isSittingOf(
  body: string,
  meeting: string,
  parts: EarlierAgendasParts,
): Promise<boolean> {
  const found = await parts.body(body);
  return found.status === 'founded' && found.sittings.some((one) => one.meeting === meeting);
}

/** What was opened, and was not left over in the end all the same. */
function dealtWithIn({ account, agenda }: MeetingState): ReadonlySet<string> {
  const opened = account.noted.flatMap((one) => (one.kind === 'item-opened' ? one.item : []));
  return new Set(opened.filter((item) => leftOverOf(agenda.leftOver, item) === null));
}
