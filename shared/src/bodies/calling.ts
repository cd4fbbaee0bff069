import { refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { datesIn } from '../law/civil-date.ts';
import { invitationDeadline } from '../law/deadlines.ts';
import type { Source } from '../law/rule-pack.ts';
import { sourceOf } from '../law/sources.ts';
import type { InvitationDeadline } from '../law/deadlines.ts';
import type { FoundedBody } from './body.ts';
import type { BodyCommand } from './commands.ts';
import type { BodyEvent, SittingCall } from './events.ts';
import { nextNumber, peopleOf, rulesOf, sittingOf } from './standing.ts';

export type CallingRefusal =
  | 'sitting-already-called'
  | 'invitation-after-sitting'
  | 'called-late'
  | 'must-invite'
  | 'nobody-to-invite';

export interface CallChecked {
  /** By the deadline that holds for every sitting. */
  readonly ordinary: InvitationDeadline;
  /** By the one for urgent cases, where it is called as urgent and the pack knows them. */
  readonly urgent: InvitationDeadline | null;
  /** Whom the rules want invited and the invitation has not reached; without them the sitting may be void. */
  readonly missing: { readonly roles: readonly string[]; readonly source: Source | null };
}

/** What the body's rules say of when it is called, and of whom it invites. */
export function checkCall(
  body: FoundedBody,
  call: Pick<SittingCall, 'sentAt' | 'startsAt' | 'urgent' | 'notInvited'>,
): CallChecked {
  const { sentAt, startsAt, urgent, notInvited } = call;
  const pack = rulesOf(body);
  const invitation = { sentAt, startsAt, zone: body.timeZone };
  const known = urgent && pack.calling.urgentDays !== null;
  return {
    ordinary: invitationDeadline(pack, { ...invitation, urgent: false }),
    urgent: known ? invitationDeadline(pack, { ...invitation, urgent: true }) : null,
    missing: {
      roles: pack.calling.mustInvite.filter((role) => notInvited.includes(role)),
      source: sourceOf(pack, 'calling.mustInvite'),
    },
  };
}

/**
 * Late, urgent, or without whom the rules want invited, a sitting is called all
 * the same when somebody answers for it with a reason.
 */
export function decideCall(
  body: FoundedBody,
  command: Extract<BodyCommand, { readonly type: 'CallSitting' }>,
): Outcome<BodyEvent, CallingRefusal> {
  const { type: _type, meeting, ...call } = command;
  if (sittingOf(body, meeting) !== null) return refused('sitting-already-called');
  if (call.sentAt > call.startsAt) return refused('invitation-after-sitting');
  if (peopleOf(body).length === 0) return refused('nobody-to-invite');
  const { ordinary, missing } = checkCall(body, call);
  if (call.lateBecause === null) {
    if (!ordinary.inTime) return refused('called-late');
    if (missing.roles.length > 0) return refused('must-invite');
  }
  const year = yearIn(body.timeZone, call.startsAt);
  return [{ type: 'SittingCalled', meeting, number: nextNumber(body, year), year, ...call }];
}

/** The calendar year of a moment where the body is. */
function yearIn(timeZone: string, at: number): number {
  return Number(datesIn(timeZone)(at).split('-')[0]);
}
