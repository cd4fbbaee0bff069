import type {
  BodyView,
  EarlierItem,
  KeptTemplate,
  MemberPreview,
} from '@koinon/shared/bodies/desk';
import { describe, expect, it } from 'vitest';
import { attend, follow, startCity } from './city.ts';
import type { SignedIn } from './city.ts';

interface Answer<Result> {
  readonly status: number;
  readonly result: Result;
}

async function ask<Result>(
  who: SignedIn,
  path: string,
  { method = 'GET', body }: { readonly method?: string; readonly body?: unknown } = {},
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

const post = <Result>(who: SignedIn, path: string, body: unknown) =>
  ask<Result>(who, path, { method: 'POST', body });

describe('the templates of a body', () => {
  it('are kept by its chair and its secretary, from the agenda of their sitting', async () => {
    await using city = await startCity();
    const clerk = await city.signIn('maja');
    expect(await ask(clerk, 'templates')).toEqual({ status: 200, result: [] });
    const kept = await post<readonly KeptTemplate[]>(clerk, 'templates', { name: 'Monthly' });
    expect(kept).toMatchObject({ status: 201, result: [{ name: 'Monthly' }] });
    const [template] = kept.result;
    if (template === undefined) throw new Error('nothing was kept');
    expect(template.items).toBeGreaterThan(1);

    const chair = await city.signIn('eleni');
    const named = { method: 'PUT', body: { name: 'Usual' } };
    const renamed = await ask(chair, `templates/${template.id}`, named);
    expect(renamed).toEqual({ status: 200, result: [{ ...template, name: 'Usual' }] });
    expect(await post(chair, 'templates', { name: 'Usual' })).toEqual({
      status: 409,
      result: { code: 'template-name-taken' },
    });
    const removed = await ask(chair, `templates/${template.id}`, { method: 'DELETE' });
    expect(removed).toEqual({ status: 200, result: [] });
    expect((await ask(chair, `templates/${template.id}`, { method: 'DELETE' })).result).toEqual({
      code: 'unknown-template',
    });
  });

  it.each(['amal', 'nikos', 'dimitra', 'guest', 'hall'])(
    'are not for %s to see',
    async (person) => {
      await using city = await startCity();
      const who = await city.signIn(person);
      const refused = { status: 403, result: { code: 'not-your-role' } };
      expect(await ask(who, 'templates')).toEqual(refused);
      expect(await post(who, 'templates', { name: 'Mine' })).toEqual(refused);
      expect(await ask(who, 'templates/any', { method: 'DELETE' })).toEqual(refused);
    },
  );

  it('take no name that cannot be read', async () => {
    await using city = await startCity();
    const clerk = await city.signIn('maja');
    for (const body of [{}, { name: ' ' }, { name: 'a\u202Eb' }, { name: 'Monthly', more: 1 }]) {
      expect((await post(clerk, 'templates', body)).status).toBe(400);
    }
  });
});

const LIST = Buffer.from(
  [
    'name;language;office',
    'Ana Kos;sl;chair',
    'Bor Zupan;sl;member',
    'Eva Kralj;sl;secretary',
  ].join('\r\n'),
);

async function seatedBody(who: SignedIn): Promise<BodyView> {
  const founding = {
    name: { en: 'City council' },
    statutory: 3,
    pack: 'gr-municipal-council',
    timeZone: 'Europe/Ljubljana',
  };
  const { id } = (await post<BodyView>(who, 'bodies', founding)).result;
  const preview = await post<MemberPreview>(who, `bodies/${id}/members/preview`, LIST);
  if (!preview.result.ok) throw new Error(preview.result.code);
  const lines = preview.result.lines.map(({ read }) => read);
  return (await post<BodyView>(who, `bodies/${id}/members`, { lines })).result;
}

const MONTH_MS = 30 * 24 * 60 * 60 * 1_000;

const sittingWith = (items: readonly object[]) => ({
  title: { en: 'Sitting' },
  channels: ['sl'],
  items,
  others: [],
  call: {
    sentAt: Date.now(),
    startsAt: Date.now() + MONTH_MS,
    place: 'Town hall',
    repeatOf: 0,
    announced: false,
    notInvited: [],
    urgent: false,
    lateBecause: null,
  },
});

describe('a sitting', () => {
  it('is called with the items of a template', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    const { id } = await seatedBody(who);
    const first = [
      { title: { en: 'Minutes' }, original: false },
      { title: { en: 'Budget' }, original: false },
    ];
    const called = await post<{ meeting: string }>(
      who,
      `bodies/${id}/sittings`,
      sittingWith(first),
    );
    const { meeting } = called.result;
    const elsewhere = await post(who, `bodies/${id}/templates`, {
      name: 'Usual',
      meeting: 'other',
    });
    expect(elsewhere).toEqual({ status: 409, result: { code: 'unknown-sitting' } });
    const kept = await post<BodyView>(who, `bodies/${id}/templates`, { name: 'Usual', meeting });
    expect(kept.status).toBe(201);
    const [template] = kept.result.body.templates;
    expect(template).toMatchObject({
      name: 'Usual',
      items: [{ title: { en: 'Minutes' } }, { title: { en: 'Budget' }, kind: 'deliberation' }],
    });

    const from = { template: template?.id, item: 1 };
    const next = [{ title: { en: 'Budget of autumn' }, original: false, from }];
    const again = await post<{ meeting: string }>(who, `bodies/${id}/sittings`, sittingWith(next));
    expect(again.status).toBe(201);
    const items = await ask<readonly EarlierItem[]>(
      who,
      `bodies/${id}/sittings/${again.result.meeting}/items`,
    );
    expect(items.result).toMatchObject([{ title: { en: 'Budget of autumn' }, dealtWith: false }]);

    const remove = { type: 'RemoveTemplate', template: template?.id };
    const removed = await post<BodyView>(who, `bodies/${id}/commands`, {
      id: 'r',
      command: remove,
    });
    expect(removed.result.body.templates).toEqual([]);
  });

  it('keeps its minutes as its body does when it is called, and goes by its clock', async () => {
    await using city = await startCity({ demo: false });
    const who = await city.signIn('administrator');
    const { id } = await seatedBody(who);
    const style = { style: 'verbatim', times: true, language: 'sl' };
    const command = { type: 'SetMinutesStyle', ...style };
    const set = await post<BodyView>(who, `bodies/${id}/commands`, { id: 's', command });
    expect(set.result.body.minutes).toEqual(style);
    const items = [{ title: { en: 'Budget' }, original: false }];
    await post(who, `bodies/${id}/sittings`, sittingWith(items));
    const meetings = await ask<readonly { people: readonly { link: string }[] }[]>(who, 'meetings');
    using chair = await attend(await follow(meetings.result[0]?.people[0]?.link ?? ''));
    const { sync } = chair.welcome;
    if (sync.kind !== 'snapshot') throw new Error('no snapshot');
    expect(sync.state.meeting).toMatchObject({
      constitution: { minutes: style, timeZone: 'Europe/Ljubljana' },
    });
  });
});
