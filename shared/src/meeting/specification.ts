import type { Role } from '../identity/people.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { grMigrantIntegrationCouncil } from '../law/packs/gr-migrant-integration-council.ts';
import type { MeetingCommand } from './commands.ts';
import type { Constitution, Seat } from './constitution.ts';
import type { MeetingEvent } from './events.ts';
import { evolveMeeting, initialMeeting } from './meeting.ts';
import type { Meeting } from './meeting.ts';
import { decideMeeting } from './rules.ts';
import type { MeetingFacts, MeetingRefusal } from './rules.ts';

/**
 * Rules of the meeting alone, as sentences: given these events, when this
 * person gives this command, then these events, or this refusal.
 */
const ROLES: Readonly<Record<string, Role>> = {
  eleni: 'chair',
  maja: 'clerk',
  nikos: 'member',
  amal: 'member',
  grace: 'member',
};

function seat(id: string, member: string | null, rest: Partial<Seat> = {}): Seat {
  return { seat: id, member, office: 'member', substitute: null, ...rest };
}

const PACK = {
  ...grMigrantIntegrationCouncil,
  voting: { ...grMigrantIntegrationCouncil.voting, substitutes: true },
};

/** Eleni chairs, Nikos is deputy, Amal a member with Samir behind her, Grace adviser; a seat is vacant. */
export const CONSTITUTION: Constitution = {
  body: 'council',
  number: 7,
  statutory: 5,
  seats: [
    seat('s1', 'eleni', { office: 'chair' }),
    seat('s2', 'nikos', { office: 'deputy' }),
    seat('s3', 'amal', { substitute: 'samir' }),
    seat('s4', null),
  ],
  advisers: ['grace'],
  secretary: 'maja',
  pack: PACK,
  remoteSoFar: { amal: 2 },
  call: {
    sentAt: 1,
    startsAt: 2,
    place: 'Town hall',
    repeatOf: 0,
    announced: false,
    originalItems: [],
    notInvited: [],
    lateBecause: null,
  },
};

const TEXT = { en: 'Sitting' };
export const CALLED: readonly MeetingEvent[] = [
  { type: 'MeetingPlanned', title: TEXT, body: TEXT },
  { type: 'MeetingConstituted', constitution: CONSTITUTION },
];
export const SITTING: readonly MeetingEvent[] = [...CALLED, { type: 'MeetingOpened' }];

/** Each event of a story happens this long after the one before. */
export const BEAT_MS = 1_000;

export interface Told {
  readonly meeting: Meeting;
  when(
    by: string,
    command: MeetingCommand,
    facts?: Partial<MeetingFacts>,
  ): Outcome<MeetingEvent, MeetingRefusal>;
}

/** Everybody is here, unless the facts say otherwise. */
export function told(...events: readonly MeetingEvent[]): Told {
  const meeting = events.reduce(
    (state: Meeting, event, index) =>
      evolveMeeting(state, event, { n: index + 1, at: (index + 1) * BEAT_MS, by: 'system' }),
    initialMeeting,
  );
  return {
    meeting,
    when: (by, command, facts = {}) =>
      decideMeeting(meeting, command, {
        by,
        present: Object.keys(ROLES),
        pollOpen: false,
        roleOf: (id) => ROLES[id] ?? null,
        ...facts,
      }),
  };
}
