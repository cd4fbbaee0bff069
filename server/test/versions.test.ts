import type { Version, VersionContent } from '@koinon/shared/documents/versions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addParagraph,
  ask,
  code,
  demoSitting,
  heldSitting,
  HOUSING,
  PROSE,
  Writer,
} from './approval-sitting.ts';
import { follow, startCity } from './city.ts';
import type { SignedIn, TestCity } from './city.ts';

const at = (rest: string, document = HOUSING) =>
  `versions${rest}?document=${encodeURIComponent(document)}`;
const listOf = async (who: SignedIn, document = HOUSING) =>
  (await ask<Version[]>(who, at('', document))).result;

describe('the routes to versions', () => {
  let city: TestCity;
  beforeAll(async () => {
    city = await startCity();
  });
  afterAll(() => city[Symbol.asyncDispose]());

  it('let those who keep the minutes name what is there, read it, and take the name away', async () => {
    const { chair, clerk } = await demoSitting(city);
    using writer = await new Writer(clerk, HOUSING).opened();
    await writer.write(PROSE);
    const kept = await ask<Version>(clerk, at(''), { name: '  Before the break ' });
    expect(kept).toMatchObject({
      status: 200,
      result: { name: 'Before the break', namedBy: 'maja' },
    });
    const { upTo } = kept.result;
    const people = [{ person: 'maja', characters: PROSE.length, colour: expect.any(String) }];
    expect(kept.result.people).toEqual(people);
    await writer.write('Written since.');
    expect(await listOf(chair)).toMatchObject([{ upTo, name: 'Before the break', people }]);
    const then = await ask<VersionContent>(chair, at(`/${upTo}`));
    expect(JSON.stringify(then.result)).toContain(PROSE);
    expect(JSON.stringify(then.result)).not.toContain('Written since.');
    expect((await ask(chair, at(`/${upTo}/name`), { name: 'Ελένη' })).status).toBe(200);
    expect(await listOf(clerk)).toMatchObject([{ name: 'Ελένη', namedBy: 'eleni' }]);
    expect((await ask(chair, at(`/${upTo}/name`), { name: null })).status).toBe(200);
    expect(await listOf(clerk)).toMatchObject([{ name: null, namedBy: null }]);
  });

  it('refuse everybody else, and what is not there', async () => {
    const { clerk, member, guest } = await demoSitting(city);
    const interpreter = await city.signIn('dimitra');
    for (const who of [member, guest, interpreter, await city.signIn('hall')]) {
      for (const document of [HOUSING, 'demo/agenda', 'demo/minutes/opening']) {
        expect(await code(ask(who, at('', document)))).toEqual([403, 'not-your-role']);
        expect(await code(ask(who, at('/1', document)))).toEqual([403, 'not-your-role']);
      }
      expect(await code(ask(who, at(''), { name: 'Mine' }))).toEqual([403, 'not-your-role']);
      expect(await code(ask(who, at('/1/name'), { name: 'X' }))).toEqual([403, 'not-your-role']);
    }
    expect(await code(ask(clerk, at('', 'demo/comments/housing')))).toEqual([403, 'not-your-role']);
    for (const document of ['other/minutes/housing', 'demo/minutes', '../demo/agenda', '']) {
      expect(await code(ask(clerk, at('', document)))).toEqual([404, 'unknown-document']);
    }
    expect(await code(ask(clerk, 'versions'))).toEqual([404, 'unknown-document']);
    const administrator = await follow(city.city.links.at(-1)?.url ?? '');
    expect(await code(ask(administrator, at('')))).toEqual([404, 'unknown-document']);
    for (const number of ['999', '0', '-1', '1e3', 'now']) {
      expect(await code(ask(clerk, at(`/${number}`)))).toEqual([404, 'unknown-version']);
    }
    expect(await code(ask(clerk, at('/999/name'), { name: 'X' }))).toEqual([
      404,
      'unknown-version',
    ]);
    const empty = at('', 'demo/minutes/closing');
    expect(await code(ask(clerk, empty, { name: 'Empty' }))).toEqual([404, 'unknown-version']);
    expect(await listOf(clerk, 'demo/minutes/closing')).toEqual([]);
    for (const name of ['', '   ', 'x'.repeat(81), 'turned \u202e around', 7]) {
      expect(await code(ask(clerk, at(''), { name }))).toEqual([400, 'malformed']);
    }
  });
});

describe('versions of minutes on their way', () => {
  it('say what was sent and what was approved, and can be read when nothing can be written', async () => {
    await using city = await startCity();
    const { chair, clerk } = await heldSitting(city);
    expect((await ask(clerk, 'minutes/send', {})).status).toBe(200);
    using writer = await new Writer(clerk, HOUSING).opened();
    await writer.write('Corrected since.');
    expect((await ask(chair, 'minutes/approve', {})).status).toBe(200);
    const [sent, approved] = await listOf(clerk);
    expect(sent).toMatchObject({ sentAt: expect.any(Number), approvedAt: null });
    expect(approved).toMatchObject({ sentAt: null, approvedAt: expect.any(Number) });
    expect(approved?.upTo).toBeGreaterThan(sent?.upTo ?? Infinity);
    const agenda = await listOf(chair, 'demo/agenda');
    expect(agenda.at(-1)).toMatchObject({
      sentAt: expect.any(Number),
      approvedAt: expect.any(Number),
    });
    const frozen = await ask<VersionContent>(chair, at(`/${approved?.upTo}`));
    expect(JSON.stringify(frozen.result)).toContain('Corrected since.');
    addParagraph(writer.doc, 'Brought back too late');
    expect(await writer.closed).toBe(4423);
    const named = await ask<Version>(clerk, at(`/${sent?.upTo}/name`), { name: 'As sent' });
    expect(named.status).toBe(200);
    expect(await listOf(chair)).toMatchObject([{ name: 'As sent' }, { name: null }]);
  });
});
