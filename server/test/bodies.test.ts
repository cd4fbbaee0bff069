import type { Body } from '@koinon/shared/bodies/body';
import type { BodyView, MemberPreview } from '@koinon/shared/bodies/desk';
import { rulesOf } from '@koinon/shared/bodies/standing';
import { describe, expect, it } from 'vitest';
import { attend, follow, startCity } from './city.ts';
import type { SignedIn } from './city.ts';

/** What the desk answers: a status, and whatever came with it. */
interface Answer<Result> {
  readonly status: number;
  readonly result: Result;
}

async function ask<Result>(
  who: SignedIn,
  path: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Answer<Result>> {
  const bytes = body instanceof Uint8Array;
  const type = bytes ? 'application/octet-stream' : 'application/json';
  const answer = await fetch(`${who.url}${who.path}/${path}`, {
    method,
    headers: { cookie: who.cookie, 'content-type': type },
    ...(body === undefined ? {} : { body: bytes ? Buffer.from(body) : JSON.stringify(body) }),
  });
  return { status: answer.status, result: (await answer.json()) as Result };
}

const FOUNDING = {
  name: { en: 'City council', sl: 'Mestni svet' },
  statutory: 3,
  pack: 'gr-municipal-council',
  timeZone: 'Europe/Athens',
};

const LIST = Buffer.from(
  [
    'name;language;office;substitute for',
    'Ana Kos;sl;chair;',
    'Bor Zupan;sl;member;',
    'Eva Kralj;sl;secretary;',
  ].join('\r\n'),
);

let commands = 0;
const given = (command: object) => ({ id: `c${(commands += 1)}`, command });

async function foundedBody(who: SignedIn): Promise<BodyView> {
  const { status, result } = await ask<BodyView>(who, 'bodies', FOUNDING);
  expect(status).toBe(201);
  return result;
}

async function seatedBody(who: SignedIn): Promise<BodyView> {
  const { id } = await foundedBody(who);
  const preview = await ask<MemberPreview>(who, `bodies/${id}/members/preview`, LIST);
  if (!preview.result.ok) throw new Error(preview.result.code);
  const lines = preview.result.lines.map(({ read }) => read);
  return (await ask<BodyView>(who, `bodies/${id}/members`, { lines })).result;
}

const A_DAY_MS = 24 * 60 * 60 * 1_000;

const sittingIn = (days: number, lateBecause: string | null = null) => ({
  title: { en: 'First sitting' },
  channels: ['sl'],
  items: [
    { title: { en: 'Budget' }, original: true },
    { title: { en: 'Other' }, original: false },
  ],
  others: [{ name: 'Yusuf', role: 'interpreter', language: 'ar', channels: ['sl'] }],
  call: {
    sentAt: Date.now(),
    startsAt: Date.now() + days * A_DAY_MS,
    place: 'Town hall',
    repeatOf: 0,
    announced: false,
    notInvited: [],
    urgent: false,
    lateBecause,
  },
});

describe('the desk for bodies', () => {
  it('is an administrator’s alone', async () => {
    await using city = await startCity();
    for (const person of ['eleni', 'maja', 'nikos', 'guest']) {
      const who = await city.signIn(person);
      for (const path of ['bodies', 'bodies/council', 'bodies/council/commands']) {
        const { status, result } = await ask(who, path, path === 'bodies' ? undefined : {});
        expect([status, result]).toEqual([403, { code: 'not-your-role' }]);
      }
    }
  });

  it('founds bodies, lists them, and shows one', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    expect((await ask(who, 'bodies')).result).toEqual([]);
    const { id, body, people } = await foundedBody(who);
    expect(body).toMatchObject({ status: 'founded', name: FOUNDING.name });
    expect(body.seats).toHaveLength(3);
    expect(people).toEqual([]);
    expect((await ask(who, 'bodies')).result).toMatchObject([
      { id, statutory: 3, filled: 0, rules: { id: 'gr-municipal-council', version: 1 } },
    ]);
    expect((await ask(who, `bodies/${id}`)).result).toEqual({ id, body, people });
    expect(await ask(who, 'bodies/elsewhere')).toMatchObject({
      status: 404,
      result: { code: 'unknown-body' },
    });
  });

  it('takes nothing that does not have the exact form', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    const { id } = await foundedBody(who);
    const refused = async (path: string, body: unknown) => {
      const { status, result } = await ask<{ code: string }>(who, path, body);
      expect([status, result.code], JSON.stringify(body)).toEqual([400, 'malformed']);
    };
    await refused('bodies', { ...FOUNDING, timeZone: 'Athens' });
    await refused('bodies', { ...FOUNDING, statutory: 0 });
    await refused('bodies', { ...FOUNDING, more: true });
    await refused(`bodies/${id}/commands`, given({ type: 'Abolish' }));
    await refused(`bodies/${id}/commands`, given({ type: 'toString' }));
    await refused(`bodies/${id}/commands`, given({ type: 'CreateSeat', seat: 'x' }));
    await refused(`bodies/${id}/commands`, given({ type: 'RemoveSeat', seat: '__proto__' }));
    await refused(`bodies/${id}/people`, { name: ' ', language: 'sl' });
    await refused(`bodies/${id}/members`, { lines: [] });
    await refused(`bodies/${id}/sittings`, { ...sittingIn(9), items: [] });
  });

  it('keeps names in the directory and seats in the record, over a correction of a name', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    const { id } = await foundedBody(who);
    const added = await ask<{ id: string }>(who, `bodies/${id}/people`, {
      name: 'Ana Kos',
      language: 'sl',
    });
    const fill = { type: 'FillSeat', seat: 'seat-1', person: added.result.id, office: 'chair' };
    const filled = await ask<BodyView>(who, `bodies/${id}/commands`, given(fill));
    expect(filled.result.body.seats[0]).toMatchObject({ member: added.result.id });
    expect(JSON.stringify(filled.result.body)).not.toContain('Ana');
    const again = await ask(who, `bodies/${id}/commands`, given(fill));
    expect(again).toEqual({ status: 409, result: { code: 'already-so' } });
    const corrected = { name: 'Ana Kos Novak', language: 'sl' };
    await ask(who, `bodies/${id}/people/${added.result.id}`, corrected, 'PUT');
    const { result } = await ask<BodyView>(who, `bodies/${id}`);
    expect(result.people).toEqual([{ id: added.result.id, ...corrected }]);
    const stranger = await ask(who, `bodies/${id}/people/nobody`, corrected, 'PUT');
    expect(stranger.result).toEqual({ code: 'unknown-person' });
  });

  it('answers a repeated command once', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    const { id } = await foundedBody(who);
    const more = given({ type: 'CreateSeat' });
    await ask(who, `bodies/${id}/commands`, more);
    const { result } = await ask<BodyView>(who, `bodies/${id}/commands`, more);
    expect(result.body.seats).toHaveLength(4);
  });

  it('stores nothing of a list by looking at it, and all of it when it is accepted', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    const { id } = await foundedBody(who);
    const preview = await ask<MemberPreview>(who, `bodies/${id}/members/preview`, LIST);
    expect(preview).toMatchObject({ status: 200, result: { ok: true, vacantSeats: 3 } });
    expect((await ask<BodyView>(who, `bodies/${id}`)).result.people).toEqual([]);
    if (!preview.result.ok) throw new Error(preview.result.code);
    const lines = preview.result.lines.map(({ read }) => read);
    const { result } = await ask<BodyView>(who, `bodies/${id}/members`, { lines });
    expect(result.people.map(({ name }) => name)).toEqual(['Ana Kos', 'Bor Zupan', 'Eva Kralj']);
    expect(result.body.secretary).toBe(result.people[2]?.id);
    const twice = await ask(who, `bodies/${id}/members`, { lines });
    expect(twice).toEqual({ status: 409, result: { code: 'list-changed' } });
    expect((await ask<BodyView>(who, `bodies/${id}`)).result.people).toHaveLength(3);
  });

  it('takes no file that is too large', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    const { id } = await foundedBody(who);
    const large = Buffer.alloc(600 * 1_024, 'a');
    expect((await ask(who, `bodies/${id}/members/preview`, large)).status).toBe(413);
  });

  it('adopts a copy of the rules with its reason, and refuses a stale one', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    const { id, body } = await foundedBody(who);
    const current = rulesOf(body);
    const pack = {
      ...current,
      version: 2,
      quorum: { ...current.quorum, lasts: 'continuous' as const },
    };
    const adopt = given({ type: 'AdoptRules', pack, because: 'Decision 12' });
    const { result } = await ask<BodyView>(who, `bodies/${id}/commands`, adopt);
    expect(rulesOf(result.body)).toEqual(pack);
    expect(result.body.rules.map(({ because }) => because)).toEqual([null, 'Decision 12']);
    const stale = given({ type: 'AdoptRules', pack, because: 'Again' });
    expect((await ask(who, `bodies/${id}/commands`, stale)).result).toEqual({
      code: 'version-not-raised',
    });
  });
});

describe('calling a sitting of a body', () => {
  it('constitutes a meeting from the body, with its people in their roles', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    const { id } = await seatedBody(who);
    const called = await ask<{ meeting: string }>(who, `bodies/${id}/sittings`, sittingIn(30));
    expect(called.status).toBe(201);
    const meetings = await ask<
      readonly { id: string; people: readonly { name: string; role: string; link: string }[] }[]
    >(who, 'meetings');
    const [meeting] = meetings.result;
    expect(meeting?.id).toBe(called.result.meeting);
    expect(meeting?.people.map(({ name, role }) => [name, role])).toEqual([
      ['Ana Kos', 'chair'],
      ['Bor Zupan', 'member'],
      ['Eva Kralj', 'clerk'],
      ['Yusuf', 'interpreter'],
    ]);
    using chair = await attend(await follow(meeting?.people[0]?.link ?? ''));
    const { sync } = chair.welcome;
    if (sync.kind !== 'snapshot') throw new Error('no snapshot');
    expect(sync.state.meeting).toMatchObject({
      status: 'planned',
      constitution: {
        body: id,
        number: 1,
        statutory: 3,
        pack: { id: 'gr-municipal-council', version: 1 },
        call: { place: 'Town hall', notInvited: [], lateBecause: null },
      },
    });
    const { result } = await ask<{ body: Body }>(who, `bodies/${id}`);
    expect(result.body.status === 'founded' && result.body.sittings).toMatchObject([
      { meeting: called.result.meeting, number: 1, attendance: null },
    ]);
  });

  it('is refused late without a reason, and then nothing was called', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    const { id } = await seatedBody(who);
    expect(await ask(who, `bodies/${id}/sittings`, sittingIn(1))).toEqual({
      status: 409,
      result: { code: 'called-late' },
    });
    expect((await ask(who, 'meetings')).result).toEqual([]);
    const called = await ask(who, `bodies/${id}/sittings`, sittingIn(1, 'Flood'));
    expect(called.status).toBe(201);
    const { result } = await ask<BodyView>(who, `bodies/${id}`);
    expect(result.body.sittings).toMatchObject([{ call: { lateBecause: 'Flood' } }]);
  });
});

describe('calling a sitting without the mayor', () => {
  it('is refused where the law wants them invited, and recorded with its reason where not', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    const { id } = await seatedBody(who);
    const sitting = (lateBecause: string | null) => {
      const { call, ...rest } = sittingIn(30, lateBecause);
      return { ...rest, call: { ...call, notInvited: ['mayor'] } };
    };
    expect(await ask(who, `bodies/${id}/sittings`, sitting(null))).toEqual({
      status: 409,
      result: { code: 'must-invite' },
    });
    const called = await ask(who, `bodies/${id}/sittings`, sitting('The office is vacant'));
    expect(called.status).toBe(201);
    const { result } = await ask<BodyView>(who, `bodies/${id}`);
    expect(result.body.sittings).toMatchObject([
      { call: { notInvited: ['mayor'], lateBecause: 'The office is vacant' } },
    ]);
  });
});

describe('the demo city', () => {
  it('has its council, whose third sitting of the year is its meeting', async () => {
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    const { sync } = chair.welcome;
    if (sync.kind !== 'snapshot') throw new Error('no snapshot');
    expect(sync.state.meeting).toMatchObject({
      status: 'planned',
      constitution: {
        number: 3,
        statutory: 5,
        secretary: 'maja',
        pack: { id: 'gr-migrant-integration-council' },
        remoteSoFar: { grace: 2, nikos: 1 },
        seats: [
          { member: 'eleni', office: 'chair' },
          { member: 'amal', office: 'deputy' },
          { member: 'nikos', office: 'member' },
          { member: 'grace', office: 'member' },
          { member: null, office: 'member' },
        ],
      },
    });
  });
});
