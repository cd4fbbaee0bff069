import { isHoliday, isWorkingDay } from './calendar.ts';
import { addDays, datesIn, isBefore, firstInstant, weekdayOf } from './civil-date.ts';
import type { CivilDate } from './civil-date.ts';
import type { RulePack, Source } from './rule-pack.ts';
import { sourceOf } from './sources.ts';

/**
 * Whether an invitation is in time. A law that asks for so many *full* days
 * counts neither the day on which it goes out nor the day of the sitting; so
 * the hour does not matter, nor does a clock put forward in between. Where
 * days must be working days, weekends and holidays between do not count.
 */
export interface Invitation {
  /** When it went out, or would go out now, in milliseconds since 1970. */
  readonly sentAt: number;
  /** When the sitting begins, in milliseconds since 1970. */
  readonly startsAt: number;
  /** The city's IANA time zone, e.g. `Europe/Athens`. */
  readonly zone: string;
  /** Called as urgent; counts where the pack knows urgent cases. */
  readonly urgent: boolean;
}

export interface InvitationDeadline {
  readonly inTime: boolean;
  /** Full days that are asked for. */
  readonly days: number;
  readonly kind: 'working' | 'calendar';
  /** How many of these days it comes too late. */
  readonly missing: number;
  /** The last day on which it may go out. */
  readonly latestDay: CivilDate;
  /** It has to be out before this instant, in milliseconds since 1970. */
  readonly before: number;
  /** Holidays on weekdays between `latestDay` and the sitting, which are no working days. */
  readonly holidays: readonly CivilDate[];
  readonly source: Source | null;
}

/** What of a pack an invitation is held against. */
type Law = Pick<RulePack, 'calling' | 'country' | 'sources'>;

export function invitationDeadline(law: Law, invitation: Invitation): InvitationDeadline {
  const { kind, urgentDays } = law.calling;
  const { zone, sentAt, startsAt } = invitation;
  const days = invitation.urgent && urgentDays !== null ? urgentDays : law.calling.days;
  const dateOf = datesIn(zone);
  const sitting = dateOf(startsAt);
  const latest = latestDay(law, sitting, days);
  const before = Math.min(startsAt, firstInstant(addDays(latest, 1), dateOf));
  const inTime = sentAt < before;
  return {
    inTime,
    days,
    kind,
    missing: inTime ? 0 : days - fullDays(law, dateOf(sentAt), sitting),
    latestDay: latest,
    before,
    holidays: kind === 'working' ? holidaysBetween(law, latest, sitting) : [],
    source: sourceOf(law, 'calling.days'),
  };
}

function counts({ calling, country }: Law, date: CivilDate): boolean {
  return calling.kind === 'calendar' || isWorkingDay(country, date);
}

/** The last day that leaves so many full days before the sitting's. */
export function latestDay(law: Law, sitting: CivilDate, days: number): CivilDate {
  if (days === 0) return sitting;
  let date = sitting;
  for (let left = days; left > 0;) {
    date = addDays(date, -1);
    if (counts(law, date)) left -= 1;
  }
  return addDays(date, -1);
}

/** The full days between two dates that count. */
function fullDays(law: Law, from: CivilDate, to: CivilDate): number {
  return daysBetween(from, to).filter((date) => counts(law, date)).length;
}

/** The days between two dates, neither of them included. */
function daysBetween(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let date = addDays(from, 1); isBefore(date, to); date = addDays(date, 1)) days.push(date);
  return days;
}

function holidaysBetween({ country }: Law, from: CivilDate, to: CivilDate): readonly CivilDate[] {
  return daysBetween(from, to).filter((date) => weekdayOf(date) < 6 && isHoliday(country, date));
}
