import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DirectMeeting } from './testing/direct-meeting.ts';
import { TestVoice } from './testing/test-voice.ts';
import { until } from './testing/until.ts';

let meeting: DirectMeeting;

beforeEach(async () => {
  meeting = await DirectMeeting.open();
});

afterEach(() => meeting.close());

/** A packet interval and the ways there and back, on a busy machine. */
const SOON_MS = 100;

/** Long enough that a voice which is let through would be heard. */
const LISTENING_MS = 300;

describe('a voice on the floor', () => {
  it('is heard by everybody else, and only while the plan names it', async () => {
    const amal = await meeting.enter('amal', 'member');
    const grace = await meeting.enter('grace', 'member');
    await amal.speak();
    await pause(LISTENING_MS);
    expect(grace.heardFrom('amal')).toEqual([]);

    meeting.plan({ floor: ['amal'] });
    await until(() => expect(grace.heardFrom('amal').length).toBeGreaterThan(5));

    const closedAt = performance.now();
    meeting.plan({ floor: [] });
    await pause(LISTENING_MS);
    expect(grace.heardFrom('amal', closedAt + SOON_MS)).toEqual([]);
    expect(amal.heardFrom('amal')).toEqual([]);
  });

  it('ends in silent frames, so that receivers fade out', async () => {
    const amal = await meeting.enter('amal', 'member');
    const grace = await meeting.enter('grace', 'member');
    meeting.plan({ floor: ['amal'] });
    await amal.speak();
    await until(() => expect(grace.heardFrom('amal').length).toBeGreaterThan(5));
    meeting.plan({ floor: [] });
    const silence = Buffer.from([0xf8, 0xff, 0xfe]).toString();
    await until(() => expect(grace.heardFrom(silence).length).toBe(5));
    const sequences = grace.heard.map(({ sequence }) => sequence);
    const first = sequences[0] ?? 0;
    expect(sequences).toEqual(sequences.map((_, index) => (first + index) & 0xffff));
  });

  it('passes from one to the next without a jump and on the same consumer', async () => {
    const [amal, grace, clerk] = [
      await meeting.enter('amal', 'member'),
      await meeting.enter('grace', 'member'),
      await meeting.enter('maja', 'clerk'),
    ];
    await amal.speak();
    await grace.speak();
    meeting.plan({ floor: ['amal'] });
    await until(() => expect(clerk.heardFrom('amal').length).toBeGreaterThan(5));
    const asked = meeting.notices.length;
    const givenAt = performance.now();
    meeting.plan({ floor: ['grace'] });
    await until(() => expect(clerk.heardFrom('grace').length).toBeGreaterThan(5));

    expect(new Set(clerk.heard.map(({ offer }) => offer)).size).toBe(1);
    const sequences = clerk.heard.map(({ sequence }) => sequence);
    const first = sequences[0] ?? 0;
    expect(sequences).toEqual(sequences.map((_, index) => (first + index) & 0xffff));
    expect((clerk.heardFrom('grace')[0]?.at ?? Infinity) - givenAt).toBeLessThan(SOON_MS);
    const signalled = meeting.notices.slice(asked).map(({ notice }) => notice.name);
    expect(signalled.filter((name) => name !== 'speaking')).toEqual([]);
  });

  it('of a cheat reaches nobody, whatever it sends', async () => {
    const guest = await meeting.enter('guest', 'guest');
    const rtpParameters = TestVoice.parameters(1);
    const data = { source: 'microphone', kind: 'audio', rtpParameters } as const;
    expect(await guest.ask({ name: 'produce', data })).toEqual({
      ok: false,
      code: 'media-not-allowed',
    });
    const yusuf = await meeting.enter('yusuf', 'interpreter');
    const clerk = await meeting.enter('maja', 'clerk');
    meeting.plan({ floor: ['eleni'], channels: { ar: null } });
    await yusuf.speak();
    await pause(LISTENING_MS);
    expect(clerk.heardFrom('yusuf')).toEqual([]);
  });

  it('leaves the gallery at once when the sitting is closed to the public', async () => {
    const amal = await meeting.enter('amal', 'member');
    const clerk = await meeting.enter('maja', 'clerk');
    const guest = await meeting.enter('guest', 'guest');
    const open = { floor: ['amal'], channels: { el: null } };
    meeting.plan(open);
    await amal.speak();
    await until(() => expect(guest.heardFrom('amal').length).toBeGreaterThan(5));
    meeting.plan({ ...open, gallery: false });
    const closedAt = performance.now();
    await until(() => expect(clerk.heardFrom('amal', closedAt).length).toBeGreaterThan(5));
    expect(guest.heardFrom('amal', closedAt + SOON_MS)).toEqual([]);
    const refusal = { ok: false, code: 'media-not-public' };
    expect(await guest.ask({ name: 'join', data: {} })).toEqual(refusal);
    meeting.plan(open);
    await guest.join();
    const openedAt = performance.now();
    await until(() => expect(guest.heardFrom('amal', openedAt).length).toBeGreaterThan(5));
  });

  it('comes from the newest of two microphones, and from the other when that ends', async () => {
    const tab = await meeting.enter('amal', 'member');
    const phone = await meeting.enter('amal', 'member');
    const clerk = await meeting.enter('maja', 'clerk');
    meeting.plan({ floor: ['amal'] });
    await tab.speak('tab');
    await until(() => expect(clerk.heardFrom('tab').length).toBeGreaterThan(2));
    await phone.speak('phone');
    await until(() => expect(clerk.heardFrom('phone').length).toBeGreaterThan(2));
    const both = performance.now();
    await pause(LISTENING_MS);
    expect(clerk.heardFrom('tab', both)).toEqual([]);
    await phone.leave();
    await until(() => expect(clerk.heardFrom('tab', both).length).toBeGreaterThan(2));
  });

  it('is told as speaking, and that it stopped', async () => {
    const amal = await meeting.enter('amal', 'member');
    const guest = await meeting.enter('guest', 'guest');
    meeting.plan({ floor: ['amal'] });
    const voice = await amal.speak();
    await until(() => expect(guest.notices('speaking').at(-1)?.people).toEqual(['amal']));
    voice.level = -90;
    await until(() => expect(guest.notices('speaking').at(-1)?.people).toEqual([]));
  });
});

describe('a language channel', () => {
  it('carries the interpreter on air to those who chose it, over a swap', async () => {
    const dimitra = await meeting.enter('dimitra', 'interpreter');
    const yusuf = await meeting.enter('yusuf', 'interpreter');
    const listener = await meeting.enter('nikos', 'member');
    const other = await meeting.enter('grace', 'member');
    await dimitra.speak();
    await yusuf.speak();
    meeting.plan({ channels: { el: 'dimitra', en: null } });
    const offer = await listener.choose('el');
    await until(() => expect(listener.heardFrom('dimitra').length).toBeGreaterThan(5));
    meeting.plan({ channels: { el: 'yusuf', en: null } });
    await until(() => expect(listener.heardFrom('yusuf').length).toBeGreaterThan(5));

    expect(new Set(listener.heard.map((packet) => packet.offer))).toEqual(new Set([offer?.id]));
    const sequences = listener.heard.map(({ sequence }) => sequence);
    const first = sequences[0] ?? 0;
    expect(sequences).toEqual(sequences.map((_, index) => (first + index) & 0xffff));
    expect(other.heard).toEqual([]);
  });

  it('falls silent for whoever chooses another, and comes back on the same consumer', async () => {
    const dimitra = await meeting.enter('dimitra', 'interpreter');
    const listener = await meeting.enter('nikos', 'member');
    await dimitra.speak();
    meeting.plan({ channels: { el: 'dimitra', en: null } });
    const first = await listener.choose('el');
    await until(() => expect(listener.heardFrom('dimitra').length).toBeGreaterThan(2));
    await listener.choose('en');
    const left = performance.now();
    await pause(LISTENING_MS);
    expect(listener.heardFrom('dimitra', left + SOON_MS)).toEqual([]);
    const again = await listener.choose('el');
    expect(again?.id).toBe(first?.id);
    const back = performance.now();
    await until(() => expect(listener.heardFrom('dimitra', back).length).toBeGreaterThan(2));
  });

  it('that the plan does not have is refused', async () => {
    const listener = await meeting.enter('nikos', 'member');
    meeting.plan({ channels: { el: null } });
    expect(await listener.ask({ name: 'choose', data: { channel: 'sl' } })).toEqual({
      ok: false,
      code: 'media-unknown-channel',
    });
  });

  it('counts its listeners for interpreters, and spares the gallery the number', async () => {
    const dimitra = await meeting.enter('dimitra', 'interpreter');
    const guest = await meeting.enter('guest', 'guest');
    meeting.plan({ channels: { el: 'dimitra' } });
    await guest.choose('el');
    await until(() => expect(dimitra.notices('listeners').at(-1)?.channels).toEqual({ el: 1 }));
    await guest.leave();
    await until(() => expect(dimitra.notices('listeners').at(-1)?.channels).toEqual({}));
    expect(guest.notices('listeners')).toEqual([]);
  });
});

describe('an interpreter on air', () => {
  it('who vanishes is told once, and once the return; sound flows again by itself', async () => {
    const dimitra = await meeting.enter('dimitra', 'interpreter');
    const listener = await meeting.enter('nikos', 'member');
    meeting.plan({ channels: { el: null } });
    await listener.choose('el');
    meeting.plan({ channels: { el: 'dimitra' } });
    const voice = await dimitra.speak();
    await until(() => expect(listener.heardFrom('dimitra').length).toBeGreaterThan(2));
    expect(meeting.told).toEqual([]);

    const stoppedAt = performance.now();
    voice.stop();
    await until(() => expect(meeting.told).toEqual(['vanished dimitra']));
    expect(performance.now() - stoppedAt).toBeLessThan(1_300);

    voice.start();
    await until(() => expect(meeting.told).toEqual(['vanished dimitra', 'returned dimitra']));
    await until(() => {
      expect(listener.heardFrom('dimitra', stoppedAt + 1_000).length).toBeGreaterThan(2);
    });
    expect(meeting.told.length).toBe(2);
  });

  it('who leaves altogether is noticed too', async () => {
    const dimitra = await meeting.enter('dimitra', 'interpreter');
    meeting.plan({ channels: { el: null } });
    meeting.plan({ channels: { el: 'dimitra' } });
    await dimitra.speak();
    await dimitra.leave();
    await until(() => expect(meeting.told).toEqual(['vanished dimitra']));
  });
});

describe('cameras', () => {
  const SSRC = 77;
  const camera = {
    source: 'camera',
    kind: 'video',
    rtpParameters: {
      mid: 'v',
      codecs: [{ mimeType: 'video/VP8', payloadType: 96, clockRate: 90_000, parameters: {} }],
      headerExtensions: [],
      encodings: [{ ssrc: SSRC }],
      rtcp: { cname: 'test' },
    },
  } as const;

  it('are on offer only while the plan lets them be seen', async () => {
    const amal = await meeting.enter('amal', 'member');
    const clerk = await meeting.enter('maja', 'clerk');
    expect((await amal.ask({ name: 'produce', data: camera })).ok).toBe(true);
    const wanted = { videos: [{ person: 'amal', source: 'camera', size: 'stage' }] } as const;
    expect(await clerk.ask({ name: 'watch', data: wanted })).toEqual({
      ok: true,
      data: { consumers: [] },
    });

    meeting.plan({ seen: ['amal'] });
    await until(() => {
      expect(clerk.notices('videos').at(-1)?.videos).toEqual([
        { person: 'amal', source: 'camera' },
      ]);
    });
    const answer = await clerk.ask({ name: 'watch', data: wanted });
    expect(answer).toMatchObject({
      ok: true,
      data: { consumers: [{ kind: 'video', feed: { kind: 'video', person: 'amal' } }] },
    });
    expect(await clerk.ask({ name: 'watch', data: wanted })).toMatchObject({
      data: { consumers: [] },
    });

    await amal.ask({ name: 'unproduce', data: { source: 'camera' } });
    await until(() => expect(clerk.notices('videos').at(-1)?.videos).toEqual([]));
  });
});

describe('a peer', () => {
  it('must join first', async () => {
    const amal = await meeting.enter('amal', 'member');
    await amal.leave();
    expect(await amal.ask({ name: 'choose', data: { channel: null } })).toEqual({
      ok: false,
      code: 'media-not-joined',
    });
  });

  it('that joins again starts anew', async () => {
    const amal = await meeting.enter('amal', 'member');
    const clerk = await meeting.enter('maja', 'clerk');
    meeting.plan({ floor: ['amal'] });
    await amal.speak('before');
    await until(() => expect(clerk.heardFrom('before').length).toBeGreaterThan(2));
    await amal.join();
    const joined = performance.now();
    await amal.speak('after');
    await until(() => expect(clerk.heardFrom('after').length).toBeGreaterThan(2));
    expect(clerk.heardFrom('before', joined + SOON_MS)).toEqual([]);
  });

  it.each([
    ['no codecs', {}],
    ['codecs that are none', { codecs: [{ mimeType: 5 }], encodings: [{ ssrc: 1 }] }],
    ['a codec the room has not', { ...TestVoice.parameters(1), codecs: [] }],
    ['streams that are none', { ...TestVoice.parameters(1), encodings: [{ ssrc: 'x' }] }],
  ])('with bad parameters is refused: %s', async (_case, rtpParameters) => {
    const amal = await meeting.enter('amal', 'member');
    const data = { source: 'microphone', kind: 'audio', rtpParameters } as const;
    expect(await amal.ask({ name: 'produce', data })).toEqual({
      ok: false,
      code: 'media-bad-parameters',
    });
    await expect(amal.speak()).resolves.toBeDefined();
  });

  it.each([
    ['an unknown transport', 'connect', { transport: 'x', dtlsParameters: {} }],
    ['capabilities that are none', 'receive', { rtpCapabilities: { codecs: 7 } }],
    ['a camera of sound', 'produce', { source: 'camera', kind: 'audio', rtpParameters: {} }],
  ] as const)('is refused with %s', async (_case, name, data) => {
    const amal = await meeting.enter('amal', 'member');
    await amal.ask({ name: 'join', data: {} });
    const request = { name, data } as Parameters<typeof amal.ask>[0];
    expect(await amal.ask(request)).toEqual({ ok: false, code: 'media-bad-parameters' });
  });

  it('that leaves as the last closes the room behind it', async () => {
    const amal = await meeting.enter('amal', 'member');
    const grace = await meeting.enter('grace', 'member');
    expect((await meeting.worker.dump()).routerIds.length).toBe(1);
    await amal.leave();
    expect((await meeting.worker.dump()).routerIds.length).toBe(1);
    await grace.leave();
    expect((await meeting.worker.dump()).routerIds).toEqual([]);
  });
});
