import type { Person } from '@koinon/shared/identity/people';
import { packOf } from '@koinon/shared/law/packs';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import type { Constitution } from '@koinon/shared/meeting/constitution';
import { quorumEvents } from '@koinon/shared/presence/quorum-events';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { itemOf } from '@koinon/shared/record/facts';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState, RecordEvent } from '@koinon/shared/record/meeting-state';
import type { Frame } from '@koinon/shared/wire';
import type { MeetingView } from '../meeting-session.ts';

/**
 * A council for tests: Eleni chairs, Amal is deputy, Nikos and Grace are
 * members, Samir stands behind Nikos, a fifth seat is vacant. Ines advises,
 * Maja is the clerk. More than half of five seats, so three, are a quorum.
 */
const COUNCIL_PEOPLE: readonly Person[] = [
  { id: 'eleni', name: 'Eleni Papadaki', role: 'chair', language: 'el' },
  { id: 'maja', name: 'Maja Kovač', role: 'clerk', language: 'sl' },
  { id: 'amal', name: 'Amal Haddad', role: 'member', language: 'ar' },
  { id: 'nikos', name: 'Nikos Georgiou', role: 'member', language: 'el' },
  { id: 'grace', name: 'Grace Okafor', role: 'member', language: 'en' },
  { id: 'samir', name: 'Samir Aziz', role: 'member', language: 'ar' },
  { id: 'ines', name: 'Inês Duarte', role: 'member', language: 'pt' },
  { id: 'dimitra', name: 'Dimitra Ioannou', role: 'interpreter', language: 'el' },
  { id: 'guest', name: 'Guest', role: 'guest', language: 'en' },
  { id: 'hall', name: 'Hall', role: 'hall', language: 'en' },
];

export interface CouncilRules {
  readonly quorum?: Partial<RulePack['quorum']>;
  readonly presence?: Partial<RulePack['presence']>;
  readonly voting?: Partial<RulePack['voting']>;
}

export function councilOf({ quorum, presence, voting }: CouncilRules = {}): Constitution {
  const pack = packOf('gr-migrant-integration-council');
  if (pack === null) throw new Error('the pack is gone');
  const member = 'member' as const;
  return {
    body: 'council',
    number: 3,
    statutory: 5,
    seats: [
      { seat: 's1', member: 'eleni', office: 'chair', substitute: null },
      { seat: 's2', member: 'amal', office: 'deputy', substitute: null },
      { seat: 's3', member: 'nikos', office: member, substitute: 'samir' },
      { seat: 's4', member: 'grace', office: member, substitute: null },
      { seat: 's5', member: null, office: member, substitute: null },
    ],
    advisers: ['ines'],
    secretary: 'maja',
    pack: {
      ...pack,
      quorum: { ...pack.quorum, ...quorum },
      presence: { ...pack.presence, ...presence },
      voting: { ...pack.voting, ...voting },
    },
    remoteSoFar: { grace: 2 },
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
}

/** Each event of a story happens this long after the one before. */
export const BEAT_MS = 1_000;

const TITLE = { en: 'Sitting' };

/** A sitting that was called; its quorum is found as the record finds it. */
export function councilView(
  me: string,
  events: readonly RecordEvent[],
  constitution: Constitution | null = councilOf(),
): MeetingView {
  const you = COUNCIL_PEOPLE.find(({ id }) => id === me);
  if (you === undefined) throw new Error(`nobody is called ${me}`);
  const called: readonly RecordEvent[] = [
    { type: 'MeetingPlanned', title: TITLE, body: TITLE },
    ...(constitution === null ? [] : [{ type: 'MeetingConstituted', constitution } as const]),
  ];
  const { state, frames } = told([...called, ...events]);
  return {
    line: { status: 'live' },
    meeting: 'demo',
    you,
    people: new Map(COUNCIL_PEOPLE.map((person) => [person.id, person])),
    state,
    n: frames.length,
    head: frames.at(-1)?.hash ?? '',
    latest: frames,
    pending: [],
    refused: [],
    gallery: 0,
    polling: null,
  };
}

function told(events: readonly RecordEvent[]) {
  const frames: Frame[] = [];
  let state: MeetingState = initialState;
  const take = (event: RecordEvent) => {
    const n = frames.length + 1;
    const frame: Frame = { n, at: n * BEAT_MS, by: 'maja', hash: `h${n}`, event };
    frames.push(frame);
    state = evolve(state, frame);
  };
  for (const event of events) {
    take(event);
    const found = quorumEvents(state.attendance, {
      body: constitutionOf(state.meeting),
      item: itemOf(state),
      meetingOpen: state.meeting.status === 'open',
    });
    found.forEach(take);
  }
  return { state, frames };
}

/** Somebody comes into the room. */
export function comes(person: string, standsFor?: string): RecordEvent {
  const place = standsFor === undefined ? {} : { standsFor };
  return { type: 'PersonArrived', person, way: 'room', by: 'clerk', ...place };
}

/** Somebody comes by a line. */
export function connects(person: string): RecordEvent {
  return { type: 'PersonArrived', person, way: 'online', by: 'self' };
}

export function leaves(person: string): RecordEvent {
  return { type: 'PersonLeft', person, because: 'noted' };
}

export const OPENED: RecordEvent = { type: 'MeetingOpened' };

export const HOUSING: RecordEvent = {
  type: 'ItemOpened',
  item: 'housing',
  title: { en: 'Housing' },
};
