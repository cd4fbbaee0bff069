import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import { attend, connect, startCity } from './city.ts';
import type { Connection, SignedIn } from './city.ts';

/** What the public may not hear ends for it within this time. */
const AT_ONCE_MS = 1_000;
const REASON = 'Personal data';

function agendaOf({ url, path, cookie }: SignedIn): WebSocket {
  const address = `${url.replace('http', 'ws')}${path}/documents/demo/agenda`;
  return new WebSocket(address, { headers: { cookie } });
}

async function closedWith(socket: WebSocket): Promise<number> {
  const [code] = (await once(socket, 'close')) as [number];
  return code;
}

describe('a sitting that is closed to the public', () => {
  it('hides floor and votes from the gallery from that event on, and shows them again', async () => {
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    using member = await attend(await city.signIn('nikos'));
    using guest = await attend(await city.signIn('guest'));
    for (const one of [chair, member]) await one.give({ type: 'Arrive' });
    await chair.give({ type: 'OpenMeeting' });
    await chair.give({ type: 'CloseToPublic', scope: 'sitting', reason: REASON });
    expect((await guest.event('ClosedToPublic')).event).toMatchObject({ reason: REASON });
    await member.give({ type: 'RaiseHand' });
    await chair.give({ type: 'GiveFloor', person: 'nikos', seconds: 60 });
    await member.event('FloorGiven');
    await chair.give({ type: 'OpenToPublic' });
    const opened = await guest.event('OpenedToPublic');
    const told = guest.frames.filter(({ n }) => n < opened.n);
    const hidden = told.filter((frame) => 'hidden' in frame);
    expect(hidden.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(told)).not.toContain('HandRaised');
    expect(JSON.stringify(told)).not.toContain('FloorGiven');
    expect(member.frames.map(({ n, hash }) => [n, hash])).toEqual(
      expect.arrayContaining(hidden.map(({ n, hash }) => [n, hash])),
    );
    await member.give({ type: 'RaiseHand' });
    expect((await guest.event('HandRaised')).n).toBeGreaterThan(opened.n);
  });

  it('gives who comes in meanwhile a view without them', async () => {
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    using member = await attend(await city.signIn('nikos'));
    for (const one of [chair, member]) await one.give({ type: 'Arrive' });
    await chair.give({ type: 'OpenMeeting' });
    await chair.give({ type: 'CloseToPublic', scope: 'sitting', reason: REASON });
    await member.give({ type: 'RaiseHand' });
    using guest = await connect(await city.signIn('guest'));
    const welcome = await guest.hello(null);
    if (!welcome.ok || welcome.sync.kind !== 'snapshot') throw new Error('expected a snapshot');
    expect(welcome.audience).toBe('public');
    expect(welcome.sync.state.floor.list).toEqual([]);
    expect(welcome.sync.state.meeting).toMatchObject({ audience: { reason: REASON } });
  });

  it('puts the gallery out of the documents at once, and lets it in again', async () => {
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    await chair.give({ type: 'Arrive' });
    await chair.give({ type: 'OpenMeeting' });
    const guest = await city.signIn('guest');
    const member = await city.signIn('nikos');
    const [watched, kept] = [agendaOf(guest), agendaOf(member)];
    await Promise.all([once(watched, 'open'), once(kept, 'open')]);
    const asked = performance.now();
    const code = closedWith(watched);
    await chair.give({ type: 'CloseToPublic', scope: 'sitting', reason: REASON });
    expect(await code).toBe(DOCUMENT_CLOSE.notPublic);
    expect(performance.now() - asked).toBeLessThan(AT_ONCE_MS);
    expect(await closedWith(agendaOf(guest))).toBe(DOCUMENT_CLOSE.notPublic);
    expect(kept.readyState).toBe(WebSocket.OPEN);
    await chair.give({ type: 'OpenToPublic' });
    const again = agendaOf(guest);
    await once(again, 'open');
    // A question, so that something comes: who was put out is told nothing.
    again.send(Uint8Array.of(0, 0, 1, 0));
    await once(again, 'message');
    for (const socket of [again, kept]) socket.terminate();
  });
});

describe('the hall’s screen while the sitting is closed to the public', () => {
  /** Closed, with three members of five in it; a secret poll is open. */
  async function closedSitting(chair: Connection, members: readonly Connection[]) {
    for (const one of [chair, ...members]) await one.give({ type: 'Arrive' });
    await chair.give({ type: 'OpenMeeting' });
    await chair.give({ type: 'CloseToPublic', scope: 'sitting', reason: REASON });
  }

  it('shows on: it stands among those who stayed, whose public was sent out', async () => {
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    using member = await attend(await city.signIn('nikos'));
    using hall = await attend(await city.signIn('hall'));
    expect(hall.welcome.audience).toBe('inside');
    await closedSitting(chair, [member]);
    await member.give({ type: 'RaiseHand' });
    await chair.give({ type: 'GiveFloor', person: 'nikos', seconds: 60 });
    expect((await hall.event('HandRaised')).event).toMatchObject({ person: 'nikos' });
    expect((await hall.event('FloorGiven')).event).toMatchObject({ person: 'nikos' });
    expect(hall.frames.filter((frame) => 'hidden' in frame)).toEqual([]);
    expect(await hall.give({ type: 'RaiseHand' })).toEqual({ ok: false, code: 'not-your-role' });
  });

  it('is told nothing that is the officers’ or the chair’s alone, neither live nor when it comes in', async () => {
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    using clerk = await attend(await city.signIn('maja'));
    using member = await attend(await city.signIn('nikos'));
    using other = await attend(await city.signIn('amal'));
    using hall = await attend(await city.signIn('hall'));
    await closedSitting(chair, [member, other, clerk]);
    await clerk.give({ type: 'Excuse', person: 'grace', reason: 'In hospital' });
    const question = { en: 'Shall it be?' };
    const announced = { kind: 'secret', purpose: 'motion', question, on: null } as const;
    await chair.give({ type: 'AnnouncePoll', ...announced });
    const told = await chair.event('PollAnnounced');
    const poll = told.event.type === 'PollAnnounced' ? told.event.poll : '';
    await chair.give({ type: 'StartPoll', poll, smallRegisterAccepted: true });
    await clerk.give({ type: 'NotePaper', poll, person: 'nikos' });
    const counts = { kind: 'choices', yes: 1, no: 0, abstain: 0, blank: 0, invalid: 0 } as const;
    await clerk.give({ type: 'EnterCount', poll, counts });
    await chair.give({ type: 'ConfirmCount', poll });
    const answer = { kind: 'choice', choice: 'yes' } as const;
    for (const one of [chair, other]) await one.give({ type: 'CastBallot', poll, answer });
    expect(await chair.give({ type: 'ClosePoll', poll })).toMatchObject({ ok: true });
    const withheld = await chair.event('ResultWithheld');
    const closed = await hall.event('PollClosed');
    expect(closed.event).toMatchObject({ result: null });
    await expect.poll(() => hall.frames.at(-1)?.n).toBe(withheld.n);
    const hidden = new Set(hall.frames.flatMap(({ n, ...rest }) => ('hidden' in rest ? [n] : [])));
    const kept = chair.frames.filter(({ n }) => hidden.has(n));
    expect(kept.map((frame) => 'event' in frame && frame.event.type)).toEqual([
      'ExcuseExplained',
      'CountEntered',
      'ResultWithheld',
    ]);
    using late = await attend(await city.signIn('hall'));
    for (const seen of [hall.frames, late.welcome]) {
      expect(JSON.stringify(seen)).not.toContain('In hospital');
      expect(JSON.stringify(seen)).not.toContain('"yes":1');
      expect(JSON.stringify(seen)).not.toContain('"yes":3');
    }
    expect(late.welcome.audience).toBe('inside');
  });
});
