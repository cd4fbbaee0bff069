import { refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { Role } from '../identity/people.ts';
import { deputies, isMember, officersOf } from './constitution.ts';
import type { MeetingEvent } from './events.ts';
import { whoChairs } from './meeting.ts';
import type { CalledMeeting } from './meeting.ts';

export type ChairRefusal =
  | 'not-here'
  | 'not-a-member'
  | 'already-chairs'
  | 'chair-is-here'
  | 'deputy-comes-first'
  | 'chair-not-handed-over'
  | 'not-the-chair';

export interface ChairFacts {
  readonly by: string;
  /** Everybody who is here now. */
  readonly present: readonly string[];
  /** A person's role by the directory, whoever chairs now; null for a stranger. */
  roleOf(person: string): Role | null;
}

type ChairOutcome = Outcome<MeetingEvent, ChairRefusal>;

/** Whoever chairs may hand it to any member; for a chair who is not there the clerk names a deputy. */
export function handOver(meeting: CalledMeeting, to: string, facts: ChairFacts): ChairOutcome {
  return chairs(meeting, facts.by, facts)
    ? handTo(meeting, to, 'asked', facts)
    : inAbsence(meeting, to, facts);
}

/** A deputy steps in because the chair is not there; any member where no deputy is either. */
export function takeChair(meeting: CalledMeeting, facts: ChairFacts): ChairOutcome {
  return inAbsence(meeting, facts.by, facts);
}

export function takeBackChair(meeting: CalledMeeting, facts: ChairFacts): ChairOutcome {
  if (meeting.chairing === null) return refused('chair-not-handed-over');
  if (!isChairByOffice(meeting, facts.by, facts)) return refused('not-the-chair');
  if (!facts.present.includes(facts.by)) return refused('not-here');
  return [{ type: 'ChairTakenBack' }];
}

function inAbsence(meeting: CalledMeeting, to: string, facts: ChairFacts): ChairOutcome {
  if (facts.present.some((person) => chairs(meeting, person, facts))) {
    return refused('chair-is-here');
  }
  const inLine = meeting.constitution === null ? [] : deputies(meeting.constitution);
  const there = inLine.filter((deputy) => facts.present.includes(deputy));
  const byOffice = isChairByOffice(meeting, to, facts);
  if (there.length > 0 && !there.includes(to) && !byOffice) return refused('deputy-comes-first');
  return handTo(meeting, to, 'absent', facts);
}

/** Handed to the chair by office, it is simply theirs again. */
function handTo(
  meeting: CalledMeeting,
  to: string,
  because: 'asked' | 'absent',
  facts: ChairFacts,
): ChairOutcome {
  if (!mayChair(meeting, to, facts)) return refused('not-a-member');
  if (!facts.present.includes(to)) return refused('not-here');
  if (chairs(meeting, to, facts)) return refused('already-chairs');
  return isChairByOffice(meeting, to, facts)
    ? [{ type: 'ChairTakenBack' }]
    : [{ type: 'ChairHandedOver', to, because }];
}

function mayChair({ constitution }: CalledMeeting, person: string, facts: ChairFacts): boolean {
  if (constitution !== null) return isMember(constitution, person);
  const role = facts.roleOf(person);
  return role === 'chair' || role === 'member';
}

function chairs(meeting: CalledMeeting, person: string, facts: ChairFacts): boolean {
  const chairing = whoChairs(meeting);
  return chairing === null ? facts.roleOf(person) === 'chair' : chairing === person;
}

function isChairByOffice(
  { constitution }: CalledMeeting,
  person: string,
  facts: ChairFacts,
): boolean {
  const chair = constitution && officersOf(constitution).chair;
  return chair === null ? facts.roleOf(person) === 'chair' : chair === person;
}
