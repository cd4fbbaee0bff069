import type { Account, Noted } from '../minutes/noted.ts';
import type { Presence } from '../presence/presence.ts';
import type { Step } from './account.ts';
import { correctedPresence, excuseGiven, excuseTakenBack } from './account-corrections.ts';
import { isInterpreter } from './account-opening.ts';
import type { EventOf } from './capabilities.ts';
import type { RecordEvent } from './meeting-state.ts';
import { withNoted } from './noting.ts';

type Of<Type extends RecordEvent['type']> = Extract<RecordEvent, { readonly type: Type }>;

/** Who comes and goes while the sitting lasts; who waits for its opening stands in the opening. */
export function notedOfAttendance(
  account: Account,
  event: EventOf<'attendance'>,
  step: Step,
): readonly Noted[] {
  const { meta } = step;
  switch (event.type) {
    case 'PersonArrived':
      return arrived(account, event, step);
    case 'PersonLeft':
      return left(account, event, step);
    case 'PresenceCorrected':
      return hasOpened(step) ? correctedPresence(account, event, meta) : account.noted;
    case 'AbsenceExcused':
      return hasOpened(step) ? excuseGiven(account, event.person, meta) : account.noted;
    case 'ExcuseWithdrawn':
      return excuseTakenBack(account, event.person, meta);
    case 'ConflictDeclared':
    case 'ConflictEnded': {
      const { person, item } = event;
      const kind = event.type === 'ConflictDeclared' ? 'conflict-declared' : 'conflict-ended';
      return withNoted(account, meta, { kind, person, item }, item);
    }
    case 'QuorumChallenged':
      return withNoted(account, meta, { kind: 'quorum-challenged', person: event.by });
    case 'QuorumMissing':
    case 'QuorumEstablished':
    case 'QuorumLost':
    case 'QuorumConfirmed': {
      const outcome = QUORUM[event.type];
      return withNoted(account, meta, { kind: 'quorum', outcome, counts: event.counts });
    }
    default:
      return account.noted;
  }
}

const QUORUM = {
  QuorumMissing: 'missing',
  QuorumEstablished: 'established',
  QuorumLost: 'lost',
  QuorumConfirmed: 'confirmed',
} as const;

function hasOpened({ before: { meeting } }: Step): boolean {
  return meeting.status !== 'unplanned' && meeting.status !== 'planned';
}

function arrived(account: Account, event: Of<'PersonArrived'>, step: Step): readonly Noted[] {
  const { before, meta } = step;
  const { person, way } = event;
  if (!hasOpened(step) || isInterpreter(before, person)) return account.noted;
  const was = before.attendance.here[person];
  if (was !== undefined && isSame(was, event)) return account.noted;
  return withNoted(account, meta, {
    kind: 'arrived',
    person,
    way,
    since: meta.at,
    ...(event.standsFor !== undefined && { standsFor: event.standsFor }),
    ...(was !== undefined && { moved: true as const }),
  });
}

/** They were there already, and only said so again. */
function isSame({ way, standsFor }: Presence, event: Of<'PersonArrived'>): boolean {
  return way === event.way && standsFor === (event.standsFor ?? null);
}

function left(account: Account, event: Of<'PersonLeft'>, step: Step): readonly Noted[] {
  const { before, meta } = step;
  const { person, because } = event;
  const was = before.attendance.here[person];
  const isOver = before.meeting.status === 'closed';
  if (!hasOpened(step) || isOver || because === 'closed' || was === undefined) return account.noted;
  if (isInterpreter(before, person)) return account.noted;
  const { since } = was;
  return withNoted(account, meta, { kind: 'left', person, since, time: meta.at, because });
}
