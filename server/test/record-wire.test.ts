import { describe, expect, it } from 'vitest';
import { attend, connect, startCity } from './city.ts';

describe('the record’s wire', () => {
  it('welcomes with who is who and the state, then tells what happens', async () => {
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    using guest = await attend(await city.signIn('guest'));
    expect(chair.welcome.you).toMatchObject({ id: 'eleni', role: 'chair' });
    expect(chair.welcome.people).toHaveLength(9);
    expect(guest.welcome.sync).toMatchObject({
      kind: 'snapshot',
      state: { meeting: { status: 'planned' } },
    });
    expect(await chair.give({ type: 'Arrive' })).toMatchObject({ ok: true });
    const opened = await chair.give({ type: 'OpenMeeting' });
    const told = await guest.event('MeetingOpened');
    // What it brings about is told with it: here, that there is no quorum yet.
    expect(opened).toEqual({ ok: true, n: told.n + 1 });
    expect(told.by).toBe('eleni');
  });

  it('brings a client that returns exactly what it missed', async () => {
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    const member = await city.signIn('nikos');
    const before = await attend(member);
    const seen = before.welcome.sync.kind === 'snapshot' ? before.welcome.sync.n : 0;
    before.socket.disconnect();
    await chair.give({ type: 'Arrive' });
    await chair.give({ type: 'OpenMeeting' });
    using after = await connect(member);
    const welcome = await after.hello(seen);
    if (!welcome.ok || welcome.sync.kind !== 'events') throw new Error('expected events');
    expect(welcome.sync.frames.map((told) => 'event' in told && told.event.type)).toEqual([
      'PersonArrived',
      'MeetingOpened',
      'QuorumMissing',
    ]);
    expect(welcome.sync.frames.map(({ n }) => n)).toEqual([seen + 1, seen + 2, seen + 3]);
  });

  it('tells a client of another version what to do', async () => {
    await using city = await startCity();
    using member = await connect(await city.signIn('nikos'));
    expect(await member.hello(null, 0)).toEqual({ ok: false, code: 'client-too-old' });
    expect(await member.hello(null, 99)).toEqual({ ok: false, code: 'server-too-old' });
  });

  it('wants a hello before a command', async () => {
    await using city = await startCity();
    using member = await connect(await city.signIn('nikos'));
    expect(await member.give({ type: 'Arrive' })).toEqual({ ok: false, code: 'no-hello' });
  });

  it('refuses whatever does not have a command’s exact form, and goes on', async () => {
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    const malformed: unknown[] = [
      null,
      'OpenMeeting',
      { id: 'x' },
      { id: 'x', command: null },
      { id: 'x', command: { type: 'Abolish' } },
      { id: 'x', command: { type: 'toString' } },
      { id: 'x', command: { type: 'OpenMeeting', extra: 1 } },
      { id: 'x', command: { type: 'GiveFloor', person: 'nikos' } },
      { id: 'x', command: { type: 'GiveFloor', person: 'nikos', seconds: -5 } },
      { id: 'x', command: { type: 'GiveFloor', person: '__proto__', seconds: null } },
      { id: 'x', command: { type: 'GiveFloor', person: 'constructor', seconds: null } },
      { id: '../x', command: { type: 'OpenMeeting' } },
      { id: 'x', command: { type: 'OpenItem', item: 'a', title: { en: 'a\u202eb' } } },
      { id: 'x', command: { type: 'OpenItem', item: 'a', title: {} } },
    ];
    for (const message of malformed) {
      const answer = await new Promise((resolve) => {
        chair.socket.emit('command', message as never, resolve);
      });
      expect(answer, JSON.stringify(message)).toEqual({ ok: false, code: 'malformed' });
    }
    expect(await chair.give({ type: 'Arrive' })).toMatchObject({ ok: true });
  });

  it('says of a text that is too long that it is, and takes it once it is shorter', async () => {
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    await chair.give({ type: 'Arrive' });
    await chair.give({ type: 'OpenMeeting' });
    const move = (letters: number) =>
      chair.give({
        type: 'MoveMotion',
        kind: 'main',
        item: null,
        title: { en: 'Trees' },
        text: 'x'.repeat(letters),
      });
    expect(await move(30_001)).toEqual({ ok: false, code: 'too-large' });
    expect(await move(30_000)).toMatchObject({ ok: true });
    const wrongToo = { type: 'GiveFloor', person: 'n'.repeat(65), seconds: -5 } as const;
    expect(await chair.give(wrongToo)).toEqual({ ok: false, code: 'malformed' });
  });

  it('slows down somebody who gives commands without end, and nobody else', async () => {
    await using city = await startCity();
    using member = await attend(await city.signIn('nikos'));
    using other = await attend(await city.signIn('amal'));
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => member.give({ type: 'RaiseHand' })),
    );
    const tooFast = answers.filter((answer) => !answer.ok && answer.code === 'too-fast');
    expect(tooFast.length).toBeGreaterThan(100);
    expect(await other.give({ type: 'Arrive' })).toMatchObject({ ok: true });
  });

  it('notes a dropped line, and its return; two devices are one person', async () => {
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    const member = await city.signIn('nikos');
    const phone = await attend(member);
    const laptop = await attend(member);
    await phone.give({ type: 'Arrive' });
    phone.socket.disconnect();
    await chair.give({ type: 'Arrive' });
    expect(chair.frames.map((told) => 'event' in told && told.event.type)).not.toContain(
      'LineDropped',
    );
    laptop.socket.disconnect();
    expect((await chair.event('LineDropped')).event).toMatchObject({ person: 'nikos' });
    using back = await attend(member);
    expect((await chair.event('LineRestored')).event).toMatchObject({ person: 'nikos' });
    expect(back.welcome.ok).toBe(true);
  });
});
