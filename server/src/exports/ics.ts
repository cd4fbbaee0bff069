import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { itemNumbers } from '@koinon/shared/minutes/item-numbers';
import ical from 'ical-generator';
import { sectionTitle } from './minutes-paper.ts';
import { clean } from './paper.ts';
import type { ExportSource } from './source.ts';
import type { PaperWording } from './wording.ts';

/** A sitting of which nobody said how long it takes is noted with this, in minutes. */
const USUAL_LENGTH = 120;
const MS_IN_MINUTE = 60_000;

/**
 * The sitting for a calendar, all moments in UTC; null where nobody has said
 * when it begins. Taken again after a change it replaces what was there.
 */
export function calendarOf(
  source: ExportSource,
  wording: PaperWording,
  now: number,
): string | null {
  const { meeting, agenda, state } = source;
  const call = constitutionOf(state.meeting)?.call ?? null;
  if (call === null || state.meeting.status === 'unplanned') return null;
  const { names } = wording;
  const { title, body } = state.meeting;
  const said = agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const length = (said > 0 ? said : USUAL_LENGTH) * MS_IN_MINUTE;
  const numbers = itemNumbers(agenda);
  const items = agenda.map(({ titles }, at) =>
    sectionTitle({ kind: 'item', title: titles, number: numbers[at] ?? null }, wording),
  );
  const calendar = ical({ prodId: { company: 'Koinon', product: 'Koinon' } });
  calendar.createEvent({
    id: `${meeting}@koinon`,
    // It only grows, so calendars take the later one for the newer.
    sequence: Math.max(0, Math.floor((now - call.sentAt) / MS_IN_MINUTE)),
    stamp: new Date(now),
    start: new Date(call.startsAt),
    end: new Date(call.startsAt + length),
    summary: clean(`${names.text(body)}: ${names.text(title)}`),
    location: clean(call.place),
    description: clean(items.join('\n')),
  });
  return calendar.toString();
}
