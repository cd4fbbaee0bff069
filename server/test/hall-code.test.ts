import type { HallCode } from '@koinon/shared/wire';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CODE_LASTS_MS } from '../src/presence/hall-codes.ts';
import { attend, startCity } from './city.ts';
import type { Connection } from './city.ts';

/** Long enough to connect in. */
const BEFORE_THE_NEXT_MS = 2_000;

/** The clock of a city that is started after this; returns the way to move it ahead. */
function movableClock(): (by: number) => void {
  const real = Date.now;
  let ahead = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => real() + ahead);
  return (by) => {
    ahead += by;
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** A hello is answered behind what was told before it. */
function shown({ hallCode }: Connection): HallCode {
  const code = hallCode();
  if (code === null) throw new Error('no code was told');
  return code;
}

describe('the code of the hall', () => {
  it('is told to the hall’s screen, clerk and chair, and to nobody else', async () => {
    await using city = await startCity();
    using hall = await attend(await city.signIn('hall'));
    using clerk = await attend(await city.signIn('maja'));
    using chair = await attend(await city.signIn('eleni'));
    using member = await attend(await city.signIn('nikos'));
    using guest = await attend(await city.signIn('guest'));
    expect(shown(hall).code).toMatch(/^[A-Z2-9]{6}$/);
    expect([shown(clerk).code, shown(chair).code]).toContain(shown(hall).code);
    const { port } = new URL(city.url);
    const { publicUrl, ownUrl } = shown(hall);
    expect(publicUrl).toBeNull();
    expect([null, port]).toContain(ownUrl && new URL(ownUrl).port);
    expect([member.hallCode(), guest.hallCode()]).toEqual([null, null]);
  });

  it('lets a member check in, who is then in the room', async () => {
    await using city = await startCity();
    using hall = await attend(await city.signIn('hall'));
    using member = await attend(await city.signIn('nikos'));
    const { code } = shown(hall);
    expect(await member.give({ type: 'CheckIn', code: code.toLowerCase() })).toMatchObject({
      ok: true,
    });
    expect((await hall.event('PersonArrived')).event).toEqual({
      type: 'PersonArrived',
      person: 'nikos',
      way: 'room',
      by: 'code',
    });
  });

  it('is refused when it is old, or not of this hall', async () => {
    const move = movableClock();
    await using city = await startCity();
    using before = await attend(await city.signIn('hall'));
    const { code } = shown(before);
    // Who was connected takes such a leap for a lost line.
    move(2 * CODE_LASTS_MS);
    using hall = await attend(await city.signIn('hall'));
    using member = await attend(await city.signIn('nikos'));
    const invalid = { ok: false, code: 'code-not-valid' };
    expect(await member.give({ type: 'CheckIn', code })).toEqual(invalid);
    expect(await member.give({ type: 'CheckIn', code: 'AAAAAA' })).toEqual(invalid);
    expect(await member.give({ type: 'CheckIn', code: shown(hall).code })).toMatchObject({
      ok: true,
    });
  });

  it('is told anew when another takes its place', async () => {
    const move = movableClock();
    await using city = await startCity();
    const who = await city.signIn('maja');
    move(CODE_LASTS_MS - (Date.now() % CODE_LASTS_MS) - BEFORE_THE_NEXT_MS);
    using clerk = await attend(who);
    const { code } = shown(clerk);
    const next = await new Promise<HallCode>((resolve) => clerk.socket.once('hallCode', resolve));
    expect(next.code).not.toBe(code);
  });
});
