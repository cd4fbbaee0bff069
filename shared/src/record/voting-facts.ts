import type { Subject } from '../motions/events.ts';
import type { Purpose } from '../law/rule-pack.ts';
import { constitutionOf } from '../meeting/meeting.ts';
import { motionOf } from '../motions/motions.ts';
import { majorityOf } from '../motions/precedence.ts';
import { mayPut } from '../motions/voting-order.ts';
import { droppedSince, isHere } from '../presence/presence.ts';
import { isQuorate } from '../presence/quorum.ts';
import { standing } from '../presence/standing.ts';
import type { Standing } from '../presence/standing.ts';
import type { VotingFacts, VotingView } from '../voting/facts.ts';
import { voteGate } from './coverage-facts.ts';
import type { Asking } from './asking.ts';
import { chairing, isOfficer, itemOf, keepsOut, precedenceOf } from './facts.ts';
import type { RoleOf } from './facts.ts';
import { lagFacts } from './lag-facts.ts';
import type { MeetingState } from './meeting-state.ts';

/** Who is there for the item at hand; null without a constitution. */
function standingOf(state: MeetingState): Standing | null {
  const body = constitutionOf(state.meeting);
  return body && standing(state.attendance, body, itemOf(state));
}

/** What can be known of a vote without the box: by every client too. */
export function votingView(
  state: MeetingState,
  roleOf: RoleOf,
  participants: () => readonly string[],
): VotingView {
  const constitution = constitutionOf(state.meeting);
  return {
    meetingOpen: state.meeting.status === 'open',
    chairing: chairing(state, roleOf),
    pack: constitution?.pack ?? null,
    quorate: constitution !== null && isQuorate(state.attendance.quorum),
    register: () => standingOf(state)?.entitled ?? atTheTable(state, roleOf),
    bases: () => standingOf(state)?.bases ?? withoutSeats(state, roleOf),
    isHere: (person) => isHere(state.attendance, person) && !keepsOut(state, person),
    hasConflict: (person) => keepsOut(state, person),
    droppedSince: (at) => droppedSince(state.attendance, at),
    isOfficer: (person) => isOfficer(state, person, roleOf),
    mayBePut: (subject) =>
      mayPut(state.motions, subject, { precedence: precedenceOf(state) }) === null,
    majorityOf: (subject) => (precedenceOf(state) === 'roberts' ? byKind(state, subject) : null),
    participants,
  };
}

function byKind({ motions }: MeetingState, subject: Subject): Purpose | null {
  if ('amendment' in subject) return majorityOf('amend');
  const motion = motionOf(motions, subject.motion);
  return motion && majorityOf(motion.kind);
}

export function votingFacts(state: MeetingState, asking: Asking): VotingFacts {
  const { box } = asking;
  const roleOf = (person: string) => asking.roleOf(person);
  return {
    ...votingView(state, roleOf, () => box.participants()),
    ...lagFacts(state, asking),
    by: asking.by,
    heldFor: () => {
      const { gate, channels } = voteGate(state, roleOf, (channel) => asking.listeners(channel));
      return gate === 'hold' ? channels : [];
    },
    key: box.key,
    tally: box.tally,
    newId: () => asking.newId(),
    draw: (n) => asking.draw(n),
  };
}

/** Without a constitution: chair and members who are here. */
function atTheTable({ attendance }: MeetingState, roleOf: RoleOf): readonly string[] {
  return Object.keys(attendance.here).filter((person) => {
    const role = roleOf(person);
    return role === 'chair' || role === 'member';
  });
}

function withoutSeats(state: MeetingState, roleOf: RoleOf) {
  const present = atTheTable(state, roleOf).length;
  return { statutory: present, filled: present, present, entitled: present };
}
