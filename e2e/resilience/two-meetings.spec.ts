import type { RecordCommand } from '@koinon/shared/record/registry';
import type { Role } from '@koinon/shared/identity/people';
import { openDocument } from '../document-client.ts';
import { request, signIn } from '../sign-in.ts';
import type { SignedIn } from '../sign-in.ts';
import { expect, test } from '../story.ts';
import { openWire } from '../wire-client.ts';

test.use({ cityOptions: { env: { DEMO: 'off' } } });

interface Made {
  readonly id: string;
  readonly people: readonly { id: string; role: Role; link: string }[];
}

const ROLES = ['chair', 'clerk', 'member', 'interpreter', 'guest', 'hall'] as const;
type Seat = (typeof ROLES)[number];

/** Every command that names somebody, naming a person of another meeting. */
function naming(person: string): readonly RecordCommand[] {
  return [
    { type: 'NoteArrival', person },
    { type: 'NoteDeparture', person },
    { type: 'PutOnList', person },
    { type: 'TakeOffList', person },
    { type: 'GiveFloor', person, seconds: null },
    { type: 'AssignInterpreter', person, channel: 'en' },
    { type: 'ReleaseInterpreter', person, channel: 'en' },
  ];
}

test('two meetings: a session of one neither commands nor reads the other', async ({ city }) => {
  const [link] = city.links();
  if (link === undefined) throw new Error('no administrator’s link');
  const administrator = await signIn(link);
  const here = await makeMeeting(administrator, 'Here');
  const there = await makeMeeting(administrator, 'There');
  const foreign = await signIn(linkOf(there, 'chair'));
  await using theirs = await openWire(foreign);
  await theirs.does({ type: 'Arrive' });
  await theirs.does({ type: 'OpenMeeting' });
  const untouched = theirs.n();

  for (const role of ROLES) {
    const session = await signIn(linkOf(here, role));
    await test.step(`${role} by the record`, () => commandsNothing(session, there));
    await test.step(`${role} by documents`, () => readsNothing(session, here, there));
    await test.step(`${role} with another's path`, () => entersNothing(session, foreign));
  }
  expect(theirs.n(), 'the other meeting heard nothing of it').toBe(untouched);
  expect((await theirs.hello(null)).ok).toBe(true);
});

async function commandsNothing(session: SignedIn, there: Made): Promise<void> {
  await using wire = await openWire(session);
  if (session.info.role === 'chair') {
    await wire.does({ type: 'Arrive' });
    await wire.does({ type: 'OpenMeeting' });
  }
  const known = (wire.welcome().people ?? []).map(({ id }) => id);
  const n = wire.n();
  for (const { id } of there.people) {
    expect(known).not.toContain(id);
    for (const command of naming(id)) {
      expect(await wire.give(command), `${command.type} ${id}`).toMatchObject({ ok: false });
    }
  }
  const answer = await wire.hello(null);
  expect(answer.ok && answer.sync.kind === 'snapshot' ? answer.sync.n : n).toBe(n);
}

async function readsNothing(session: SignedIn, here: Made, there: Made): Promise<void> {
  await using own = await openDocument(session, `${here.id}/agenda`);
  expect(own.doc.getArray('items').length).toBeGreaterThan(0);
  for (const name of [`${there.id}/agenda`, `${there.id}/minutes/opening`]) {
    for (const disguised of [name, `${here.id}/../${name}`, name.replace('/', '%2f')]) {
      await expect(readsDocument(session, disguised), disguised).resolves.toBe('refused');
    }
  }
}

async function readsDocument(session: SignedIn, name: string): Promise<'refused' | 'read'> {
  try {
    await using _document = await openDocument(session, name);
    return 'read';
  } catch {
    return 'refused';
  }
}

/** One's own cookie on the path of somebody else's session; and the administrator's desk. */
async function entersNothing(session: SignedIn, foreign: SignedIn): Promise<void> {
  expect((await request(session, 'meetings')).status).toBe(403);
  const crossed: SignedIn = { ...session, path: foreign.path };
  expect((await request(crossed, 'session')).status).toBe(401);
  await expect(openWire(crossed)).rejects.toThrow();
  await expect(openDocument(crossed, `${foreign.info.meeting}/agenda`)).rejects.toThrow();
}

async function makeMeeting(administrator: SignedIn, title: string): Promise<Made> {
  const answer = await request(administrator, 'meetings', {
    method: 'POST',
    body: JSON.stringify({
      title: { en: title },
      body: { en: 'Council' },
      channels: ['en', 'el'],
      items: [{ title: { en: 'Opening' } }],
      people: ROLES.map((role) => ({
        name: `${title} ${role}`,
        role,
        language: 'en',
        ...(role === 'interpreter' ? { channels: ['en'] } : {}),
      })),
    }),
  });
  expect(answer.status, await answer.clone().text()).toBe(201);
  const made: Made = await answer.json();
  return made;
}

function linkOf(meeting: Made, role: Seat): string {
  const link = meeting.people.find((person) => person.role === role)?.link;
  if (link === undefined) throw new Error(`no ${role} in ${meeting.id}`);
  return link;
}
