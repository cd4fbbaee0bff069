import { setTimeout as pause } from 'node:timers/promises';
import type { RehearsalSound } from '@koinon/shared/media/rehearsal-sound';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SILENCE } from '@koinon/shared/media/plan';
import { Rehearsal } from './rehearsal.ts';
import { Room } from './room.ts';
import { DirectMeeting } from './testing/direct-meeting.ts';
import { until } from './testing/until.ts';

let meeting: DirectMeeting;

beforeEach(async () => {
  meeting = await DirectMeeting.open();
});

afterEach(() => meeting.close());

const frames = (text: string, count: number) =>
  Array.from({ length: count }, () => Buffer.from(text));
/** A tone of 0.6 s, and sentences of another 0.6 s. */
const SOUNDS = {
  tone: frames('tone', 30),
  floor: frames('sentence', 30),
  channels: { el: frames('δοκιμή', 30), xx: [] },
};
const PLAN = { channels: { el: null, xx: null }, standby: ['dimitra'], rehearsable: true };
const LISTENING_MS = 300;

const play = () => meeting.board.rehearse(meeting.id, { do: 'play', sounds: SOUNDS });
const look = () => meeting.board.rehearse(meeting.id, { do: 'look' });
const untilLooks = (condition: (sound: RehearsalSound | null) => void) =>
  until(async () => condition(await look()));

describe('a rehearsal', () => {
  it('plays a tone and a sentence on the floor and in every channel, once', async () => {
    meeting.plan(PLAN);
    const chair = await meeting.enter('eleni', 'chair');
    const nikos = await meeting.enter('nikos', 'member');
    await nikos.choose('el');
    expect((await play())?.playing).toBe('tone');
    await until(() => expect(chair.heardFrom('sentence').length).toBeGreaterThan(20));
    await until(() => expect(nikos.heardFrom('δοκιμή').length).toBeGreaterThan(20));
    expect(chair.heardFrom('tone').length).toBeGreaterThan(20);
    expect(chair.heardFrom('δοκιμή')).toEqual([]);
    await untilLooks((sound) => expect(sound?.playing).toBeNull());
    const silent = performance.now();
    await pause(LISTENING_MS);
    expect(chair.heardFrom('tone', silent)).toEqual([]);
    const said = chair.notices('rehearsal').map(({ on, playing }) => [on, playing]);
    expect(said).toEqual([
      [false, null],
      [true, 'tone'],
      [true, 'sentence'],
      [true, null],
    ]);
    await play();
    await until(() => expect(chair.heardFrom('tone', silent).length).toBeGreaterThan(20));
  });

  it('notes what arrives of the test, and of the interpreters after it', async () => {
    meeting.plan(PLAN);
    await meeting.enter('eleni', 'chair');
    const dimitra = await meeting.enter('dimitra', 'interpreter');
    await play();
    await untilLooks((sound) => {
      expect(sound?.floorTested).toBe(true);
      expect(sound?.channelsTested).toEqual(['el']);
      expect(sound?.playing).toBeNull();
    });
    expect(await look()).toMatchObject({
      here: { eleni: 'chair', dimitra: 'interpreter' },
      sending: [],
      channelsHeard: [],
    });
    await dimitra.speak();
    await untilLooks((sound) => expect(sound?.sending).toEqual(['dimitra']));
    expect((await look())?.channelsHeard, 'in standby').toEqual([]);
    meeting.plan({ ...PLAN, channels: { el: 'dimitra', xx: null } });
    await untilLooks((sound) => expect(sound?.channelsHeard).toEqual(['el']));
  });

  it('is not heard by the gallery, nor is anybody while it lasts', async () => {
    meeting.plan({ ...PLAN, floor: ['eleni'] });
    const chair = await meeting.enter('eleni', 'chair');
    const guest = await meeting.enter('guest', 'guest');
    await guest.choose('el');
    await chair.speak();
    await until(() => expect(guest.heardFrom('eleni').length).toBeGreaterThan(5));
    await play();
    const late = await meeting.enter('guest2', 'guest');
    await late.choose('el');
    await pause(LISTENING_MS);
    const begun = performance.now();
    await untilLooks((sound) => expect(sound?.playing).toBeNull());
    for (const peer of [guest, late]) {
      expect(peer.heard.filter(({ at }) => at > begun)).toEqual([]);
      expect(peer.notices('rehearsal')).toEqual([]);
    }
    expect(await meeting.board.rehearse(meeting.id, { do: 'end' })).toBeNull();
    const ended = performance.now();
    await until(() => expect(guest.heardFrom('eleni', ended).length).toBeGreaterThan(5));
    for (const text of ['tone', 'sentence', 'δοκιμή']) expect(guest.heardFrom(text)).toEqual([]);
  });

  it('ends in the middle of its sentence when the meeting is opened, and cannot begin then', async () => {
    meeting.plan(PLAN);
    const chair = await meeting.enter('eleni', 'chair');
    const nikos = await meeting.enter('nikos', 'member');
    await nikos.speak();
    await play();
    await until(() => expect(chair.heardFrom('tone').length).toBeGreaterThan(5));
    meeting.plan({ ...PLAN, rehearsable: false, floor: ['nikos'] });
    const opened = performance.now();
    expect(await look()).toBeNull();
    await until(() => expect(chair.heardFrom('nikos').length).toBeGreaterThan(5));
    expect(await play()).toBeNull();
    await pause(LISTENING_MS);
    expect(chair.heardFrom('tone', opened + 100)).toEqual([]);
    expect(chair.notices('rehearsal').at(-1)).toMatchObject({ on: false });
  });

  it('is none where nobody is', async () => {
    meeting.plan(PLAN);
    expect(await play()).toBeNull();
  });

  describe('that cannot listen', () => {
    const UNTOLD = {
      notice: () => undefined,
      listeners: () => undefined,
      voiced: () => undefined,
      heard: () => undefined,
      handedOver: () => undefined,
    };

    it('tries to listen again when it is started again', async () => {
      const room = new Room(UNTOLD);
      let tries = 0;
      const rehearsal = new Rehearsal({
        sound: room.sound,
        wing: () => Promise.reject(new Error(`try ${(tries += 1)}`)),
      });
      await expect(rehearsal.play(SOUNDS)).rejects.toThrow('try 1');
      await expect(rehearsal.play(SOUNDS)).rejects.toThrow('try 2');
      rehearsal.close();
      room.close();
    });

    it('is over before it has begun', async () => {
      const room = new Room(UNTOLD);
      room.follow({ ...SILENCE, ...PLAN }, performance.now());
      await expect(room.rehearse({ do: 'play', sounds: SOUNDS })).rejects.toThrow('nobody is in');
      expect(await room.rehearse({ do: 'look' })).toBeNull();
      room.close();
    });
  });
});
