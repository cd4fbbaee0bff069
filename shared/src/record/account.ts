import type { EventMeta } from '../kernel/decider.ts';
import type { Account, Noted } from '../minutes/noted.ts';
import { OPENING } from '../minutes/sections.ts';
import { notedOfAgenda } from './account-agenda.ts';
import { notedOfAttendance } from './account-attendance.ts';
import { notedOfFloor } from './account-floor.ts';
import { notedOfMeeting, sectionAfter } from './account-meeting.ts';
import { notedOfMotions } from './account-motions.ts';
import { notedOfRecording } from './account-recording.ts';
import { notedOfVoting } from './account-voting.ts';
import { isEventOf } from './capabilities.ts';
import type { MeetingState, Recorded } from './meeting-state.ts';

/**
 * The facts of a sitting, folded beside everything else: so each audience has
 * those of the events it may see, on the server and in the client alike, and a
 * fact has the same number for all who have it.
 */
export const initialAccount: Account = { section: OPENING, noted: [] };

/** What an event is noted from: the state before it, and with it folded in. */
export interface Step {
  readonly before: MeetingState;
  readonly after: MeetingState;
  readonly meta: EventMeta;
}

/** Most events are no facts: then the account is the same one. */
export function evolveAccount(
  account: Account,
  { event, ...meta }: Recorded,
  states: Pick<Step, 'before' | 'after'>,
): Account {
  const section = sectionAfter(account.section, event);
  const here = section === account.section ? account : { ...account, section };
  const noted = notedAfter(here, event, { ...states, meta });
  return noted === here.noted ? here : { ...here, noted };
}

function notedAfter(account: Account, event: Recorded['event'], step: Step): readonly Noted[] {
  if (isEventOf(event, 'voting')) return notedOfVoting(account, event, step);
  if (isEventOf(event, 'floor')) return notedOfFloor(account, event, step);
  if (isEventOf(event, 'attendance')) return notedOfAttendance(account, event, step);
  if (isEventOf(event, 'motions')) return notedOfMotions(account, event, step);
  if (isEventOf(event, 'meeting') || isEventOf(event, 'minutes')) {
    return notedOfMeeting(account, event, step);
  }
  if (isEventOf(event, 'recording')) return notedOfRecording(account, event, step);
  return isEventOf(event, 'agenda') ? notedOfAgenda(account, event, step) : account.noted;
}
