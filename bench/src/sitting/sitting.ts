import { randomBytes } from 'node:crypto';
import type { Person } from '@koinon/shared/identity/people';
import { advisoryDefault } from '@koinon/shared/law/packs/advisory-default';
import type { Constitution } from '@koinon/shared/meeting/constitution';
import type { RecordCommand } from '@koinon/shared/record/registry';

import { MeetingHost } from '../../../server/src/record/meeting-host.ts';
import type { HostParts } from '../../../server/src/record/meeting-host.ts';

/** A sitting of a large assembly under way, hosted as in the server, with everybody there. */
export interface Sitting {
  readonly host: MeetingHost;
  readonly people: ReadonlyMap<string, Person>;
  /** Gives a command; @throws when it is refused. */
  give(person: string, command: RecordCommand): Promise<void>;
}

export const CHAIR = 'chair';
const SYSTEM = 'system';

/** Members are `member-0`, `member-1`, … */
export function memberName(index: number): string {
  return `member-${index}`;
}

export async function openSitting(
  store: HostParts['store'],
  members: number,
  subscriber?: (host: MeetingHost) => void,
): Promise<Sitting> {
  const ids = Array.from({ length: members }, (_, index) => memberName(index));
  const list: readonly Person[] = [
    { id: CHAIR, name: 'Eleni Papadaki', role: 'chair', language: 'el' },
    ...ids.map((id): Person => ({ id, name: `Councillor ${id}`, role: 'member', language: 'en' })),
  ];
  const people = new Map(list.map((person) => [person.id, person]));
  const host = await MeetingHost.load({
    meeting: `bench-${newId()}`,
    store,
    people: list,
    boxes: NO_BOXES,
    now: Date.now,
    isHallCode: () => false,
  });
  const give = async (person: string, command: RecordCommand) => {
    const role = person === SYSTEM ? SYSTEM : (people.get(person)?.role ?? 'guest');
    const answer = await host.give({ person, role }, { id: newId(), command });
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
  };
  subscriber?.(host);
  const name = { en: 'Assembly' };
  await give(SYSTEM, { type: 'PlanMeeting', title: name, body: name });
  await give(SYSTEM, { type: 'ConstituteMeeting', constitution: constitution(ids) });
  await Promise.all([CHAIR, ...ids].map((person) => give(person, { type: 'Arrive' })));
  await give(CHAIR, { type: 'OpenMeeting' });
  return { host, people, give };
}

/** Announces and opens a poll by name; returns its id. */
export async function openPoll({ host, give }: Sitting): Promise<string> {
  await give(CHAIR, {
    type: 'AnnouncePoll',
    kind: 'electronic',
    purpose: 'procedural',
    question: { en: 'Shall the sitting go on?' },
    on: null,
  });
  const poll = host.state.voting.current;
  if (poll === null) throw new Error('no poll was announced');
  await give(CHAIR, { type: 'StartPoll', poll, smallRegisterAccepted: false });
  return poll;
}

function constitution(members: readonly string[]): Constitution {
  const seat = (member: string, office: 'chair' | 'member') =>
    ({ seat: `seat-${member}`, member, office, substitute: null }) as const;
  return {
    body: 'assembly',
    number: 1,
    statutory: members.length + 1,
    seats: [seat(CHAIR, 'chair'), ...members.map((member) => seat(member, 'member'))],
    advisers: [],
    secretary: null,
    pack: advisoryDefault,
    remoteSoFar: {},
    call: {
      sentAt: 0,
      startsAt: 0,
      place: 'online',
      repeatOf: 0,
      announced: false,
      originalItems: [],
      notInvited: [],
      lateBecause: null,
    },
  };
}

function never(): never {
  throw new Error('no secret poll is measured here');
}

const NO_BOXES: HostParts['boxes'] = {
  create: never,
  ballotBytes: never,
  seal: never,
  open: never,
  destroy: never,
};

function newId(): string {
  return randomBytes(12).toString('base64url');
}
