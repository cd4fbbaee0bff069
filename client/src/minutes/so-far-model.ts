import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Fact } from '@koinon/shared/minutes/fact';
import { factsOf } from '@koinon/shared/record/account-facts';
import type { MeetingState } from '@koinon/shared/record/meeting-state';

const CATCHING_UP: readonly Fact['kind'][] = ['vote', 'decision'];

/** What somebody has to know who comes late: what was voted on and decided, latest first. */
export function soFar(state: MeetingState): readonly Fact[] {
  return factsOf(state)
    .filter(({ kind }) => CATCHING_UP.includes(kind))
    .toReversed();
}

/** How long after the opening one comes late, in milliseconds. */
const LATE_MS = 120_000;

/**
 * Whether somebody came in when the sitting had been going on for a while. Who
 * is in the gallery the record does not know: they come when they look (`now`).
 */
export function cameLate(
  { meeting, attendance }: MeetingState,
  person: string,
  now: number,
): boolean {
  if (meeting.status !== 'open' && meeting.status !== 'suspended') return false;
  const past = attendance.past.filter((one) => one.person === person).map(({ from }) => from);
  const came = Math.min(now, attendance.here[person]?.since ?? now, ...past);
  return came - meeting.openedAt > LATE_MS;
}

export interface ItemNow {
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
}

/** The item that is being dealt with, and since when; null when none is. */
export function itemNow(state: MeetingState, language: string): ItemNow | null {
  const { meeting } = state;
  if (meeting.status === 'unplanned' || meeting.item === null) return null;
  const { item, title } = meeting.item;
  const opened = state.account.noted.findLast(
    (noted) => noted.kind === 'item-opened' && noted.item === item,
  );
  return opened === undefined ? null : { title: inLanguage(title, language), openedAt: opened.at };
}
