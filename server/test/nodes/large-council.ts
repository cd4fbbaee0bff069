import { randomUUID } from 'node:crypto';
import type { Person, Role } from '@koinon/shared/identity/people';
import type { RecordCommand } from '@koinon/shared/record/registry';
import { CONSTITUTION } from '@koinon/shared/record/specification';
import type { Boxes } from '../../src/record/boxes.ts';
import { MeetingHost } from '../../src/record/meeting-host.ts';
import { Invitations } from '../../src/identity/invitations.ts';
import { NO_BOXES } from '../../src/record/no-boxes.fixture.ts';
import type { RecordStore } from '../../src/storage/ports/record-store.ts';
import { openPostgresStores } from '../../src/storage/postgres/postgres-stores.ts';

export const MEETING = 'large-council';
const MEMBERS = 200;
export const CHAIR = 'member-100';

/** Ids that sort as they are numbered. */
export const members = Array.from({ length: MEMBERS }, (_, index) => `member-${index + 100}`);

const people: readonly Person[] = members.map((id) => {
  const role: Role = id === CHAIR ? 'chair' : 'member';
  return { id, name: id, role, language: 'en' };
});

const guest: Person = { id: 'guest', name: 'Guest', role: 'guest', language: 'en' };

const constitution = {
  ...CONSTITUTION,
  statutory: MEMBERS,
  secretary: null,
  seats: members.map((member) => ({
    seat: `seat-of-${member}`,
    member,
    office: member === CHAIR ? ('chair' as const) : ('member' as const),
    substitute: null,
  })),
};

/** Puts an open sitting of two hundred, all online, into a database; gives a way to invite them. */
export async function foundCouncil(databaseUrl: string): Promise<(person: string) => string> {
  const stores = await openPostgresStores(databaseUrl);
  try {
    await stores.directory.putPerson(MEETING, guest);
    for (const person of people) await stores.directory.putPerson(MEETING, person);
    await openSitting(stores.records);
    await stores.directory.putMeeting({ id: MEETING, calledAt: Date.now() });
    const invitations = new Invitations(await stores.cityKey());
    const expiresAt = Date.now() + 3_600_000;
    return (person) => {
      const role = people.find(({ id }) => id === person)?.role ?? 'guest';
      return invitations.write({ meeting: MEETING, person, role, expiresAt });
    };
  } finally {
    await stores.close();
  }
}

/** Decides for the council on a store, whoever else may. */
export function loadCouncil(store: RecordStore, boxes: Boxes): Promise<MeetingHost> {
  return MeetingHost.load({
    meeting: MEETING,
    store,
    people,
    boxes,
    now: Date.now,
    isHallCode: () => false,
  });
}

/** Gives a command as somebody of the council, under an id of its own. */
export function gives(host: MeetingHost, person: string, command: RecordCommand) {
  const role = people.find(({ id }) => id === person)?.role ?? 'system';
  return host.give({ person, role }, { id: randomUUID(), command });
}

/** Everybody comes, and the sitting opens. */
export async function openSitting(store: RecordStore): Promise<void> {
  const host = await loadCouncil(store, NO_BOXES);
  const title = { en: 'Sitting' };
  const accepted = async (person: string, command: RecordCommand) => {
    const answer = await gives(host, person, command);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
  };
  await accepted('system', { type: 'PlanMeeting', title, body: title });
  await accepted('system', { type: 'ConstituteMeeting', constitution });
  await Promise.all(members.map((member) => accepted(member, { type: 'Arrive' })));
  await accepted(CHAIR, { type: 'OpenMeeting' });
  await host.close();
}
