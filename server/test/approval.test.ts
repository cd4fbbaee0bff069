import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { KeptText } from '@koinon/shared/minutes/kept-text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openSqliteStores } from '../src/storage/sqlite/sqlite-stores.ts';
import {
  addParagraph,
  ask,
  closingCode,
  code,
  demoSitting,
  heldSitting,
  HOUSING,
  inNext,
  nextSitting,
  open,
  openedNext,
  PROSE,
  Writer,
} from './approval-sitting.ts';
import { attend, startCity } from './city.ts';

const run = promisify(execFile);
const VERIFY = join(import.meta.dirname, '..', 'src', 'verify.ts');
const FROZEN = 4423;
const NOT_ALLOWED = 4403;

async function verify(meeting: string, dataDir: string): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env['PATH'] };
  return run(process.execPath, [VERIFY, meeting, '--data', dataDir], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
}

/** What somebody with the database in hand could do. */
async function writeUnfrozen(dataDir: string, name: string): Promise<void> {
  const stores = await openSqliteStores(dataDir);
  const doc = new Y.Doc();
  addParagraph(doc, 'Slipped in');
  for (const holder of await stores.documents.holders(name)) {
    await stores.documents.thaw(name, holder);
  }
  const updates = [{ by: 'maja', body: Y.encodeStateAsUpdate(doc) }];
  await stores.documents.append({ document: name, updates, owners: [] });
  await stores.close();
}

interface KeptAnswer {
  readonly hash: string;
  readonly redacted?: boolean;
}

describe('minutes on their way', () => {
  it('are sent, approved by the next sitting, frozen on every route, published and verified', async () => {
    await using city = await startCity();
    const { chair, clerk, member, guest } = await heldSitting(city);
    expect(await code(ask(member, 'minutes/send', {}))).toEqual([403, 'not-your-role']);
    expect(await code(ask(chair, 'minutes/approve', {}))).toEqual([409, 'minutes-not-sent']);
    expect((await ask<KeptAnswer>(clerk, 'minutes/send', {})).status).toBe(200);
    // Members read it, and what they write has no effect: it is not in the approved text below.
    using reader = await new Writer(member, HOUSING).opened();
    expect(reader.doc.getXmlFragment('text').toJSON()).toContain(PROSE);
    addParagraph(reader.doc, 'A member writes');
    // Corrected in between, by whoever keeps them.
    using correcting = await new Writer(clerk, HOUSING).opened();
    await correcting.write('Corrected since.');

    const next = await nextSitting(city);
    const later = await inNext(next, 'eleni');
    expect(await code(ask(later, 'minutes/approve', { of: 'demo' }))).toEqual([
      409,
      'meeting-not-open',
    ]);
    expect((await ask<unknown[]>(later, 'minutes/waiting')).result).toEqual([]);
    using presiding = await attend(later);
    await open(presiding);
    expect((await ask<unknown[]>(later, 'minutes/waiting')).result).toMatchObject([
      { meeting: 'demo', number: 3, sentBy: 'Maja Kovač' },
    ]);
    const laterMember = await inNext(next, 'nikos');
    expect(await code(ask(laterMember, 'minutes/approve', { of: 'demo' }))).toEqual([
      403,
      'not-your-role',
    ]);
    expect(await code(ask(later, 'minutes/approve', { of: 'elsewhere' }))).toEqual([
      404,
      'unknown-meeting',
    ]);

    const approved = await ask<KeptAnswer>(later, 'minutes/approve', { of: 'demo' });
    expect(approved.status).toBe(200);
    const { hash } = approved.result;
    expect((await presiding.event('EarlierMinutesApproved')).event).toMatchObject({
      meeting: 'demo',
      hash,
      by: 'eleni',
    });
    expect((await ask<unknown[]>(later, 'minutes/waiting')).result).toEqual([]);
    expect(await code(ask(later, 'minutes/approve', { of: 'demo' }))).toEqual([
      409,
      'minutes-already-approved',
    ]);
    expect(await code(ask(clerk, 'minutes/send', {}))).toEqual([409, 'minutes-already-approved']);

    // Whoever had it open, and whoever opens it now.
    addParagraph(correcting.doc, 'Too late');
    expect(await correcting.closed).toBe(FROZEN);
    for (const name of [HOUSING, 'demo/minutes/opening', 'demo/minutes/closing']) {
      using late = await new Writer(chair, name).opened();
      addParagraph(late.doc, 'Too late');
      expect(await late.closed).toBe(FROZEN);
    }
    using agenda = await new Writer(clerk, 'demo/agenda').opened();
    agenda.doc.getArray<Y.Map<unknown>>('items').get(0).set('minutes', 5);
    expect(await agenda.closed).toBe(FROZEN);

    const kept = await fetch(`${clerk.url}${clerk.path}/minutes/approved`, {
      headers: { cookie: clerk.cookie },
    });
    const bytes = Buffer.from(await kept.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
    const text = JSON.parse(bytes.toString()) as KeptText;
    expect(text.sections.find(({ id }) => id === 'housing')?.blocks).toContainEqual({
      type: 'paragraph',
      content: [{ type: 'text', text: PROSE }],
    });
    expect(bytes.toString()).toContain('Corrected since.');
    expect(bytes.toString()).not.toContain('A member writes');
    expect(bytes.toString()).not.toContain('Too late');
    expect(await code(ask(guest, 'minutes/approved'))).toEqual([404, 'unknown-text']);
    expect(await code(ask(guest, 'minutes/published'))).toEqual([404, 'unknown-text']);
    expect(await closingCode(guest, HOUSING)).toBe(NOT_ALLOWED);

    const at = text.sections
      .find(({ id }) => id === 'housing')
      ?.blocks.findIndex((block) => JSON.stringify(block).includes(PROSE));
    const redaction = { section: 'housing', block: String(at), from: 0, to: 14, reason: 'A name' };
    expect(await code(ask(member, 'minutes/publish', { redactions: [] }))).toEqual([
      403,
      'not-your-role',
    ]);
    const wrong = { redactions: [{ ...redaction, to: 400 }] };
    expect(await code(ask(clerk, 'minutes/publish', wrong))).toEqual([400, 'unknown-passage']);
    const published = await ask<KeptAnswer>(clerk, 'minutes/publish', { redactions: [redaction] });
    expect(published.result).toMatchObject({ redacted: true });
    const publicText = await ask<KeptText>(guest, 'minutes/published');
    expect(publicText.status).toBe(200);
    expect(JSON.stringify(publicText.result)).toContain('■ [A name]');
    expect(JSON.stringify(publicText.result)).toContain(' asked for three more flats.');
    expect(JSON.stringify(publicText.result)).not.toContain('Georgiou');
    expect(JSON.stringify(publicText.result)).not.toContain('salt');
    expect(await closingCode(guest, HOUSING)).toBe(NOT_ALLOWED);
    expect((await ask(clerk, 'minutes/redactions')).result).toEqual({ redactions: [redaction] });
    for (const other of [member, guest]) {
      expect(await code(ask(other, 'minutes/redactions'))).toEqual([403, 'not-your-role']);
    }
    const whole = await ask<KeptText>(member, 'minutes/approved');
    expect(JSON.stringify(whole.result)).toContain('Georgiou');

    const good = await verify('demo', city.dataDir);
    expect(good).toMatchObject({ code: 0 });
    expect(good.said).toContain(`hash to ${hash}, and the documents still say them`);
    expect(good.said).toContain(`hash to ${published.result.hash}`);
    const path = join(city.dataDir, 'blobs', hash.slice(0, 2), hash);
    const before = await readFile(path);
    await writeFile(path, before.toString().replace('three', 'thirty'));
    const changed = await verify('demo', city.dataDir);
    expect(changed).toMatchObject({ code: 1 });
    expect(changed.said).toContain(`(${hash}) are not the bytes that were kept`);
    await rm(path);
    expect((await verify('demo', city.dataDir)).said).toContain(`(${hash}) are not kept any more`);
  });

  it('say what was written up to the freeze, and nothing that was written while it was made', async () => {
    await using city = await startCity();
    const { clerk, chair } = await heldSitting(city);
    await ask(clerk, 'minutes/send', {});
    const names = ['closing', 'housing', 'opening', 'language-courses'];
    const writers = await Promise.all(
      [clerk, chair].flatMap((who) =>
        names.map((name) => new Writer(who, `demo/minutes/${name}`).opened()),
      ),
    );
    let ended = 0;
    const codes = writers.map(async (writer) => {
      const closed = await writer.closed;
      ended += 1;
      return closed;
    });
    const approving = ask<KeptAnswer>(chair, 'minutes/approve', {});
    for (let word = 0; ended < writers.length; word += 1) {
      for (const writer of writers) addParagraph(writer.doc, `word ${word}`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(new Set(await Promise.all(codes))).toEqual(new Set([FROZEN]));
    expect((await approving).status).toBe(200);
    for (const writer of writers) writer[Symbol.dispose]();
    // It reads the documents again, and compares.
    expect((await verify('demo', city.dataDir)).said).toContain('and the documents still say them');
    await city.city.close();
    await writeUnfrozen(city.dataDir, HOUSING);
    const differing = await verify('demo', city.dataDir);
    expect(differing.code).toBe(1);
    expect(differing.said).toContain('the documents and the record now say something else');
  });

  it('are open again where the server fell between the freeze and the record', async () => {
    await using city = await startCity();
    const { clerk } = await heldSitting(city);
    await ask(clerk, 'minutes/send', {});
    await city.city.close();
    const stores = await openSqliteStores(city.dataDir);
    for (const name of [HOUSING, 'demo/agenda']) await stores.documents.freeze(name);
    await stores.close();
    await using again = await startCity({ dataDir: city.dataDir });
    const sitting = await demoSitting(again);
    await expect
      .poll(async () => {
        using writer = await new Writer(sitting.clerk, HOUSING).opened();
        return await Promise.race([writer.write('Once more').then(() => 'stored'), writer.closed]);
      })
      .toBe('stored');
  });

  it('are frozen once, however many approve at once', async () => {
    await using city = await startCity();
    const { clerk, chair } = await heldSitting(city);
    await ask(clerk, 'minutes/send', {});
    const { chair: later } = await openedNext(city);
    const answers = await Promise.all([
      ask<KeptAnswer>(chair, 'minutes/approve', {}),
      ask<KeptAnswer>(later, 'minutes/approve', { of: 'demo' }),
      ask<KeptAnswer>(later, 'minutes/approve', { of: 'demo' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    using late = await new Writer(clerk, HOUSING).opened();
    addParagraph(late.doc, 'Too late');
    expect(await late.closed).toBe(FROZEN);
  });

  it('of what stood behind closed doors are published by nobody', async () => {
    await using city = await startCity();
    const { chair, clerk, guest } = await demoSitting(city);
    using presiding = await attend(chair);
    await open(presiding);
    await presiding.give({ type: 'OpenItem', item: 'housing', title: { en: 'Housing' } });
    await presiding.give({ type: 'CloseToPublic', scope: 'item', reason: 'Personal data' });
    using writer = await new Writer(clerk, HOUSING).opened();
    await writer.write(PROSE);
    await presiding.give({ type: 'OpenToPublic' });
    await presiding.give({ type: 'CloseMeeting' });
    for (const step of ['send', 'approve']) {
      expect((await ask(chair, `minutes/${step}`, {})).status).toBe(200);
    }
    const published = await ask<KeptAnswer>(clerk, 'minutes/publish', { redactions: [] });
    expect(published.result).toMatchObject({ redacted: true });
    const text = (await ask<KeptText>(guest, 'minutes/published')).result;
    expect(text.sections.find(({ id }) => id === 'housing')).toMatchObject({
      closed: true,
      blocks: [],
    });
    expect(JSON.stringify(text)).not.toContain('Georgiou');
  });
});
