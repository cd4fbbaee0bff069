import { LAG_LIMIT_SECONDS } from '@koinon/shared/identity/interpretation-style';
import type { MediaNotice } from '@koinon/shared/media/messages';
import type { RehearsalView } from '@koinon/shared/rehearsal/checklist';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { comeTo, START_MS, startTwoCities, STORY_MS, visitAs } from './nodes/two-cities.ts';
import type { TwoCities, Visitor } from './nodes/two-cities.ts';
import { SOON } from './soon.ts';

/** A server that says nothing for so long has nobody who hears any more. */
const SILENT_MS = 3_000;
/** To be told, on a busy machine. */
const A_BIT_MS = 3_000;
const LAG_LIMIT_MS = LAG_LIMIT_SECONDS * 1_000;

let cities: TwoCities;

beforeAll(async () => {
  cities = await startTwoCities();
}, START_MS);

afterAll(() => cities[Symbol.asyncDispose](), START_MS);

function noticed<Name extends MediaNotice['name']>(
  { notices }: Visitor,
  name: Name,
): Extract<MediaNotice, { name: Name }> | undefined {
  return notices.findLast(
    (notice): notice is Extract<MediaNotice, { name: Name }> => notice.name === name,
  );
}

describe('on two servers of a city', { timeout: STORY_MS }, () => {
  it('a rehearsal begun at one is seen, heard and ended at the other', async () => {
    using all = await comeTo(cities, {
      eleni: 'other',
      maja: 'carrier',
      nikos: 'other',
      guest: 'other',
    });
    const { eleni, maja, nikos, guest } = all;
    const nobody = await eleni.http('POST', 'rehearsal');
    expect(nobody).toEqual({ status: 409, body: { code: 'no-rehearsal-now' } });
    for (const who of [eleni, maja, nikos, guest]) await who.listens('el');
    const begun = await eleni.http('POST', 'rehearsal');
    expect(begun.status).toBe(200);
    for (const who of [eleni, maja, nikos]) {
      await vi.waitFor(() => expect(noticed(who, 'rehearsal')?.on).toBe(true), SOON);
    }
    const green = ({ checks }: RehearsalView) =>
      checks.flatMap(({ name, about, isGreen }) => (isGreen ? [`${name} ${about ?? ''}`] : []));
    for (const who of [eleni, maja]) {
      await vi.waitFor(async () => {
        const { body } = await who.http('GET', 'rehearsal');
        const names = green(body as RehearsalView);
        for (const name of ['floor-sound ', 'channel-sound el', 'channel-sound ar']) {
          expect(names).toContain(name);
        }
      }, SOON);
    }
    expect(await eleni.http('DELETE', 'rehearsal')).toMatchObject({ body: { on: false } });
    for (const who of [eleni, maja, nikos]) {
      await vi.waitFor(() => expect(noticed(who, 'rehearsal')?.on).toBe(false), SOON);
    }
    expect(await maja.http('GET', 'rehearsal')).toMatchObject({ body: { on: false } });
    expect(guest.notices.some(({ name }) => name === 'rehearsal')).toBe(false);
  });

  it('how speakers sound, how many listen and what interpreters signal is told at the other', async () => {
    using all = await comeTo(cities, {
      eleni: 'other',
      dimitra: 'other',
      nikos: 'carrier',
      amal: 'other',
    });
    const { eleni, dimitra, nikos, amal } = all;
    for (const who of [eleni, dimitra]) await who.listens(null);
    for (const who of [nikos, amal]) await who.listens('ar');
    const report = { bandwidthHz: 3_900, levelDbov: -26, noiseDbov: -70, delayMs: 40 };
    const verdicts = ['narrow-band'] as const;
    for (const [who, person] of [
      [nikos, 'nikos'],
      [amal, 'amal'],
    ] as const) {
      const answer = await who.media({ name: 'soundReport', data: { ...report, verdicts } });
      expect(answer).toMatchObject({ ok: true });
      for (const told of [eleni, dimitra]) {
        await vi.waitFor(
          () =>
            expect(noticed(told, 'sounds')?.people[person]).toEqual({
              verdicts,
              bandwidthHz: 4_000,
            }),
          SOON,
        );
      }
    }
    for (const told of [eleni, dimitra]) {
      await vi.waitFor(() => expect(noticed(told, 'listeners')?.channels).toEqual({ ar: 2 }), SOON);
    }
    await eleni.does({ type: 'OpenChannel', channel: 'sl' });
    await vi.waitFor(() => {
      expect(noticed(eleni, 'levels')?.channels).toMatchObject({ el: -127, sl: -127 });
    }, SOON);
    expect(noticed(nikos, 'levels')).toBeUndefined();
    await eleni.does({ type: 'OpenMeeting' });
    await dimitra.does({ type: 'GoOnAir', channel: 'el', takeOver: false });
    await vi.waitFor(async () => {
      const answer = await dimitra.media({ name: 'signal', data: { kind: 'slower' } });
      expect(answer).toMatchObject({ ok: true });
    }, SOON);
    for (const told of [nikos, amal, eleni]) {
      await vi.waitFor(() => expect(noticed(told, 'signals')?.counts).toEqual({ slower: 1 }), SOON);
    }
    await dimitra.does({ type: 'GoOffAir', channel: 'el' });
    amal[Symbol.dispose]();
    await vi.waitFor(() => expect(noticed(eleni, 'listeners')?.channels).toEqual({ ar: 1 }), SOON);
  });

  it('the next turn waits for a booth whose listeners came in by the other one', async () => {
    using all = await comeTo(cities, {
      eleni: 'other',
      dimitra: 'other',
      grace: 'other',
      nikos: 'carrier',
    });
    const { eleni, dimitra, grace, nikos } = all;
    await dimitra.listens(null);
    await grace.listens('el');
    await vi.waitFor(
      () => expect(noticed(dimitra, 'listeners')?.channels).toEqual({ el: 1 }),
      SOON,
    );
    await grace.does({ type: 'Arrive' });
    // Of an interpreter whose line breaks nobody knows yet whether they have ended.
    const lost = nikos.connection.event('InterpreterVanished');
    await dimitra.does({ type: 'GoOnAir', channel: 'el', takeOver: true });
    await lost;
    await eleni.does({ type: 'GiveFloor', person: 'grace', seconds: null });
    const announced = await nikos.connection.event('TurnAnnounced');
    expect(announced.event).toMatchObject({ person: 'grace', waitsFor: ['el'] });
    await grace.media({ name: 'choose', data: { channel: null } });
    const given = await nikos.connection.event('FloorGiven');
    expect(given.event).toMatchObject({ person: 'grace', waited: 'quiet' });
    expect(given.at - announced.at).toBeLessThan(LAG_LIMIT_MS);
  });

  it('nobody hears on by a server that can no longer say who is there', async () => {
    using all = await comeTo(cities, { eleni: 'carrier' });
    const { eleni } = all;
    await eleni.listens(null);
    const counts = () => noticed(eleni, 'listeners')?.channels;
    const apart = await cities.startApart();
    const signedIn = await cities.carrier.signIn('nikos');
    using nikos = await visitAs({ ...signedIn, url: apart.url });
    await nikos.listens('ar');
    await vi.waitFor(() => expect(counts()).toEqual({ ar: 1 }), SOON);
    apart.freeze();
    const frozen = performance.now();
    await vi.waitFor(() => expect(counts()).toEqual({}), SOON);
    expect(performance.now() - frozen).toBeLessThan(SILENT_MS + A_BIT_MS);
    apart.thaw();
    await vi.waitFor(() => expect(noticed(nikos, 'restarted')).toBeDefined(), SOON);
    await nikos.listens('ar');
    await vi.waitFor(() => expect(counts()).toEqual({ ar: 1 }), SOON);
    await apart.end();
  });
});
