import { advisoryDefault } from '@koinon/shared/law/packs/advisory-default';
import type { Person } from '@koinon/shared/identity/people';
import type { RecordCommand } from '@koinon/shared/record/registry';
import { describe, expect, it } from 'vitest';
import { memoryStores } from '../storage/memory/memory-stores.ts';
import { MeetingHost } from './meeting-host.ts';
import { NO_BOXES } from './no-boxes.fixture.ts';
import { OwnGroupsDesk } from './own-groups.ts';

const NAMES = ['ana', 'bor', 'cene', 'dora', 'eva', 'fani', 'gal', 'hana', 'iva', 'jan'];
const WOMEN = ['ana', 'dora', 'eva', 'fani', 'hana'];
const PEOPLE = NAMES.map((id): Person => ({
  id,
  name: id,
  role: id === 'ana' ? 'chair' : 'member',
  language: 'sl',
}));
const TURN_MS = 60_000;
const SYSTEM = { person: 'system', role: 'system' } as const;
const ANA = { person: 'ana', role: 'chair' } as const;

const CONSTITUTION = {
  body: 'council',
  number: 1,
  statutory: NAMES.length,
  seats: NAMES.map((member) => ({
    seat: `seat-of-${member}`,
    member,
    office: member === 'ana' ? ('chair' as const) : ('member' as const),
    substitute: null,
  })),
  advisers: [],
  secretary: null,
  pack: advisoryDefault,
  remoteSoFar: {},
  call: {
    sentAt: 0,
    startsAt: 1,
    place: 'Town hall',
    repeatOf: 0,
    announced: false,
    originalItems: [],
    notInvited: [],
    lateBecause: null,
  },
  talkGroups: { groups: [{ id: 'women', name: { en: 'Women' } }], shownTo: 'inside' as const },
};

/** A sitting on its first item, of which a minute passes with every command. */
async function openSitting() {
  const { records: store, directory } = memoryStores();
  let now = 0;
  let given = 0;
  const host = await MeetingHost.load({
    meeting: 'sitting',
    store,
    people: PEOPLE,
    boxes: NO_BOXES,
    now: () => now,
    isHallCode: () => false,
    declarations: () => directory.declarations('sitting'),
  });
  const give = async (giver: typeof ANA | typeof SYSTEM, command: RecordCommand) => {
    now += TURN_MS;
    const answer = await host.give(giver, { id: `c${(given += 1)}`, command });
    if (!answer.ok) throw new Error(answer.code);
  };
  await give(SYSTEM, { type: 'PlanMeeting', title: { en: 'S' }, body: { en: 'C' } });
  await give(SYSTEM, { type: 'ConstituteMeeting', constitution: CONSTITUTION });
  await give(ANA, { type: 'Arrive' });
  for (const person of NAMES.slice(1)) await give(ANA, { type: 'NoteArrival', person });
  await give(ANA, { type: 'OpenMeeting' });
  await give(ANA, { type: 'OpenItem', item: 'budget', title: { en: 'Budget' } });
  const desk = new OwnGroupsDesk({ state: async () => host.state, directory });
  const declare = (person: string, groups: readonly string[]) =>
    desk.declare({ meeting: 'sitting', person, role: 'member' }, groups);
  const endItem = async () => {
    for (const person of ['dora', 'bor', 'eva', 'cene']) {
      await give(ANA, { type: 'GiveFloor', person, seconds: null });
    }
    await give(ANA, { type: 'OpenItem', item: 'other', title: { en: 'Other' } });
    return host.state.floor.groupsTold.map(({ shares }) => shares);
  };
  return { declare, endItem, give, store };
}

describe('what members have declared of themselves', () => {
  it('is summed up by the host at the end of an item, and stands in no event', async () => {
    const { declare, endItem, store } = await openSitting();
    for (const person of WOMEN) await declare(person, ['women']);
    expect(await endItem()).toEqual([[{ group: 'women', percent: 50 }]]);
    const bodies = (await store.read('sitting', 0)).map(({ body }) =>
      new TextDecoder().decode(body),
    );
    const about = bodies.filter((body) => body.includes('women'));
    expect(about.map((body) => JSON.parse(body).event.type)).toEqual([
      'MeetingConstituted',
      'GroupSharesTold',
    ]);
    for (const name of NAMES) expect(about[1]).not.toContain(`"${name}":`);
  });

  it('counts as long as they leave it so', async () => {
    const { declare, endItem } = await openSitting();
    for (const person of WOMEN) await declare(person, ['women']);
    await declare('hana', []);
    expect(await endItem()).toEqual([]);
  });
});
