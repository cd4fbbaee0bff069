import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect as connectTo, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SaidLine } from '@koinon/shared/captions/said';
import { describe, expect, it, vi } from 'vitest';
import { openPostgresServer } from '../src/storage/testing/postgres-server.ts';
import { ask, code } from './approval-sitting.ts';
import { startCity } from './city.ts';
import type { TestCity } from './city.ts';
import { visit } from './nodes/two-cities.ts';
import type { Visitor } from './nodes/two-cities.ts';
import { SOON } from './soon.ts';

const STORY_MS = 120_000;
/** What a server has read of the record counts as known for half a second; and a little more. */
const KNOWN_FOR_MS = 600;
const HOUSING = { type: 'OpenItem', item: 'housing', title: { en: 'Housing' } } as const;
const TRAFFIC = { type: 'OpenItem', item: 'traffic', title: { en: 'Traffic' } } as const;

interface Said {
  readonly lines: readonly SaidLine[];
}

async function saidIn(who: Visitor, section: string): Promise<readonly SaidLine[]> {
  const { status, result } = await ask<Said>(who.signedIn, `said/${section}`);
  expect(status).toBe(200);
  return result.lines;
}

const textsIn = async (who: Visitor, section: string) =>
  (await saidIn(who, section)).map(({ text }) => text);

/** Writes a line in Greek; its id. */
async function writes(who: Visitor, text: string, line: string | null = null): Promise<string> {
  const answer = await who.caption('write', { language: 'el', line, text, final: true });
  if (!answer.ok || !('line' in answer.data)) throw new Error(JSON.stringify(answer));
  return answer.data.line;
}

/** The chair has opened the sitting, and Dimitra captions Greek. */
async function opened(city: TestCity): Promise<{ chair: Visitor; captioner: Visitor }> {
  const [chair, captioner] = [await visit(city, 'eleni'), await visit(city, 'dimitra')];
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'AssignCaptioner', person: 'dimitra', language: 'el' });
  return { chair, captioner };
}

describe('what was said', { timeout: STORY_MS }, () => {
  it('is read by whoever writes the minutes, by item, until they are approved', async () => {
    await using city = await startCity();
    const { chair, captioner } = await opened(city);
    const [clerk, member] = [await visit(city, 'maja'), await visit(city, 'nikos')];
    await member.does({ type: 'Arrive' });
    await writes(captioner, 'Καλησπέρα.');
    await chair.does(HOUSING);
    await chair.does({ type: 'GiveFloor', person: 'nikos', seconds: 60 });
    const slip = await writes(captioner, 'Δέκα σπιτια.');
    await member.caption('speak', { line: null, text: 'Ten flats', final: false });
    await captioner.caption('correct', { language: 'el', line: slip, text: 'Δέκα σπίτια.' });
    await captioner.caption('correct', {
      language: 'el',
      line: await writes(captioner, 'Λάθος'),
      text: '',
    });
    await chair.does(TRAFFIC);
    await chair.does({ type: 'CloseToPublic', scope: 'item', reason: 'Staff' });
    await writes(captioner, 'Μυστικό.');
    await chair.does({ type: 'OpenToPublic' });

    expect(await textsIn(clerk, 'opening')).toEqual(['Καλησπέρα.']);
    const housing = await saidIn(clerk, 'housing');
    expect(housing).toMatchObject([
      { id: slip, text: 'Δέκα σπίτια.', language: 'el', speaker: 'nikos', open: true },
      { text: 'Ten flats', source: 'speaker', speaker: 'nikos' },
    ]);
    expect(Object.keys(housing[0] ?? {})).not.toContain('writer');
    expect(await saidIn(chair, 'traffic')).toMatchObject([{ text: 'Μυστικό.', open: false }]);
    for (const person of ['nikos', 'grace', 'dimitra', 'yusuf', 'guest', 'hall']) {
      using other = await visit(city, person);
      for (const section of ['opening', 'housing', 'traffic']) {
        const refused = await code(ask(other.signedIn, `said/${section}`));
        expect(refused, `${person}, ${section}`).toEqual([403, 'not-your-role']);
      }
    }
    expect(await code(ask(clerk.signedIn, 'said/no%20id'))).toEqual([404, 'unknown-section']);
    const { url, path } = clerk.signedIn;
    expect((await fetch(`${url}${path}/said/housing`)).status).toBe(401);

    await chair.does({ type: 'CloseMeeting' });
    expect(await textsIn(clerk, 'housing')).toHaveLength(2);
    await ask(chair.signedIn, 'minutes/send', {});
    expect(await textsIn(clerk, 'housing')).toHaveLength(2);
    expect((await ask(chair.signedIn, 'minutes/approve', {})).status).toBe(200);
    expect(await code(ask(clerk.signedIn, 'said/housing'))).toEqual([403, 'not-your-role']);
  });

  it('is there after a restart, and gone from the disk when the minutes are approved', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'koinon-said-'));
    const first = await startCity({ dataDir });
    {
      const { chair, captioner } = await opened(first);
      await chair.does(HOUSING);
      await captioner.caption('write', { language: 'el', line: null, text: 'Μισή', final: false });
      await writes(captioner, 'Όλη.');
    }
    await first.city.close();
    await using second = await startCity({ dataDir });
    const [chair, clerk] = [await visit(second, 'eleni'), await visit(second, 'maja')];
    const texts = await textsIn(clerk, 'housing');
    // Both may have been begun in the same millisecond.
    expect(texts.toSorted()).toEqual(['Όλη.', 'Μισή']);
    await chair.does({ type: 'CloseMeeting' });
    await ask(chair.signedIn, 'minutes/send', {});
    expect((await ask(chair.signedIn, 'minutes/approve', {})).status).toBe(200);
    const { openSqliteStores } = await import('../src/storage/sqlite/sqlite-stores.ts');
    await second.city.close();
    const stores = await openSqliteStores(dataDir);
    expect(await stores.captions.read('demo', 'housing')).toEqual([]);
    await stores.close();
  });
});

/** A way to a port that can be cut: what is sent meets nobody, as when a cable is out. */
async function openWay(port: number) {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    const far = connectTo(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    if (isCut) return;
    near.pipe(far).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.unpipe();
    },
    [Symbol.dispose]: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

describe('a server that has lost its database', { timeout: STORY_MS }, () => {
  it('takes no captions, and its gallery hears nothing of a sitting that was closed meanwhile', async () => {
    await using stack = new AsyncDisposableStack();
    const postgres = stack.adopt(await openPostgresServer(), (server) => server.close());
    const folder = await mkdtemp(join(tmpdir(), 'koinon-lost-'));
    stack.defer(() => rm(folder, { recursive: true, force: true }));
    const databaseUrl = await postgres.newDatabase();
    const way = stack.use(await openWay(postgres.port));
    const start = async (url: string) => {
      const shared = { NODE_HOST: '127.0.0.1', NODE_PORT: '0', BLOB_DIR: join(folder, 'blobs') };
      return stack.use(await startCity({ env: { ...shared, DATABASE_URL: url } }));
    };
    const carrier = await start(databaseUrl);
    const { chair } = await opened(carrier);
    const throughWay = new URL(databaseUrl);
    throughWay.port = String(way.port);
    const other = await start(throughWay.href);
    const [captioner, gallery] = [await visit(other, 'dimitra'), await visit(other, 'guest')];
    const member = await visit(other, 'nikos');
    for (const reader of [gallery, member]) await reader.caption('follow', { languages: ['el'] });
    const heardBy = ({ captions }: Visitor) =>
      captions.flatMap((told) => (told.about === 'line' ? [told.line.text] : []));
    await writes(captioner, 'Δημόσιο.');
    await vi.waitFor(() => expect(heardBy(gallery)).toEqual(['Δημόσιο.']), SOON);

    way.cut();
    await chair.does({ type: 'CloseToPublic', scope: 'sitting', reason: 'Staff' });
    await new Promise((done) => setTimeout(done, KNOWN_FOR_MS));
    const secret = { language: 'el', line: null, text: 'Μυστικό.', final: true };
    expect(await captioner.caption('write', secret)).toEqual({ ok: false, code: 'unavailable' });
    expect(await captioner.caption('write', secret)).toEqual({ ok: false, code: 'unavailable' });
    expect(heardBy(gallery)).toEqual(['Δημόσιο.']);
    expect(heardBy(member)).toEqual(['Δημόσιο.']);
    // So that nothing waits for a database that does not answer when all is closed.
    way[Symbol.dispose]();
  });
});
