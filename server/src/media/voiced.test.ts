import { afterEach, beforeEach, expect, it } from 'vitest';
import { DirectMeeting } from './testing/direct-meeting.ts';
import type { DirectPeer } from './testing/direct-meeting.ts';
import type { TestVoice } from './testing/test-voice.ts';
import { until } from './testing/until.ts';

/** An interpreter who says nothing for so long has ended. */
const QUIET_AFTER_MS = 700;
/** Rooms look ten times a second, on a machine that does other things besides. */
const LATE_MS = 400;

let meeting: DirectMeeting;
let dimitra: DirectPeer;
let voice: TestVoice;

const last = () => meeting.voiced.at(-1);

beforeEach(async () => {
  meeting = await DirectMeeting.open();
  meeting.plan({ channels: { el: 'dimitra', ar: null }, standby: ['yusuf'] });
  dimitra = await meeting.enter('dimitra', 'interpreter');
  voice = await dimitra.speak();
  await until(() => {
    if (last()?.channels.includes('el') !== true) throw new Error('nobody is heard yet');
  });
});

afterEach(() => meeting.close());

it('a channel is quiet when its interpreter has said nothing for a while, and not between sentences', async () => {
  const ended = performance.now();
  voice.level = -60;
  await until(() => expect(last()?.channels).toEqual([]));
  const took = (last()?.at ?? 0) - ended;
  expect(took).toBeGreaterThan(QUIET_AFTER_MS - 50);
  expect(took).toBeLessThan(QUIET_AFTER_MS + LATE_MS);
  voice.level = -20;
  await until(() => expect(last()?.channels).toEqual(['el']));
});

it('a channel is quiet when no sound comes at all, and when nobody is on air in it', async () => {
  voice.stop();
  await until(() => expect(last()?.channels).toEqual([]));
  voice.start();
  await until(() => expect(last()?.channels).toEqual(['el']));
  const before = performance.now();
  meeting.plan({ channels: { el: null, ar: null }, standby: ['dimitra', 'yusuf'] });
  await until(() => expect(last()?.channels).toEqual([]));
  expect((last()?.at ?? 0) - before).toBeLessThan(LATE_MS);
});

it('whoever is on standby speaks in no channel', async () => {
  const yusuf = await meeting.enter('yusuf', 'interpreter');
  const standby = await yusuf.speak();
  voice.level = -60;
  await until(() => expect(last()?.channels).toEqual([]));
  meeting.plan({ channels: { el: null, ar: 'yusuf' }, standby: ['dimitra'] });
  await until(() => expect(last()?.channels).toEqual(['ar']));
  standby.stop();
});

it('what is said on a private line is no interpretation', async () => {
  const lines = { technician: { speakers: ['dimitra'], listeners: ['maja'] } };
  meeting.plan({ channels: { el: 'dimitra' }, lines });
  expect(await dimitra.ask({ name: 'talk', data: { line: 'technician' } })).toMatchObject({
    ok: true,
  });
  await until(() => expect(last()?.channels).toEqual([]));
});
