import type { BodyView, MemberPreview } from '@koinon/shared/bodies/desk';
import { describe, expect, it } from 'vitest';
import { attend, follow, startCity } from './city.ts';
import type { SignedIn, TestCity } from './city.ts';

const A_DAY_MS = 24 * 60 * 60 * 1_000;
const MEMBERS = ['Ana', 'Bor', 'Cene', 'Dora', 'Eva', 'Fani', 'Gal', 'Hana', 'Iva', 'Jan'];
const LIST = Buffer.from(
  [
    'name;language;office;substitute for',
    'Ana;sl;chair;',
    ...MEMBERS.slice(1).map((n) => `${n};sl;member;`),
  ].join('\r\n'),
);
const TALK_GROUPS = {
  type: 'SetTalkGroups',
  groups: [{ id: 'women', name: { en: 'Women', sl: 'Ženske' } }],
  shownTo: 'inside',
};

async function ask<Result>(
  who: SignedIn,
  path: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<{ readonly status: number; readonly result: Result }> {
  const bytes = body instanceof Uint8Array;
  const answer = await fetch(`${who.url}${who.path}/${path}`, {
    method,
    headers: {
      cookie: who.cookie,
      'content-type': bytes ? 'application/octet-stream' : 'application/json',
    },
    ...(body === undefined ? {} : { body: bytes ? Buffer.from(body) : JSON.stringify(body) }),
  });
  return { status: answer.status, result: (await answer.json()) as Result };
}

interface Invited {
  readonly name: string;
  readonly link: string;
}

/** A sitting of ten members whose body has one group; each comes in by name. */
async function calledSitting(city: TestCity): Promise<(name: string) => Promise<SignedIn>> {
  const who = await city.signIn('administrator');
  const founding = {
    name: { en: 'Council' },
    statutory: MEMBERS.length,
    pack: 'advisory-default',
    timeZone: 'Europe/Ljubljana',
  };
  const { id } = (await ask<BodyView>(who, 'bodies', founding)).result;
  const { result: preview } = await ask<MemberPreview>(who, `bodies/${id}/members/preview`, LIST);
  if (!preview.ok) throw new Error(preview.code);
  await ask(who, `bodies/${id}/members`, { lines: preview.lines.map(({ read }) => read) });
  const set = await ask<BodyView>(who, `bodies/${id}/commands`, { id: 'g', command: TALK_GROUPS });
  expect(set.result.body.talkGroups.groups).toHaveLength(1);
  const again = await ask(who, `bodies/${id}/commands`, { id: 'h', command: TALK_GROUPS });
  expect(again.result).toEqual({ code: 'already-so' });
  await ask(who, `bodies/${id}/sittings`, {
    title: { en: 'First sitting' },
    channels: [],
    items: [
      { title: { en: 'Budget' }, original: false },
      { title: { en: 'Other' }, original: false },
    ],
    others: [{ name: 'Guest', role: 'guest', language: 'sl' }],
    call: {
      sentAt: Date.now(),
      startsAt: Date.now() + 30 * A_DAY_MS,
      place: 'Town hall',
      repeatOf: 0,
      announced: false,
      notInvited: [],
      urgent: false,
      lateBecause: null,
    },
  });
  const meetings = await ask<readonly { readonly people: readonly Invited[] }[]>(who, 'meetings');
  const people = meetings.result[0]?.people ?? [];
  return (name) => follow(people.find((person) => person.name === name)?.link ?? '');
}

describe('what somebody declares of themselves', () => {
  it('is told to nobody but them, can be changed and taken back, and refused where it is nobody’s', async () => {
    await using city = await startCity({ demo: false });
    const signIn = await calledSitting(city);
    const [eva, ana] = [await signIn('Eva'), await signIn('Ana')];
    const put = (who: SignedIn, groups: readonly string[]) =>
      ask<{ declared: readonly string[] }>(who, 'own-groups', { groups }, 'PUT');
    expect((await ask(eva, 'own-groups')).result).toEqual({
      groups: TALK_GROUPS.groups,
      shownTo: 'inside',
      declared: [],
    });
    expect((await put(eva, ['women'])).result.declared).toEqual(['women']);
    expect((await ask(ana, 'own-groups')).result).toMatchObject({ declared: [] });
    using chair = await attend(ana);
    expect(JSON.stringify([chair.welcome, chair.frames])).not.toContain('declared');
    expect(await put(eva, ['men'])).toEqual({ status: 409, result: { code: 'unknown-group' } });
    expect(await put(eva, ['a b'])).toEqual({ status: 400, result: { code: 'malformed' } });
    expect((await put(eva, [])).result.declared).toEqual([]);
    expect(await put(await signIn('Guest'), ['women'])).toEqual({
      status: 403,
      result: { code: 'not-your-role' },
    });
    const administrator = await city.signIn('administrator');
    expect(await ask(administrator, 'own-groups')).toEqual({
      status: 404,
      result: { code: 'unknown-meeting' },
    });
  });

  it('is erased with the close of the sitting, and can then not be said any more', async () => {
    await using city = await startCity({ demo: false });
    const signIn = await calledSitting(city);
    const [ana, eva] = [await signIn('Ana'), await signIn('Eva')];
    await ask(eva, 'own-groups', { groups: ['women'] }, 'PUT');
    using chair = await attend(ana);
    for (const type of ['Arrive', 'OpenMeeting', 'CloseMeeting'] as const) {
      expect(await chair.give({ type })).toMatchObject({ ok: true });
    }
    await expect
      .poll(async () => (await ask(eva, 'own-groups')).result)
      .toMatchObject({ declared: [] });
    expect(await ask(eva, 'own-groups', { groups: ['women'] }, 'PUT')).toEqual({
      status: 409,
      result: { code: 'meeting-closed' },
    });
  });
});
